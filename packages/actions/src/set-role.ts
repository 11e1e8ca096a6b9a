import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseRole } from '@pejl/domain/access/permissions.ts'
import { parseId, type UserId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { loadAdministrators, loadUser, saveRole } from '@pejl/store/user-store.ts'

export type SetRoleRefusal = 'forbidden' | 'not-found' | 'bad-role' | 'last-administrator'

/** Gives a user another role. The last administrator stays one: nobody else could make a new one. */
export async function setRole(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly userId: string; readonly role: string },
): Promise<Result<true, SetRoleRefusal>> {
  if (!mayActor(actor, 'manage-users')) return refuse('forbidden')
  const id = parseId<UserId>(given.userId)
  const role = parseRole(given.role)
  if (!id) return refuse('not-found')
  if (!role) return refuse('bad-role')

  return database.staff(async (db) => {
    const administrators = await loadAdministrators(db)
    const user = await loadUser(db, id)
    if (!user) return refuse('not-found')
    if (user.role === role) return ok(true)
    if (administrators.length === 1 && administrators[0] === id) return refuse('last-administrator')
    await saveRole(db, id, role)
    const detail = { username: user.username, from: user.role, to: role }
    await record(db, { actor: nameOf(actor), event: 'role-set', kind: 'user', subject: id, detail })
    return ok(true)
  })
}
