import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { mayWithClosed } from '@pejl/domain/access/parts.ts'
import type { Permission } from '@pejl/domain/access/permissions.ts'
import type { AgendaItemId, CommitteeId } from '@pejl/domain/common/id.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { isWritable } from '@pejl/domain/items/item-life.ts'
import { findPart } from '@pejl/store/committees/access-store.ts'
import type { Db } from '@pejl/store/db.ts'
import { type LoadedItem, loadItem } from '@pejl/store/items/item-store.ts'

/** Whether an actor may do something with what is closed in a committee; the role is asked for besides. */
export async function mayWithClosedOf(
  db: Db,
  actor: Actor,
  committeeId: CommitteeId,
  permission: Permission,
): Promise<boolean> {
  if (!mayActor(actor, permission)) return false
  if (actor.kind === 'program') return true
  return mayWithClosed(await findPart(db, committeeId, actor.id), permission)
}

export type ItemRefusal = 'forbidden' | 'not-found'

/**
 * An item to be changed, locked. What is closed is not found by whoever has no part in its committee, and forbidden to
 * whoever may only read it.
 */
export async function takeItem(
  db: Db,
  actor: Actor,
  itemId: string,
  permission: Permission = 'prepare',
): Promise<Result<LoadedItem, ItemRefusal>> {
  const id = parseId<AgendaItemId>(itemId)
  const item = id && (await loadItem(db, id))
  if (!item) return refuse('not-found')
  const isForbidden =
    item.access === 'closed' && !(await mayWithClosedOf(db, actor, item.committeeId, permission))
  return isForbidden ? refuse('forbidden') : ok(item)
}

/** The same for one whose words are to be changed: `locked` once it has left its writers. */
export async function takeWritableItem(
  db: Db,
  actor: Actor,
  itemId: string,
): Promise<Result<LoadedItem, ItemRefusal | 'locked'>> {
  const taken = await takeItem(db, actor, itemId)
  return taken.ok && !isWritable(taken.value.state) ? refuse('locked') : taken
}
