import { createHash } from 'node:crypto'
import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type AttachmentRefusal, attachmentTypeOf } from '@pejl/domain/items/attachment-type.ts'
import type { ItemAccess, ItemAttachmentId } from '@pejl/domain/items/item.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import {
  type AttachmentFile,
  listAttachmentsNow,
  saveFile,
  saveNewAttachment,
} from '@pejl/store/items/attachment-store.ts'
import { keepBefore } from '@pejl/store/items/history-store.ts'
import type { LoadedItem } from '@pejl/store/items/item-store.ts'
import { record } from '@pejl/store/journal.ts'
import { plainFileName } from '../plain-file-name.ts'
import { type ItemRefusal, mayWithClosedOf, takeWritableItem } from './item-access.ts'
import { takeAttachment } from './take-attachment.ts'

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

interface Needs {
  readonly database: Database
  readonly now: () => Date
}

// more than any agenda item has; a mistake in a form is stopped here
const most = 100

/** Adds an attachment (bilag) to an item. A closed one on an open item needs a part in the committee. */
export async function attach(
  { database, now }: Needs,
  actor: Actor,
  given: {
    readonly itemId: string
    readonly title: string
    readonly access: ItemAccess
    readonly file: GivenFile
  },
): Promise<
  Result<
    { readonly attachmentId: ItemAttachmentId },
    ItemRefusal | AttachmentRefusal | 'locked' | 'no-part' | 'too-many'
  >
> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  const file = fileOf(given.file)
  if (!file.ok) return file
  return database.staff(async (db) => {
    const taken = await takeWritableItem(db, actor, given.itemId)
    if (!taken.ok) return taken
    const item = taken.value
    const isHidden = given.access === 'closed'
    if (isHidden && !(await mayWithClosedOf(db, actor, item.committeeId, 'prepare'))) return refuse('no-part')
    if ((await listAttachmentsNow(db, item.id)).length >= most) return refuse('too-many')
    const stamp = { by: nameOf(actor), at: now() }
    await keepAttachments(db, item, stamp)
    const title = tidyLine(given.title).slice(0, 300) || titleOf(file.value.fileName)
    const attachmentId = await saveNewAttachment(db, item.id, {
      title,
      access: given.access,
      documentNumber: null,
    })
    await saveFile(db, attachmentId, file.value, stamp)
    const detail = { attachmentId }
    await record(db, {
      actor: stamp.by,
      event: 'attachment-added',
      kind: 'agenda-item',
      subject: item.id,
      detail,
    })
    return ok({ attachmentId })
  }, askedBy(actor))
}

/** A new version of an attachment's file; the earlier ones are kept. The same file again changes nothing. */
export async function attachAgain(
  { database, now }: Needs,
  actor: Actor,
  given: { readonly itemId: string; readonly attachmentId: string; readonly file: GivenFile },
): Promise<Result<true, ItemRefusal | AttachmentRefusal | 'locked'>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  const file = fileOf(given.file)
  if (!file.ok) return file
  return database.staff(async (db) => {
    const taken = await takeAttachment(db, actor, given)
    if (!taken.ok) return taken
    const { item, attachment } = taken.value
    const stamp = { by: nameOf(actor), at: now() }
    await keepAttachments(db, item, stamp)
    const number = await saveFile(db, attachment.id, file.value, stamp)
    if (number === undefined) return ok(true as const)
    const detail = { attachmentId: attachment.id, number }
    await record(db, {
      actor: stamp.by,
      event: 'attachment-replaced',
      kind: 'agenda-item',
      subject: item.id,
      detail,
    })
    return ok(true as const)
  }, askedBy(actor))
}

/** Keeps which attachments an item had, before they are changed. */
export async function keepAttachments(
  db: Db,
  item: LoadedItem,
  stamp: { readonly by: string; readonly at: Date },
): Promise<void> {
  const was = await listAttachmentsNow(db, item.id)
  await keepBefore(db, item, { part: 'attachments', was }, { ...stamp, alone: true })
}

function fileOf({ name, bytes }: GivenFile): Result<AttachmentFile, AttachmentRefusal> {
  const fileName = plainFileName(name)
  const mediaType = attachmentTypeOf(fileName, bytes)
  if (!mediaType.ok) return mediaType
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ok({ fileName, mediaType: mediaType.value, sha256, bytes })
}

/** A file's name as a title: without its ending, and with blanks for the signs that stand for them. */
const titleOf = (fileName: string): string =>
  tidyLine(fileName.replace(/\.[^.]+$/, '').replace(/[_]+/g, ' ')).slice(0, 300) || fileName
