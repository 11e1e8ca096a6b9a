import type { AgendaItemId } from '@pejl/domain/common/id.ts'
import type { ItemAccess, ItemAttachmentId } from '@pejl/domain/items/item.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Every version of an attachment's file, the newest first. */
export interface StaffAttachment {
  readonly id: ItemAttachmentId
  readonly title: string
  readonly access: ItemAccess
  readonly documentNumber: string | null
  readonly removedAt: string | null
  readonly version: number
  readonly files: readonly {
    readonly id: string
    readonly number: number
    readonly fileName: string
    readonly size: number
    readonly madeBy: string
    readonly madeAt: string
  }[]
}

/** Attachments in order, those that were removed last. Closed ones only for those with a part in the committee. */
export function listAttachments(db: Db, itemId: AgendaItemId): Promise<readonly StaffAttachment[]> {
  return db.rows<StaffAttachment>(sql`
    select a.id, a.title, a.access, a.document_number as "documentNumber", a.removed_at as "removedAt", a.version,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'number', f.number, 'fileName', f.file_name,
        'size', length(f.bytes), 'madeBy', f.made_by, 'madeAt', f.made_at) order by f.number desc)
        from attachment_files f where f.attachment_id = a.id) as files
      from item_attachments a where a.item_id = ${itemId} order by a.removed_at is not null, a.position, a.id`)
}

/** A file to be downloaded; nothing when the item has none with this id that the asker may see. */
export async function findAttachmentFile(
  db: Db,
  itemId: AgendaItemId,
  fileId: string,
): Promise<
  { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array } | undefined
> {
  const [file] = await db.rows<{ fileName: string; mediaType: string; bytes: Uint8Array }>(sql`
    select f.file_name as "fileName", f.media_type as "mediaType", f.bytes from attachment_files f
      join item_attachments a on a.id = f.attachment_id where f.id = ${fileId} and a.item_id = ${itemId}`)
  return file
}
