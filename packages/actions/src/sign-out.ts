import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { deleteSession } from '@pejl/store/session-store.ts'
import { hashToken } from './session-token.ts'

/** Ends a session. One that is already over is over. */
export async function signOut({ database }: { database: Database }, token: string): Promise<void> {
  await database.staff(async (db) => {
    const username = await deleteSession(db, hashToken(token))
    if (username) await record(db, { actor: username, event: 'signed-out', kind: 'user' })
  })
}
