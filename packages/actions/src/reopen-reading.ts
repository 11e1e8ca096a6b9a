import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type DocumentId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { loadDocument, raiseVersion, saveState } from '@pejl/store/document-store.ts'
import { record } from '@pejl/store/journal.ts'
import { savedTogether } from './saved-together.ts'

export type ReopenRefusal = 'forbidden' | 'not-found' | 'stale' | 'waiting'

/**
 * Opens an accepted or rejected document for review again. What was accepted stays in the record, as it was, until
 * it is accepted anew or rejected.
 */
export async function reopenReading(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly documentId: string; readonly version: number },
): Promise<Result<{ readonly version: number }, ReopenRefusal>> {
  if (!mayActor(actor, 'review')) return refuse('forbidden')
  const id = parseId<DocumentId>(given.documentId)
  if (!id) return refuse('not-found')

  return savedTogether<{ readonly version: number }, ReopenRefusal>(database, async (db) => {
    const document = await loadDocument(db, id)
    if (!document) return refuse('not-found')
    if (document.state === 'waiting') return refuse('waiting')
    const version = document.version === given.version && (await raiseVersion(db, id, given.version))
    if (!version) return refuse('stale')
    await saveState(db, id, { state: 'waiting', at: null, by: null, reason: null })
    const detail = { was: document.state }
    await record(db, {
      actor: nameOf(actor),
      event: 'document-reopened',
      kind: 'document',
      subject: id,
      detail,
    })
    return ok({ version })
  })
}
