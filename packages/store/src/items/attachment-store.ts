import { randomUUID } from 'node:crypto'
import type { AgendaItemId } from '@pejl/domain/common/id.ts'
import type { ItemAccess, ItemAttachmentId } from '@pejl/domain/items/item.ts'
import type { AttachmentThen } from '@pejl/domain/items/item-version.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export interface AttachmentFile {
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

interface Stamp {
  readonly by: string
  readonly at: Date
}

export interface LoadedAttachment {
  readonly id: ItemAttachmentId
  readonly itemId: AgendaItemId
  readonly title: string
  readonly access: ItemAccess
  readonly isRemoved: boolean
  readonly version: number
}

export async function loadAttachment(db: Db, id: ItemAttachmentId): Promise<LoadedAttachment | undefined> {
  const [row] = await db.rows<LoadedAttachment>(sql`
    select id, item_id as "itemId", title, access, removed_at is not null as "isRemoved", version
      from item_attachments where id = ${id}`)
  return row
}

/** How an item's attachments are now, for its history. */
export function listAttachmentsNow(db: Db, itemId: AgendaItemId): Promise<readonly AttachmentThen[]> {
  return db.rows<AttachmentThen>(sql`
    select a.id, (select max(f.number) from attachment_files f where f.attachment_id = a.id) as number
      from item_attachments a where a.item_id = ${itemId} and a.removed_at is null order by a.position, a.id`)
}

/** A new attachment, after those there are. */
export async function saveNewAttachment(
  db: Db,
  itemId: AgendaItemId,
  given: { readonly title: string; readonly access: ItemAccess; readonly documentNumber: string | null },
): Promise<ItemAttachmentId> {
  const [made] = await db.rows<{ id: ItemAttachmentId }>(sql`
    insert into item_attachments (item_id, position, title, access, document_number)
    values (${itemId}, (select coalesce(max(position), 0) + 1 from item_attachments where item_id = ${itemId}),
      ${given.title}, ${given.access}, ${given.documentNumber}) returning id`)
  if (!made) throw new Error('an attachment was saved and not returned')
  return made.id
}

/** The attachment's next file; earlier ones are kept. Answers its number, or nothing when the newest is the same file. */
export async function saveFile(
  db: Db,
  id: ItemAttachmentId,
  { fileName, mediaType, sha256, bytes }: AttachmentFile,
  { by, at }: Stamp,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ number: number }>(sql`
    insert into attachment_files (attachment_id, number, file_name, media_type, sha256, bytes, made_by, made_at)
    select ${id}, coalesce(last.number, 0) + 1, ${fileName}, ${mediaType}, ${sha256}, ${Buffer.from(bytes)}, ${by}, ${at}
      from (select 1) one left join lateral (select number, f.sha256 from attachment_files f where f.attachment_id = ${id}
        order by number desc limit 1) last on true
     where last.sha256 is distinct from ${sha256} returning number`)
  if (saved) await db.rows(sql`update item_attachments set version = version + 1 where id = ${id}`)
  return saved?.number
}

export async function saveAttachment(
  db: Db,
  { id, version }: LoadedAttachment,
  given: { readonly title: string; readonly access: ItemAccess; readonly documentNumber: string | null },
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update item_attachments set title = ${given.title}, access = ${given.access},
      document_number = ${given.documentNumber}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}

/** Marks an attachment as removed, or takes the mark away; nothing of it is deleted. */
export async function saveRemoved(db: Db, id: ItemAttachmentId, removedAt: Date | null): Promise<void> {
  await db.rows(sql`
    update item_attachments set removed_at = ${removedAt}, version = version + 1 where id = ${id}`)
}

/** Moves an attachment past its neighbour, among those that are not removed. */
export async function moveAttachment(db: Db, { id, itemId }: LoadedAttachment, by: -1 | 1): Promise<void> {
  await db.rows(sql`
    with placed as (select id, (row_number() over (order by position, id))::int as place from item_attachments
        where item_id = ${itemId} and removed_at is null),
      moved as (select p.id, case when p.id = ${id} then p.place + ${by} * 1.5 else p.place end as place from placed p)
    update item_attachments a set position = m.place
      from (select id, (row_number() over (order by place))::int as place from moved) m where a.id = m.id`)
}

/** Copies the attachments of one item, with their newest files, to another, after those that are there; none twice. */
export async function copyAttachments(
  db: Db,
  from: AgendaItemId,
  to: AgendaItemId,
  { by, at }: Stamp,
): Promise<void> {
  const sources = await db.rows<{ id: string }>(
    sql`select a.id from item_attachments a where a.item_id = ${from} and a.removed_at is null and not exists (
      select 1 from item_attachments t join attachment_files tf on tf.attachment_id = t.id
       where t.item_id = ${to} and t.title = a.title and tf.sha256 = (select f.sha256 from attachment_files f
         where f.attachment_id = a.id order by f.number desc limit 1)) order by a.position, a.id`,
  )
  const [last] = await db.rows<{ position: number }>(
    sql`select coalesce(max(position), 0) as position from item_attachments where item_id = ${to}`,
  )
  const pairs = json(
    sources.map(({ id }, index) => ({ id, copy: randomUUID(), position: index + 1 + (last?.position ?? 0) })),
  )
  const copies = sql`jsonb_to_recordset(${pairs}::jsonb) as c(id uuid, copy uuid, position int)`
  await db.rows(sql`
    insert into item_attachments (id, item_id, position, title, access, document_number)
    select c.copy, ${to}, c.position, a.title, a.access, a.document_number from ${copies} join item_attachments a on a.id = c.id`)
  await db.rows(sql`
    insert into attachment_files (attachment_id, number, file_name, media_type, sha256, bytes, made_by, made_at)
    select c.copy, 1, f.file_name, f.media_type, f.sha256, f.bytes, ${by}, ${at} from ${copies}
      join lateral (select * from attachment_files f where f.attachment_id = c.id order by f.number desc limit 1) f on true`)
}
