import { createHash } from 'node:crypto'
import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { DocumentId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { applyCorrections } from '@pejl/domain/documents/corrections.ts'
import type { Reading, ReadingRefusal } from '@pejl/domain/documents/reading.ts'
import type { OcrDamage } from '@pejl/domain/documents/restoration.ts'
import type { Database } from '@pejl/store/db.ts'
import {
  type DocumentState,
  findDocumentBySum,
  findReading,
  type KnownDocument,
  saveDocument,
  saveReading,
} from '@pejl/store/document-store.ts'
import { record } from '@pejl/store/journal.ts'
import { plainFileName } from './plain-file-name.ts'
import type { Reader } from './reader.ts'

export interface TakenIn {
  readonly documentId: DocumentId
  /** The same file was here before; nothing was changed. */
  readonly already: boolean
  readonly state: DocumentState
  readonly version: number
  readonly items: number
  readonly commitments: number
  readonly doubts: number
  readonly damage: OcrDamage
}

/**
 * Takes a document in for review: the file as it came and what the reader finds in it, saved together or not at
 * all. The same file twice, whatever its name, is one document.
 */
export async function takeInDocument(
  { database, read, now }: { database: Database; read: Reader; now: () => Date },
  actor: Actor,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<TakenIn, ReadingRefusal | 'forbidden'>> {
  if (!mayActor(actor, 'take-in')) return refuse('forbidden')
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const known = await database.staff((db) => findDocumentBySum(db, sha256))
  if (known) return ok(await recognised(database, known))

  const fileName = plainFileName(file.name)
  const reading = await read(file.bytes, fileName)
  if (!reading.ok) return reading

  const by = nameOf(actor)
  const saved = await database.staff(async (db) => {
    const documentId = await saveDocument(db, { sha256, fileName, bytes: file.bytes, at: now(), by })
    if (!documentId) return undefined
    await saveReading(db, documentId, reading.value)
    const detail = { fileName, sha256, reader: reading.value.reader, items: reading.value.items.length }
    await record(db, { actor: by, event: 'document-taken-in', kind: 'document', subject: documentId, detail })
    return documentId
  })
  if (saved)
    return ok({ documentId: saved, already: false, state: 'waiting', version: 1, ...countsOf(reading.value) })

  // somebody took the same file in while it was being read
  const meanwhile = await database.staff((db) => findDocumentBySum(db, sha256))
  if (!meanwhile) throw new Error(`document ${sha256} is there and is not`)
  return ok(await recognised(database, meanwhile))
}

async function recognised(database: Database, { id, state, version }: KnownDocument): Promise<TakenIn> {
  const { reading, corrections } = await database.staff((db) => findReading(db, id))
  return {
    documentId: id,
    already: true,
    state,
    version,
    ...countsOf(applyCorrections(reading, corrections).reading),
  }
}

function countsOf({ items, damage, inDoubt }: Reading) {
  return {
    items: items.length,
    commitments: items.reduce((sum, item) => sum + item.commitments.length, 0),
    doubts: items.reduce((sum, item) => sum + item.doubts.length, inDoubt.length),
    damage,
  }
}
