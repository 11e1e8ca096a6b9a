import type { DocumentId } from '@pejl/domain/common/id.ts'
import type { Database } from '@pejl/store/db.ts'
import { acceptReading } from '../accept-reading.ts'
import type { Reader } from '../reader.ts'
import { takeInDocument } from '../take-in-document.ts'
import { editor } from './people.ts'
import { bytesOf, readText } from './read-text.ts'

export const now = () => new Date('2024-10-01T10:00:00Z')

/** Takes a text in for review; what it answers must be a success. */
export async function takeIn(database: Database, text: string, read: Reader = readText): Promise<DocumentId> {
  const taken = await takeInDocument({ database, read, now }, editor, {
    name: 'punkt.txt',
    bytes: bytesOf(text),
  })
  if (!taken.ok) throw new Error(taken.reason)
  return taken.value.documentId
}

/** Takes a text in and accepts it as it was read. */
export async function enter(database: Database, text: string): Promise<DocumentId> {
  const documentId = await takeIn(database, text)
  const accepted = await acceptReading({ database, now }, editor, { documentId, version: 1 })
  if (!accepted.ok) throw new Error(accepted.reason)
  return documentId
}
