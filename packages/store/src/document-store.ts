import type { DocumentId } from '@pejl/domain/common/id.ts'
import type { SavedCorrection } from '@pejl/domain/documents/correction.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import type { Db } from './db.ts'
import { json, sql } from './sql.ts'

/** Waiting for a person's review, part of the record, or put aside. */
export type DocumentState = 'waiting' | 'accepted' | 'rejected'

export interface LoadedDocument {
  readonly id: DocumentId
  readonly fileName: string
  readonly state: DocumentState
  readonly version: number
  /** The newest reading. */
  readonly reading: Reading
  readonly corrections: readonly SavedCorrection[]
}

export interface KnownDocument {
  readonly id: DocumentId
  readonly state: DocumentState
  readonly version: number
}

export async function findDocumentBySum(db: Db, sha256: string): Promise<KnownDocument | undefined> {
  const [known] = await db.rows<KnownDocument>(
    sql`select id, state, version from documents where sha256 = ${sha256}`,
  )
  return known
}

/** The new document's id, or nothing when the same file is there already (perhaps since a moment ago). */
export async function saveDocument(
  db: Db,
  document: {
    readonly sha256: string
    readonly fileName: string
    readonly bytes: Uint8Array
    readonly at: Date
    readonly by: string
  },
): Promise<DocumentId | undefined> {
  const { buffer, byteOffset, byteLength } = document.bytes
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  const [saved] = await db.rows<{ id: DocumentId }>(sql`
    insert into documents (sha256, file_name, bytes, received_at, received_by)
    values (${document.sha256}, ${document.fileName}, ${bytes}, ${document.at}, ${document.by})
    on conflict (sha256) do nothing returning id`)
  return saved?.id
}

export async function saveReading(db: Db, id: DocumentId, reading: Reading): Promise<void> {
  await db.rows(sql`insert into readings (document_id, reader, reading)
    values (${id}, ${reading.reader}, ${JSON.stringify(reading, storable)}::jsonb)`)
}

// letters PostgreSQL cannot hold become as many that it can, so that places stay true
const storable = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/[\u0000\ud800-\udfff]/gu, '\ufffd') : value

/**
 * Loads a document that was received for change, with its newest reading and a person's corrections; others wait their
 * turn. What is published here is not reviewed.
 */
export async function loadDocument(db: Db, id: DocumentId): Promise<LoadedDocument | undefined> {
  const [document] = await db.rows<Omit<LoadedDocument, 'reading' | 'corrections'>>(sql`
    select id, file_name as "fileName", state, version from documents
     where id = ${id} and origin = 'received' for update`)
  return document && { ...document, ...(await findReading(db, id)) }
}

/** The newest reading of a document that is there, and the corrections to lay over it. */
export async function findReading(
  db: Db,
  id: DocumentId,
): Promise<{ readonly reading: Reading; readonly corrections: readonly SavedCorrection[] }> {
  const [newest] = await db.rows<{ reading: Reading }>(
    sql`select reading from readings where document_id = ${id} order by id desc limit 1`,
  )
  if (!newest) throw new Error(`document ${id} was stored without a reading`)
  const corrections = await db.rows<SavedCorrection>(
    sql`select path, value from corrections where document_id = ${id} order by path`,
  )
  return { reading: newest.reading, corrections }
}

/** The file as it came, byte for byte; nothing for what was not received. */
export async function findBytes(
  db: Db,
  id: DocumentId,
): Promise<{ readonly fileName: string; readonly sha256: string; readonly bytes: Buffer } | undefined> {
  const [file] = await db.rows<{ fileName: string; sha256: string; bytes: Buffer }>(
    sql`select file_name as "fileName", sha256, bytes from documents
     where id = ${id} and origin = 'received'`,
  )
  return file
}

export async function saveCorrection(
  db: Db,
  id: DocumentId,
  { path, value }: SavedCorrection,
  by: string,
): Promise<void> {
  await db.rows(sql`insert into corrections (document_id, path, value, made_by)
    values (${id}, ${path}, ${json(value)}::jsonb, ${by})
    on conflict (document_id, path) do update set value = excluded.value, made_by = excluded.made_by, made_at = now()`)
}

export async function deleteCorrection(db: Db, id: DocumentId, path: string): Promise<void> {
  await db.rows(sql`delete from corrections where document_id = ${id} and path = ${path}`)
}

/** The new version, or nothing when somebody else has saved since. */
export async function raiseVersion(db: Db, id: DocumentId, version: number): Promise<number | undefined> {
  const [raised] = await db.rows<{ version: number }>(sql`
    update documents set version = version + 1 where id = ${id} and version = ${version} returning version`)
  return raised?.version
}

export async function saveState(
  db: Db,
  id: DocumentId,
  settled: {
    readonly state: DocumentState
    readonly at: Date | null
    readonly by: string | null
    readonly reason: string | null
  },
): Promise<void> {
  await db.rows(sql`update documents set state = ${settled.state}, settled_at = ${settled.at},
    settled_by = ${settled.by}, reason = ${settled.reason} where id = ${id}`)
}
