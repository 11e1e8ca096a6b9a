import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { ItemAccess } from '@pejl/domain/items/item.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { moveAttachment, saveAttachment, saveRemoved } from '@pejl/store/items/attachment-store.ts'
import { record } from '@pejl/store/journal.ts'
import { keepAttachments } from './attach.ts'
import { type ItemRefusal, mayWithClosedOf } from './item-access.ts'
import { takeAttachment } from './take-attachment.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
}

interface At {
  readonly itemId: string
  readonly attachmentId: string
}

/** Says what an attachment is called and whether it is open. */
export async function editAttachment(
  { database, now }: Needs,
  actor: Actor,
  given: At & {
    readonly version: number
    readonly title: string
    readonly access: ItemAccess
    readonly documentNumber: string
  },
): Promise<Result<true, ItemRefusal | 'locked' | 'stale' | 'no-part' | 'title-missing'>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  const title = tidyLine(given.title).slice(0, 300)
  if (title === '') return refuse('title-missing')
  return database.staff(async (db) => {
    const taken = await takeAttachment(db, actor, given)
    if (!taken.ok) return taken
    const { item, attachment } = taken.value
    if (attachment.version !== given.version) return refuse('stale')
    const isHidden = given.access === 'closed'
    if (isHidden && !(await mayWithClosedOf(db, actor, item.committeeId, 'prepare'))) return refuse('no-part')
    const stamp = { by: nameOf(actor), at: now() }
    const documentNumber = tidyLine(given.documentNumber).slice(0, 50) || null
    const saved = await saveAttachment(db, attachment, { title, access: given.access, documentNumber })
    if (!saved) return refuse('stale')
    const detail = { attachmentId: attachment.id, from: attachment.access, to: given.access }
    await record(db, {
      actor: stamp.by,
      event: 'attachment-edited',
      kind: 'agenda-item',
      subject: item.id,
      detail,
    })
    return ok(true as const)
  }, askedBy(actor))
}

export type AttachmentStep = 'up' | 'down' | 'remove' | 'restore'

/** Moves an attachment one place, removes it, or takes it back. What is removed is marked and kept. */
export async function stepAttachment(
  { database, now }: Needs,
  actor: Actor,
  given: At & { readonly step: AttachmentStep },
): Promise<Result<true, ItemRefusal | 'locked'>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  return database.staff(async (db) => {
    const taken = await takeAttachment(db, actor, given)
    if (!taken.ok) return taken
    const { item, attachment } = taken.value
    const stamp = { by: nameOf(actor), at: now() }
    await keepAttachments(db, item, stamp)
    if (given.step === 'up' || given.step === 'down')
      await moveAttachment(db, attachment, given.step === 'up' ? -1 : 1)
    else await saveRemoved(db, attachment.id, given.step === 'remove' ? stamp.at : null)
    const detail = { attachmentId: attachment.id, step: given.step }
    await record(db, {
      actor: stamp.by,
      event: 'attachment-moved',
      kind: 'agenda-item',
      subject: item.id,
      detail,
    })
    return ok(true as const)
  }, askedBy(actor))
}
