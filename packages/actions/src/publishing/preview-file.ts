import type { Actor } from '@pejl/domain/access/actor.ts'
import { ok, type Result } from '@pejl/domain/common/result.ts'
import { askedBy } from '@pejl/store/db.ts'
import { listFileBytes } from '@pejl/store/publications/publication-store.ts'
import type { FilesRefusal, MeetingFile } from './meeting-files.ts'
import { openFilesOf } from './open-files.ts'
import { type PrepareRefusal, preparePublication } from './prepare-publication.ts'
import type { PublishingNeeds } from './publishing-needs.ts'

/**
 * A file as it would be published, for whoever publishes to look at; nothing when it cannot be made here. Keeps and changes
 * nothing.
 */
export async function previewFile(
  needs: PublishingNeeds,
  actor: Actor,
  given: { readonly meetingId: string; readonly kind: string; readonly mediaType: string },
): Promise<Result<MeetingFile | undefined, PrepareRefusal | FilesRefusal>> {
  const prepared = await preparePublication(needs, actor, given)
  if (!prepared.ok) return prepared
  const { content } = prepared.value
  const ids = given.mediaType === 'application/zip' ? openFilesOf(content) : []
  const attachments = await needs.database.staff((db) => listFileBytes(db, ids), askedBy(actor))
  const files = await needs.makeFiles(content, attachments)
  if (!files.ok) return files
  return ok(files.value.find((one) => one.itemNumber === null && one.mediaType === given.mediaType))
}
