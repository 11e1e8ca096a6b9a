import { createHash } from 'node:crypto'

/** What the database holds of a session's token: whoever reads the database cannot sign in with it. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
