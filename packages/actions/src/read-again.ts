import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type DocumentId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { applyCorrections } from '@pejl/domain/documents/corrections.ts'
import type { ReadingRefusal } from '@pejl/domain/documents/reading.ts'
import type { Database } from '@pejl/store/db.ts'
import { findBytes, loadDocument, raiseVersion, saveReading } from '@pejl/store/document-store.ts'
import { record } from '@pejl/store/journal.ts'
import type { Reader } from './reader.ts'
import { savedTogether } from './saved-together.ts'

export type ReadAgainRefusal = 'forbidden' | 'not-found' | 'stale' | 'settled' | ReadingRefusal

export interface ReadAgain {
  readonly version: number
  /** Whether this reader finds anything else than the last one did. */
  readonly changed: boolean
  /** Paths of corrections that no longer fit; they are kept for a person to decide. */
  readonly unplaced: readonly string[]
}

/** Reads a waiting document's file again with the reader there is now. A person's corrections stay. */
export async function readAgain(
  { database, read }: { database: Database; read: Reader },
  actor: Actor,
  { documentId, version }: { readonly documentId: string; readonly version: number },
): Promise<Result<ReadAgain, ReadAgainRefusal>> {
  if (!mayActor(actor, 'review')) return refuse('forbidden')
  const id = parseId<DocumentId>(documentId)
  const file = id && (await database.staff((db) => findBytes(db, id)))
  if (!id || !file) return refuse('not-found')
  const reading = await read(file.bytes, file.fileName)
  if (!reading.ok) return reading

  return savedTogether<ReadAgain, ReadAgainRefusal>(database, async (db) => {
    const document = await loadDocument(db, id)
    if (!document) return refuse('not-found')
    if (document.version !== version) return refuse('stale')
    if (document.state !== 'waiting') return refuse('settled')
    const { unplaced } = applyCorrections(reading.value, document.corrections)
    const paths = unplaced.map(({ path }) => path)
    if (isSame(document.reading, reading.value)) return ok({ version, changed: false, unplaced: paths })

    const raised = await raiseVersion(db, id, version)
    if (!raised) return refuse('stale')
    await saveReading(db, id, reading.value)
    const detail = { reader: reading.value.reader, unplaced: paths }
    await record(db, {
      actor: nameOf(actor),
      event: 'document-read-again',
      kind: 'document',
      subject: id,
      detail,
    })
    return ok({ version: raised, changed: true, unplaced: paths })
  })
}

// the stored one has been through JSON, and jsonb sorts the fields of objects
const isSame = (stored: unknown, read: unknown) =>
  canonical(stored) === canonical(JSON.parse(JSON.stringify(read)))

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
