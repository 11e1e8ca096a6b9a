import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type DocumentId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { loadDocument, raiseVersion, saveState } from '@pejl/store/document-store.ts'
import { record } from '@pejl/store/journal.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { enterRecord } from './enter-record.ts'
import { relinkIn } from './relink.ts'
import { savedTogether } from './saved-together.ts'

export type AcceptRefusal = 'forbidden' | 'not-found' | 'stale' | 'already-accepted' | 'rejected'

export interface Accepted {
  readonly version: number
  readonly items: number
  readonly commitments: number
}

/**
 * Makes a reviewed document part of the public record: its text, items, matters, meetings, decisions, events and
 * commitments, with what is not for the public masked. Strategies are linked anew in the same transaction, unless
 * `link` is `later`: then the caller calls `relink` when it has accepted all it has.
 */
export async function acceptReading(
  { database, now }: { database: Database; now: () => Date },
  actor: Actor,
  given: { readonly documentId: string; readonly version: number; readonly link?: 'now' | 'later' },
): Promise<Result<Accepted, AcceptRefusal>> {
  if (!mayActor(actor, 'review')) return refuse('forbidden')
  const id = parseId<DocumentId>(given.documentId)
  if (!id) return refuse('not-found')

  return savedTogether<Accepted, AcceptRefusal>(database, async (db) => {
    await lockRecord(db)
    const document = await loadDocument(db, id)
    if (!document) return refuse('not-found')
    if (document.state === 'accepted') return refuse('already-accepted')
    if (document.state === 'rejected') return refuse('rejected')
    const version = document.version === given.version && (await raiseVersion(db, id, given.version))
    if (!version) return refuse('stale')

    const counts = await enterRecord(db, document)
    await saveState(db, id, { state: 'accepted', at: now(), by: nameOf(actor), reason: null })
    await record(db, {
      actor: nameOf(actor),
      event: 'document-accepted',
      kind: 'document',
      subject: id,
      detail: counts,
    })
    if (given.link !== 'later') await relinkIn(db)
    return ok({ version, ...counts })
  })
}
