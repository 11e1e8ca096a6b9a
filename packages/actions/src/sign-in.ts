import { randomBytes } from 'node:crypto'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { saveSession } from '@pejl/store/session-store.ts'
import { findUserByName } from '@pejl/store/user-store.ts'
import type { Passwords } from './passwords.ts'
import { hashToken } from './session-token.ts'

const sessionHours = 12

export interface SignedIn {
  /** For the cookie; the database holds only its hash. */
  readonly token: string
  readonly expiresAt: Date
}

/**
 * Opens a session of twelve hours. `wrong` whatever was wrong, and after the same work: an unknown username, a
 * wrong password and a closed account cannot be told apart. Not here: counting attempts.
 */
export async function signIn(
  { database, passwords, now }: { database: Database; passwords: Passwords; now: () => Date },
  { username, password }: { readonly username: string; readonly password: string },
): Promise<Result<SignedIn, 'wrong'>> {
  const decoy = await decoyOf(passwords)
  const name = username.normalize('NFC').trim().toLowerCase()
  const user = name.includes('\u0000') ? undefined : await database.staff((db) => findUserByName(db, name))
  const fits = await passwords.verify(user?.passwordHash ?? decoy, password.slice(0, 1_000))
  if (!user?.active || !fits) return refuse('wrong')

  const token = randomBytes(32).toString('base64url')
  const at = now()
  const expiresAt = new Date(at.getTime() + sessionHours * 3_600_000)
  await database.staff(async (db) => {
    const csrf = randomBytes(32).toString('base64url')
    await saveSession(db, { tokenHash: hashToken(token), userId: user.id, csrf, at, expiresAt })
    await record(db, { actor: user.username, event: 'signed-in', kind: 'user', subject: user.id })
  })
  return ok({ token, expiresAt })
}

// a hash like every other, of a password nobody knows, so that an unknown name costs what a known one does
const decoys = new WeakMap<Passwords, Promise<string>>()

function decoyOf(passwords: Passwords): Promise<string> {
  const known = decoys.get(passwords)
  if (known) return known
  const made = passwords.hash(randomBytes(32).toString('base64url'))
  decoys.set(passwords, made)
  made.catch(() => decoys.delete(passwords))
  return made
}
