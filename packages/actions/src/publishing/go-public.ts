import type { Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { type LoadedPublication, savePublished } from '@pejl/store/publications/publication-store.ts'
import { enterPublished } from './enter-published.ts'

/**
 * Makes a publication public: its files, its page and its place in the record, at one time. The record and publishing are
 * locked by the caller, who links the record anew afterwards.
 */
export async function goPublic(
  db: Db,
  publication: Pick<LoadedPublication, 'id' | 'meetingId' | 'kind' | 'edition' | 'content'>,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  const { id, meetingId, kind, edition, content } = publication
  await savePublished(db, { id, meetingId }, at)
  await enterPublished(db, content, { at, by })
  await record(db, {
    actor: by,
    event: 'meeting-published',
    kind: 'meeting',
    subject: meetingId,
    detail: { publication: id, kind, edition, items: content.items.length },
  })
}
