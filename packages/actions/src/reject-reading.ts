import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type DocumentId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { listAroundEntries } from '@pejl/store/around-entry-store.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { loadDocument, raiseVersion, saveState } from '@pejl/store/document-store.ts'
import { record } from '@pejl/store/journal.ts'
import { refreshMatters, removeEmpty } from '@pejl/store/matter-store.ts'
import { listPlacesOf, lockRecord, removeFromRecord } from '@pejl/store/record-store.ts'
import { saveEntries } from '@pejl/store/search-store.ts'
import { relinkIn } from './relink.ts'
import { savedTogether } from './saved-together.ts'

export type RejectRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'already-rejected'
  | 'accepted'
  | 'reason-missing'

/**
 * Puts a waiting document aside, with the reason. What a reopened document had in the record leaves it. The file,
 * its readings and the corrections are kept.
 */
export async function rejectReading(
  { database, now }: { database: Database; now: () => Date },
  actor: Actor,
  given: { readonly documentId: string; readonly version: number; readonly reason: string },
): Promise<Result<{ readonly version: number }, RejectRefusal>> {
  if (!mayActor(actor, 'review')) return refuse('forbidden')
  const id = parseId<DocumentId>(given.documentId)
  if (!id) return refuse('not-found')
  const reason = given.reason.replaceAll('\u0000', '').trim().slice(0, 2_000)
  if (reason === '') return refuse('reason-missing')

  return savedTogether<{ readonly version: number }, RejectRefusal>(database, async (db) => {
    await lockRecord(db)
    const document = await loadDocument(db, id)
    if (!document) return refuse('not-found')
    if (document.state === 'rejected') return refuse('already-rejected')
    if (document.version !== given.version) return refuse('stale')
    if (document.state === 'accepted') return refuse('accepted')

    const version = await raiseVersion(db, id, given.version)
    if (!version) return refuse('stale')
    const removed = await leaveRecord(db, id)
    await saveState(db, id, { state: 'rejected', at: now(), by: nameOf(actor), reason })
    const detail = { reason, removed }
    await record(db, {
      actor: nameOf(actor),
      event: 'document-rejected',
      kind: 'document',
      subject: id,
      detail,
    })
    return ok({ version })
  })
}

/** What a reopened document had in the record leaves it. How many items that was. */
async function leaveRecord(db: Db, id: DocumentId): Promise<number> {
  const { items, matters, meetings } = await listPlacesOf(db, id)
  await removeFromRecord(db, id)
  await refreshMatters(db, matters)
  await removeEmpty(db)
  await saveEntries(db, await listAroundEntries(db, matters, meetings))
  if (items.length > 0) await relinkIn(db)
  return items.length
}
