import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseRole } from '@pejl/domain/access/permissions.ts'
import type { UserId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { saveNewUser } from '@pejl/store/user-store.ts'
import { judgePassword, type PasswordRefusal, type Passwords } from './passwords.ts'

export interface NewUser {
  readonly username: string
  readonly name: string
  readonly role: string
  readonly password: string
  /** A user of the example municipality, whose password is known to everybody. */
  readonly demo?: boolean
}

export type AddUserRefusal =
  | 'forbidden'
  | 'taken'
  | 'bad-username'
  | 'bad-name'
  | 'bad-role'
  | PasswordRefusal

const usernames = /^[a-zæøå0-9._@-]{2,80}$/

/** Makes a user. Usernames are lower case; `program` is nobody's, because the journal means the program by it. */
export async function addUser(
  { database, passwords }: { database: Database; passwords: Passwords },
  actor: Actor,
  given: NewUser,
): Promise<Result<{ readonly userId: UserId }, AddUserRefusal>> {
  if (!mayActor(actor, 'manage-users')) return refuse('forbidden')
  const username = given.username.normalize('NFC').trim().toLowerCase()
  const name = given.name.normalize('NFC').replace(/\s+/g, ' ').trim()
  const role = parseRole(given.role)
  if (!usernames.test(username) || username === 'program') return refuse('bad-username')
  if (name.length < 1 || name.length > 120 || /\p{Cc}/u.test(name)) return refuse('bad-name')
  if (!role) return refuse('bad-role')
  const tooWeak = given.demo ? undefined : judgePassword(given.password)
  if (tooWeak) return refuse(tooWeak)

  const passwordHash = await passwords.hash(given.password)
  return database.staff(async (db) => {
    const userId = await saveNewUser(db, { username, name, role, passwordHash, demo: given.demo ?? false })
    if (!userId) return refuse('taken')
    const detail = { username, role, demo: given.demo ?? false }
    await record(db, { actor: nameOf(actor), event: 'user-added', kind: 'user', subject: userId, detail })
    return ok({ userId })
  })
}
