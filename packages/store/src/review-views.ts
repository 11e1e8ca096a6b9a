import type { DocumentId } from '@pejl/domain/common/id.ts'
import type { SavedCorrection } from '@pejl/domain/documents/correction.ts'
import { applyCorrections } from '@pejl/domain/documents/corrections.ts'
import type { ItemKeys } from '@pejl/domain/documents/element-keys.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import type { OcrDamage } from '@pejl/domain/documents/restoration.ts'
import { containing } from './containing.ts'
import type { Db } from './db.ts'
import { type DocumentState, findBytes, findReading } from './document-store.ts'
import { sql } from './sql.ts'

/** A document in the queue, as its newest reading found it. */
export interface QueuedDocument {
  readonly id: DocumentId
  readonly fileName: string
  readonly state: DocumentState
  /** Of the first item; null when none was found. */
  readonly title: string | null
  readonly committee: string | null
  readonly meetingDate: string | null
  readonly damage: OcrDamage
  readonly items: number
  readonly commitments: number
  /** Fields and words in doubt. */
  readonly doubts: number
  readonly corrections: number
  readonly receivedAt: Date
  readonly receivedBy: string
  readonly settledAt: Date | null
  readonly settledBy: string | null
  readonly reason: string | null
}

export interface QueueWish {
  readonly state?: DocumentState
  /** Part of a file name, title, case number or committee. */
  readonly about?: string
  readonly limit: number
  readonly offset: number
}

/** Documents to review, oldest first; settled ones newest first. With how many there are in all. */
export async function listQueue(
  db: Db,
  { state = 'waiting', about = '', limit, offset }: QueueWish,
): Promise<{ readonly documents: readonly QueuedDocument[]; readonly total: number }> {
  const like = containing(about)
  const rows = await db.rows<QueuedDocument & { total: number }>(sql`
    with wanted as (
      select d.id, d.file_name, d.state, d.received_at, d.received_by, d.settled_at, d.settled_by, d.reason,
        (count(*) over ())::int as total
        from documents d
       where d.state = ${state} and d.origin = 'received' and (${like} = '%%' or d.file_name ilike ${like} or exists (
         select 1 from jsonb_array_elements(${newestReading}->'items') i
          where concat_ws(' ', i->>'title', i->>'matterNumber', i->>'committee') ilike ${like}))
       order by ${inOrder} limit ${limit} offset ${offset}
    ), shown as (select d.*, ${newestReading} as reading from wanted d)
    select id, file_name as "fileName", state, reading->'items'->0->>'title' as title,
      reading->'items'->0->>'committee' as committee, reading->'items'->0->>'meetingDate' as "meetingDate",
      reading->>'damage' as damage, jsonb_array_length(reading->'items') as items,
      (select coalesce(sum(jsonb_array_length(i->'commitments')), 0)::int from jsonb_array_elements(reading->'items') i) as commitments,
      (select coalesce(sum(jsonb_array_length(i->'doubts')), 0)::int from jsonb_array_elements(reading->'items') i)
        + jsonb_array_length(reading->'inDoubt') as doubts,
      (select count(*)::int from corrections c where c.document_id = d.id) as corrections,
      received_at as "receivedAt", received_by as "receivedBy", settled_at as "settledAt", settled_by as "settledBy", reason,
      total
    from shown d order by ${inOrder}`)
  return { documents: rows.map(({ total: _, ...document }) => document), total: rows[0]?.total ?? 0 }
}

// readings are large: they are fetched for the documents of one page, and for all only when searched
const newestReading = sql`(select r.reading from readings r where r.document_id = d.id order by r.id desc limit 1)`
const inOrder = sql`case when d.state = 'waiting' then d.received_at end, d.settled_at desc, d.file_name, d.id`

export type QueueCounts = { readonly [S in DocumentState]: number }

export async function countQueue(db: Db): Promise<QueueCounts> {
  const rows = await db.rows<{ state: DocumentState; count: number }>(
    sql`select state, count(*)::int as count from documents where origin = 'received' group by state`,
  )
  const countOf = (state: DocumentState) => rows.find((row) => row.state === state)?.count ?? 0
  return { waiting: countOf('waiting'), accepted: countOf('accepted'), rejected: countOf('rejected') }
}

/** One document for review: what was read, with the corrections laid over it. */
export interface ReviewView {
  readonly id: DocumentId
  readonly fileName: string
  readonly sha256: string
  /** Bytes in the file. */
  readonly size: number
  readonly state: DocumentState
  readonly version: number
  readonly receivedAt: Date
  readonly receivedBy: string
  readonly settledAt: Date | null
  readonly settledBy: string | null
  readonly reason: string | null
  /** Whether the record has this document: a reopened one stays there until it is settled. */
  readonly inRecord: boolean
  readonly readings: number
  readonly readAt: Date
  readonly reading: Reading
  readonly keys: readonly ItemKeys[]
  /** As a person made them, oldest first. */
  readonly corrections: readonly (SavedCorrection & { readonly by: string; readonly at: Date })[]
  /** Corrections the newest reading has no place for. */
  readonly unplaced: readonly SavedCorrection[]
}

type ReviewRow = Omit<ReviewView, 'reading' | 'keys' | 'corrections' | 'unplaced'>

export async function findReview(db: Db, id: DocumentId): Promise<ReviewView | undefined> {
  const [document] = await db.rows<ReviewRow>(sql`
    select d.id, d.file_name as "fileName", d.sha256, length(d.bytes) as size, d.state, d.version,
      d.received_at as "receivedAt", d.received_by as "receivedBy", d.settled_at as "settledAt",
      d.settled_by as "settledBy", d.reason, exists (select 1 from pages p where p.document_id = d.id) as "inRecord",
      (select count(*)::int from readings r where r.document_id = d.id) as readings,
      (select max(r.read_at) from readings r where r.document_id = d.id) as "readAt"
      from documents d where d.id = ${id} and d.origin = 'received'`)
  if (!document) return undefined
  const { reading, corrections } = await findReading(db, id)
  const made = await db.rows<{ path: string; value: unknown; by: string; at: Date }>(sql`
    select path, value, made_by as by, made_at as at from corrections where document_id = ${id} order by made_at, path`)
  return { ...document, ...applyCorrections(reading, corrections), corrections: made }
}

/** The file as it came. */
export const findOriginal = findBytes
