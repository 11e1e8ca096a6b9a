import { createHash } from 'node:crypto'
import type { CommitteeId, DocumentId, MeetingId } from '@pejl/domain/common/id.ts'
import type { CorrectedReading } from '@pejl/domain/documents/corrections.ts'
import type { ItemRecord } from '@pejl/domain/documents/document-record.ts'
import { keysOf } from '@pejl/domain/documents/element-keys.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import type { PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'
import { publicReading } from '@pejl/domain/publishing/public-reading.ts'
import { listAroundEntries } from '@pejl/store/around-entry-store.ts'
import type { Db } from '@pejl/store/db.ts'
import { refreshMatters, removeEmpty } from '@pejl/store/matter-store.ts'
import {
  deletePublishedDocument,
  findPublishedDocument,
  listOpenMatters,
  listPublishedDocuments,
  savePublishedDocument,
} from '@pejl/store/publications/published-document-store.ts'
import { listPlacesOf, removeFromRecord } from '@pejl/store/record-store.ts'
import type { PlacedItem } from '@pejl/store/saved-item.ts'
import { deleteItemEntries, saveEntries } from '@pejl/store/search-store.ts'
import { enterCorrected } from '../enter-record.ts'

/**
 * Writes what a meeting publishes into the record, in place of what it had published before: items that are in both keep
 * their ids, and with them their addresses and links. The record is locked by the caller, who links it anew.
 */
export async function enterPublished(
  db: Db,
  content: PublicMeeting,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  const { meetingId, committee, heldOn, kind } = content
  const reading = publicReading(content)
  const documentId = await savePublishedDocument(db, {
    meetingId,
    fileName: `${committee.name} ${heldOn} ${kind}.txt`,
    sha256: createHash('sha256').update(reading.text).digest('hex'),
    reading,
    at,
    by,
  })
  await enter(db, { documentId, meetingId, reading, itemIds: content.items.map(({ id }) => id) })
}

/** Writes what a committee has published into the record anew: what may be named there has changed. */
export async function enterPublishedAgain(db: Db, committeeId: CommitteeId): Promise<void> {
  for (const { id, meetingId, reading, keys } of await listPublishedDocuments(db, committeeId))
    await enter(db, { documentId: id, meetingId, reading, itemIds: keys })
}

/** Takes what a meeting has published out of the record, and everything that was only known from it. */
export async function takeOutPublished(db: Db, meetingId: MeetingId): Promise<void> {
  const documentId = await findPublishedDocument(db, meetingId)
  if (!documentId) return
  const before = await listPlacesOf(db, documentId)
  await deleteItemEntries(db, before.items)
  await removeFromRecord(db, documentId)
  await deletePublishedDocument(db, documentId)
  await refreshMatters(db, before.matters)
  await removeEmpty(db)
  await saveEntries(db, await listAroundEntries(db, before.matters, before.meetings))
}

interface Entered {
  readonly documentId: DocumentId
  readonly meetingId: MeetingId
  readonly reading: Reading
  /** In the order of the reading's items. */
  readonly itemIds: readonly string[]
}

async function enter(db: Db, { documentId, meetingId, reading, itemIds }: Entered): Promise<void> {
  const keys = keysOf(reading.items).map((key, at) => ({ ...key, item: itemIds[at] ?? key.item }))
  const corrected: CorrectedReading = { reading, keys, unplaced: [] }
  const matters = new Map(
    (await listOpenMatters(db, meetingId)).map(({ itemId, matterId }) => [itemId, matterId]),
  )
  const place = async (_: Db, items: readonly ItemRecord[]): Promise<readonly PlacedItem[]> =>
    items.map((item) => ({ ...item, meetingId, matterId: matters.get(item.key) ?? null }))
  await enterCorrected(db, documentId, corrected, place)
}
