import { createHash } from 'node:crypto'
import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { askedBy } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import {
  deleteWaiting,
  listFileBytes,
  loadPublication,
  lockPublishing,
  type NewFile,
  saveWaiting,
} from '@pejl/store/publications/publication-store.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { relinkIn } from '../relink.ts'
import { savedTogether } from '../saved-together.ts'
import { goPublic } from './go-public.ts'
import { listFindingsOf } from './list-findings.ts'
import type { FilesRefusal, MeetingFile } from './meeting-files.ts'
import { openFilesOf } from './open-files.ts'
import { mayPublish, type PrepareRefusal, prepareIn, preparePublication } from './prepare-publication.ts'
import type { PublishingNeeds } from './publishing-needs.ts'

/**
 * `unanswered`: the check found something nobody has answered for. `unchanged`: this is what is published already.
 * `stale`: the meeting was changed while its papers were made. `wrong-time`: not within a year from now.
 */
export type PublishRefusal =
  | PrepareRefusal
  | FilesRefusal
  | 'unanswered'
  | 'unchanged'
  | 'stale'
  | 'wrong-time'

export interface Published {
  readonly publicationId: string
  readonly isPublic: boolean
}

const longestWait = 366 * 24 * 3_600_000

/**
 * Publishes an agenda, a supplement or minutes, at once or at a time to come. What is published is what the public may
 * read now: it is kept, with its files, and does not change though the meeting does. Everything that the check finds must
 * have been answered for.
 */
export async function publishMeeting(
  needs: PublishingNeeds,
  actor: Actor,
  given: { readonly meetingId: string; readonly kind: string; readonly publishAt: Date | null },
): Promise<Result<Published, PublishRefusal>> {
  const { database, makeFiles, now } = needs
  const at = now()
  const publishAt = given.publishAt ?? at
  if (Number.isNaN(publishAt.getTime()) || publishAt.getTime() - at.getTime() > longestWait)
    return refuse('wrong-time')
  const mine = await mayPublish(needs, actor, given.meetingId)
  if (!mine.ok) return mine
  const prepared = await preparePublication(needs, actor, given)
  if (!prepared.ok) return prepared
  const { content, sha256 } = prepared.value
  if ((await listFindingsOf(needs, actor, prepared.value)).some(({ answer }) => answer === null))
    return refuse('unanswered')
  const attachments = await database.staff((db) => listFileBytes(db, openFilesOf(content)), askedBy(actor))
  const files = await makeFiles(content, attachments)
  if (!files.ok) return files

  const staff: typeof database.staff = (work) => database.staff(work, askedBy(actor))
  return savedTogether<Published, PublishRefusal>({ staff }, async (db) => {
    await lockRecord(db)
    await lockPublishing(db)
    const again = await prepareIn(db, mine.value, given.kind)
    if (!again.ok) return again
    if (again.value.sha256 !== sha256) return refuse('stale')
    const { id: meetingId } = mine.value
    const before = await loadPublication(db, meetingId, 'published')
    if (before?.sha256 === sha256) return refuse('unchanged')
    await deleteWaiting(db, meetingId)
    const madeBy = nameOf(actor)
    const publication = { meetingId, kind: content.kind, publishAt, content, sha256, madeBy }
    const id = await saveWaiting(db, publication, files.value.map(withSum))
    const isPublic = publishAt <= at
    if (isPublic) {
      await goPublic(db, { ...publication, id, edition: content.edition }, { at, by: madeBy })
      await relinkIn(db)
    } else {
      const detail = { publication: id, kind: content.kind, at: publishAt.toISOString() }
      await record(db, {
        actor: madeBy,
        event: 'publication-planned',
        kind: 'meeting',
        subject: meetingId,
        detail,
      })
    }
    return ok({ publicationId: id, isPublic })
  })
}

const withSum = (file: MeetingFile): NewFile => ({
  ...file,
  sha256: createHash('sha256').update(file.bytes).digest('hex'),
})
