import type { DocumentId } from '@pejl/domain/common/id.ts'
import { applyCorrections, type CorrectedReading } from '@pejl/domain/documents/corrections.ts'
import { draftRecord } from '@pejl/domain/documents/draft-record.ts'
import { findEvents } from '@pejl/reading/link/events.ts'
import { listAroundEntries } from '@pejl/store/around-entry-store.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import type { Db } from '@pejl/store/db.ts'
import type { LoadedDocument } from '@pejl/store/document-store.ts'
import { listDocumentEntries } from '@pejl/store/entry-store.ts'
import { refreshMatters, removeEmpty } from '@pejl/store/matter-store.ts'
import { listPlacesOf, saveRecord } from '@pejl/store/record-store.ts'
import { deleteItemEntries, saveEntries } from '@pejl/store/search-store.ts'
import { hidesAbsentees, placeItems } from './place-items.ts'

/** Writes a document into the record, or anew, with what can be found of it. The record is locked by the caller. */
export async function enterRecord(db: Db, { id, reading, corrections }: LoadedDocument) {
  return enterCorrected(db, id, applyCorrections(reading, corrections), placeItems)
}

/** The same of a reading whose corrections are in it, with the places its items have. */
export async function enterCorrected(
  db: Db,
  id: DocumentId,
  corrected: CorrectedReading,
  place: typeof placeItems,
) {
  const committees = await listCommittees(db)
  const { page, items } = draftRecord(corrected, {
    hidesAbsentees: (item) => hidesAbsentees(item, committees),
    findEvents,
  })
  const before = await listPlacesOf(db, id)
  await deleteItemEntries(db, before.items)
  const saved = await saveRecord(db, id, { page, items: await place(db, items) })

  const matters = [...before.matters, ...saved.flatMap(({ matterId }) => matterId ?? [])]
  const meetings = [...before.meetings, ...saved.flatMap(({ meetingId }) => meetingId ?? [])]
  await refreshMatters(db, matters)
  await removeEmpty(db)
  await saveEntries(db, await listDocumentEntries(db, id, saved, page))
  await saveEntries(db, await listAroundEntries(db, matters, meetings))
  return { items: saved.length, commitments: saved.reduce((sum, item) => sum + item.commitments.length, 0) }
}
