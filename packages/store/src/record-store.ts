import { randomUUID } from 'node:crypto'
import type { CommitteeId, DocumentId } from '@pejl/domain/common/id.ts'
import type { DocumentRecord } from '@pejl/domain/documents/document-record.ts'
import type { Db } from './db.ts'
import type { DocumentState } from './document-store.ts'
import type { PlacedItem, SavedItem } from './saved-item.ts'
import { json, sql } from './sql.ts'
import { saveCommitments, saveStatements } from './statement-store.ts'

/** Whoever changes the record takes turns: two documents accepted at once may name the same new committee. */
export async function lockRecord(db: Db): Promise<void> {
  await db.rows(sql`select pg_advisory_xact_lock(708204)`)
}

/** Writes an accepted document into the record, or anew. Items and commitments that are still there keep their ids. */
export async function saveRecord(
  db: Db,
  id: DocumentId,
  { page, items }: Omit<DocumentRecord, 'items'> & { readonly items: readonly PlacedItem[] },
): Promise<readonly SavedItem[]> {
  await db.rows(sql`
    insert into pages (document_id, title, file_name, text, public_text, changes, public_changes, damage, is_open)
    select ${id}, ${page.title}, file_name, ${page.text}, ${page.publicText}, ${json(page.changes)}::jsonb,
      ${json(page.publicChanges)}::jsonb, ${page.damage}, ${page.isOpen} from documents where id = ${id}
    on conflict (document_id) do update set title = excluded.title, text = excluded.text,
      public_text = excluded.public_text, changes = excluded.changes, public_changes = excluded.public_changes,
      damage = excluded.damage, is_open = excluded.is_open`)
  const saved = await saveItems(db, id, items)
  await saveStatements(db, saved)
  await saveCommitments(db, saved)
  return saved
}

async function saveItems(
  db: Db,
  id: DocumentId,
  items: readonly PlacedItem[],
): Promise<readonly SavedItem[]> {
  const known = await db.rows<{ id: string; key: string; position: number }>(
    sql`select id, key, position from items where document_id = ${id} order by position`,
  )
  const byKey = new Map(known.map((one) => [one.key, one.id]))
  const claimed = new Set(items.flatMap(({ key }) => byKey.get(key) ?? []))
  // an item whose number or title a better reader reads otherwise is still the item that stood there
  const byPosition = new Map(known.filter((one) => !claimed.has(one.id)).map((one) => [one.position, one.id]))
  const saved = items.map((item) => ({
    ...item,
    id: byKey.get(item.key) ?? byPosition.get(item.position) ?? randomUUID(),
  }))

  await db.rows(
    sql`delete from items where document_id = ${id} and id <> all(${saved.map((one) => one.id)}::uuid[])`,
  )
  // positions are unique, so they make room before they are given anew
  await db.rows(sql`update items set position = -1 - position where document_id = ${id}`)
  await db.rows(sql`
    insert into items (id, document_id, key, position, matter_id, meeting_id, number, title, is_open, route,
      recommended_by, sections, attachments, absentees, cites, earlier, place_start, place_end)
    select id, ${id}, key, position, "matterId", "meetingId", number, title, "isOpen", route, "recommendedBy",
      sections, attachments, absentees, cites, earlier, (place->>'start')::int, (place->>'end')::int
    from jsonb_to_recordset(${json(saved)}::jsonb) as r(id uuid, key text, position int, "matterId" uuid,
      "meetingId" uuid, number text, title text, "isOpen" boolean, route text[], "recommendedBy" text, sections jsonb,
      attachments jsonb, absentees jsonb, cites jsonb, earlier jsonb, place jsonb)
    on conflict (id) do update set key = excluded.key, position = excluded.position, matter_id = excluded.matter_id,
      meeting_id = excluded.meeting_id, number = excluded.number, title = excluded.title, is_open = excluded.is_open,
      route = excluded.route, recommended_by = excluded.recommended_by, sections = excluded.sections,
      attachments = excluded.attachments, absentees = excluded.absentees, cites = excluded.cites,
      earlier = excluded.earlier, place_start = excluded.place_start, place_end = excluded.place_end`)
  return saved
}

/** The items a document has in the record, and the matters and meetings they belong to. */
export async function listPlacesOf(
  db: Db,
  id: DocumentId,
): Promise<{
  readonly items: readonly string[]
  readonly matters: readonly string[]
  readonly meetings: readonly string[]
}> {
  const rows = await db.rows<{ id: string; matter: string | null; meeting: string | null }>(
    sql`select id, matter_id as matter, meeting_id as meeting from items where document_id = ${id}`,
  )
  return {
    items: rows.map((row) => row.id),
    matters: rows.flatMap((row) => row.matter ?? []),
    meetings: rows.flatMap((row) => row.meeting ?? []),
  }
}

/** Received documents of the record with an item of a committee, or of none: it may be this one's and lack a date. */
export async function listDocumentsOf(
  db: Db,
  committeeId: CommitteeId,
): Promise<readonly { readonly id: DocumentId; readonly state: DocumentState }[]> {
  return db.rows(sql`
    select d.id, d.state from documents d where d.origin = 'received' and exists (
      select 1 from items i left join meetings m on m.id = i.meeting_id
       where i.document_id = d.id and (m.id is null or m.committee_id = ${committeeId})) order by d.id`)
}

/** Takes a document out of the record. */
export async function removeFromRecord(db: Db, id: DocumentId): Promise<void> {
  await db.rows(sql`delete from search_entries where kind = 'document' and subject = ${id}`)
  await db.rows(sql`delete from pages where document_id = ${id}`)
  await db.rows(sql`delete from items where document_id = ${id}`)
}
