import type { Actor } from '@pejl/domain/access/actor.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { ItemAttachmentId } from '@pejl/domain/items/item.ts'
import type { Db } from '@pejl/store/db.ts'
import { type LoadedAttachment, loadAttachment } from '@pejl/store/items/attachment-store.ts'
import type { LoadedItem } from '@pejl/store/items/item-store.ts'
import { type ItemRefusal, mayWithClosedOf, takeWritableItem } from './item-access.ts'

/** An attachment to be changed, with its item locked. A closed one needs a part in the committee, as its item would. */
export async function takeAttachment(
  db: Db,
  actor: Actor,
  given: { readonly itemId: string; readonly attachmentId: string },
): Promise<
  Result<{ readonly item: LoadedItem; readonly attachment: LoadedAttachment }, ItemRefusal | 'locked'>
> {
  const taken = await takeWritableItem(db, actor, given.itemId)
  if (!taken.ok) return taken
  const item = taken.value
  const id = parseId<ItemAttachmentId>(given.attachmentId)
  const attachment = id && (await loadAttachment(db, id))
  if (attachment?.itemId !== item.id) return refuse('not-found')
  const isHidden = attachment.access === 'closed'
  if (isHidden && !(await mayWithClosedOf(db, actor, item.committeeId, 'prepare'))) return refuse('forbidden')
  return ok({ item, attachment })
}
