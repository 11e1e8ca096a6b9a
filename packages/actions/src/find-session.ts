import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Database } from '@pejl/store/db.ts'
import { findStoredSession } from '@pejl/store/session-store.ts'
import { hashToken } from './session-token.ts'

export interface Session {
  readonly actor: Extract<Actor, { kind: 'user' }>
  /** The person's own name, for the page. */
  readonly name: string
  /** Goes into every form, so that a form of another page is known. */
  readonly csrf: string
  readonly expiresAt: Date
}

/** Who a token belongs to, when it has not run out and the person may still sign in. */
export async function findSession(
  { database, now }: { database: Database; now: () => Date },
  token: string | undefined,
): Promise<Session | undefined> {
  if (!token || token.length > 100) return undefined
  const stored = await database.staff((db) => findStoredSession(db, hashToken(token), now()))
  if (!stored) return undefined
  const { userId, username, role, name, csrf, expiresAt } = stored
  return { actor: { kind: 'user', id: userId, username, role }, name, csrf, expiresAt }
}
