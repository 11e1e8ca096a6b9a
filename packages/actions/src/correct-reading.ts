import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type DocumentId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { applyCorrections } from '@pejl/domain/documents/corrections.ts'
import { correctionsOf, type Edit, type EditRefusal } from '@pejl/domain/documents/edits.ts'
import type { Database } from '@pejl/store/db.ts'
import { deleteCorrection, loadDocument, raiseVersion, saveCorrection } from '@pejl/store/document-store.ts'
import { record } from '@pejl/store/journal.ts'
import { savedTogether } from './saved-together.ts'

export type { Edit } from '@pejl/domain/documents/edits.ts'
export type CorrectRefusal = 'forbidden' | 'not-found' | 'stale' | 'settled' | 'too-many' | EditRefusal

export interface Corrected {
  readonly version: number
  /** Paths of the corrections now saved, or taken back. */
  readonly saved: readonly string[]
  /** Paths of all corrections of this document that the reading has no place for. */
  readonly unplaced: readonly string[]
}

// a person's work on one page; more is not a person's
const mostEdits = 2_000

/**
 * Saves what a person puts right in a waiting document, all of it or nothing. `stale`: somebody else has saved
 * since the page was shown. An edit that changes nothing saves nothing.
 */
export async function correctReading(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly documentId: string; readonly version: number; readonly edits: readonly Edit[] },
): Promise<Result<Corrected, CorrectRefusal>> {
  if (!mayActor(actor, 'review')) return refuse('forbidden')
  const id = parseId<DocumentId>(given.documentId)
  if (!id) return refuse('not-found')
  if (given.edits.length > mostEdits) return refuse('too-many')

  return savedTogether<Corrected, CorrectRefusal>(database, async (db) => {
    const document = await loadDocument(db, id)
    if (!document) return refuse('not-found')
    if (document.version !== given.version) return refuse('stale')
    if (document.state !== 'waiting') return refuse('settled')

    const changes = correctionsOf(document.reading, document.corrections, given.edits)
    if (!changes.ok) return changes
    const { saved, withdrawn, corrections } = changes.value
    const unplaced = applyCorrections(document.reading, corrections).unplaced.map(({ path }) => path)
    const paths = [...saved.map(({ path }) => path), ...withdrawn]
    if (paths.length === 0) return ok({ version: given.version, saved: [], unplaced })

    for (const correction of saved) await saveCorrection(db, id, correction, nameOf(actor))
    for (const path of withdrawn) await deleteCorrection(db, id, path)
    const version = await raiseVersion(db, id, given.version)
    if (!version) return refuse('stale')
    const detail = { saved: saved.map(({ path, value }) => ({ path, value })), withdrawn }
    await record(db, {
      actor: nameOf(actor),
      event: 'document-corrected',
      kind: 'document',
      subject: id,
      detail,
    })
    return ok({ version, saved: paths, unplaced })
  })
}
