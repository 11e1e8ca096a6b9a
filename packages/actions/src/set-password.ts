import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId, type UserId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { deleteSessionsOf } from '@pejl/store/session-store.ts'
import { loadUser, savePassword } from '@pejl/store/user-store.ts'
import { judgePassword, type PasswordRefusal, type Passwords } from './passwords.ts'

interface Needs {
  readonly database: Database
  readonly passwords: Passwords
}

/** Gives somebody a new password and ends all their sessions. */
export async function setPassword(
  { database, passwords }: Needs,
  actor: Actor,
  { userId, password }: { readonly userId: string; readonly password: string },
): Promise<Result<true, 'forbidden' | 'not-found' | PasswordRefusal>> {
  if (!mayActor(actor, 'manage-users')) return refuse('forbidden')
  const tooWeak = judgePassword(password)
  if (tooWeak) return refuse(tooWeak)
  const id = parseId<UserId>(userId)
  return id ? renew({ database, passwords }, actor, id, password) : refuse('not-found')
}

/** A person's own new password, on showing the old one. All the person's sessions end, this one too. */
export async function changeOwnPassword(
  { database, passwords }: Needs,
  actor: Extract<Actor, { kind: 'user' }>,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<Result<true, 'not-found' | 'wrong' | PasswordRefusal>> {
  const user = await database.staff((db) => loadUser(db, actor.id))
  if (!user?.active) return refuse('not-found')
  if (!(await passwords.verify(user.passwordHash, current.slice(0, 1_000)))) return refuse('wrong')
  const tooWeak = judgePassword(password)
  return tooWeak ? refuse(tooWeak) : renew({ database, passwords }, actor, actor.id, password)
}

async function renew(
  { database, passwords }: Needs,
  actor: Actor,
  id: UserId,
  password: string,
): Promise<Result<true, 'not-found'>> {
  const passwordHash = await passwords.hash(password)
  return database.staff(async (db) => {
    const user = await loadUser(db, id)
    if (!user) return refuse('not-found')
    await savePassword(db, id, passwordHash)
    await deleteSessionsOf(db, id)
    const detail = { username: user.username }
    await record(db, { actor: nameOf(actor), event: 'password-set', kind: 'user', subject: id, detail })
    return ok(true)
  })
}
