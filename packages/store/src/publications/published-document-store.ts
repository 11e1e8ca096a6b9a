import type { CommitteeId, DocumentId, MeetingId } from '@pejl/domain/common/id.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import type { Db } from '../db.ts'
import { findReading, saveReading } from '../document-store.ts'
import { sql } from '../sql.ts'

/** The document that stands in the record for what a meeting has published; made when it is not there. */
export async function savePublishedDocument(
  db: Db,
  {
    meetingId,
    fileName,
    sha256,
    reading,
    at,
    by,
  }: {
    readonly meetingId: MeetingId
    readonly fileName: string
    readonly sha256: string
    readonly reading: Reading
    readonly at: Date
    readonly by: string
  },
): Promise<DocumentId> {
  const bytes = Buffer.from(reading.text, 'utf8')
  const [saved] = await db.rows<{ id: DocumentId }>(sql`
    insert into documents (sha256, file_name, bytes, state, received_at, received_by, settled_at, settled_by, origin, meeting_id)
    values (${sha256}, ${fileName}, ${bytes}, 'accepted', ${at}, ${by}, ${at}, ${by}, 'published', ${meetingId})
    on conflict (meeting_id) where origin = 'published' do update set sha256 = excluded.sha256,
      file_name = excluded.file_name, bytes = excluded.bytes, state = 'accepted', settled_at = excluded.settled_at,
      settled_by = excluded.settled_by, reason = null, version = documents.version + 1
    returning id`)
  if (!saved) throw new Error('a published document was saved and not returned')
  await saveReading(db, saved.id, reading)
  return saved.id
}

export async function findPublishedDocument(db: Db, meetingId: MeetingId): Promise<DocumentId | undefined> {
  const [found] = await db.rows<{ id: DocumentId }>(
    sql`select id from documents where origin = 'published' and meeting_id = ${meetingId}`,
  )
  return found?.id
}

/** Documents of the record that a committee's meetings have published, with what they say. */
export async function listPublishedDocuments(
  db: Db,
  committeeId: CommitteeId,
): Promise<
  readonly {
    readonly id: DocumentId
    readonly meetingId: MeetingId
    readonly reading: Reading
    /** Of the items, in their order. */
    readonly keys: readonly string[]
  }[]
> {
  const rows = await db.rows<{ id: DocumentId; meetingId: MeetingId; keys: readonly string[] }>(sql`
    select d.id, d.meeting_id as "meetingId",
      array(select i.key from items i where i.document_id = d.id order by i.position) as keys from documents d join meetings m on m.id = d.meeting_id
     where d.origin = 'published' and d.state = 'accepted' and m.committee_id = ${committeeId} order by d.id`)
  return Promise.all(rows.map(async (row) => ({ ...row, reading: (await findReading(db, row.id)).reading })))
}

/** With its readings: what was withdrawn is nowhere any more. It is out of the record already. */
export async function deletePublishedDocument(db: Db, id: DocumentId): Promise<void> {
  await db.rows(sql`delete from documents where id = ${id} and origin = 'published'`)
}

/** The agenda items of a meeting with the open matters they are of. */
export async function listOpenMatters(
  db: Db,
  meetingId: MeetingId,
): Promise<readonly { readonly itemId: string; readonly matterId: string }[]> {
  return db.rows(sql`
    select i.id as "itemId", m.id as "matterId" from agenda_items i join matters m on m.id = i.matter_id
     where i.meeting_id = ${meetingId} and i.access = 'open' and m.is_open`)
}
