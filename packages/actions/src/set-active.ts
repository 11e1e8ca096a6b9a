import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId, type UserId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { deleteSessionsOf } from '@pejl/store/session-store.ts'
import { loadAdministrators, loadUser, saveActive } from '@pejl/store/user-store.ts'

/** Closes or opens an account. Closing ends all its sessions at once; the last administrator's stays open. */
export async function setActive(
  { database }: { database: Database },
  actor: Actor,
  { userId, active }: { readonly userId: string; readonly active: boolean },
): Promise<Result<true, 'forbidden' | 'not-found' | 'last-administrator'>> {
  if (!mayActor(actor, 'manage-users')) return refuse('forbidden')
  const id = parseId<UserId>(userId)
  if (!id) return refuse('not-found')

  return database.staff(async (db) => {
    const administrators = await loadAdministrators(db)
    const user = await loadUser(db, id)
    if (!user) return refuse('not-found')
    if (user.active === active) return ok(true)
    if (!active && administrators.length === 1 && administrators[0] === id)
      return refuse('last-administrator')
    await saveActive(db, id, active)
    if (!active) await deleteSessionsOf(db, id)
    const event = active ? 'user-opened' : 'user-closed'
    await record(db, {
      actor: nameOf(actor),
      event,
      kind: 'user',
      subject: id,
      detail: { username: user.username },
    })
    return ok(true)
  })
}
