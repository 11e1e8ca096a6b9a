import { createHash } from 'node:crypto'
import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { approvalStanding } from '@pejl/domain/minutes/approval.ts'
import type { MinutedMeeting } from '@pejl/domain/minutes/minuted-meeting.ts'
import { findMissing } from '@pejl/domain/minutes/missing.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { findMinutedMeeting } from '@pejl/store/minutes/minuted-meeting-views.ts'
import {
  type LoadedMinutes,
  loadMinutes,
  saveApproved,
  saveLaid,
  saveReopened,
} from '@pejl/store/minutes/minutes-store.ts'
import { findMinutes } from '@pejl/store/minutes/minutes-views.ts'
import { savedTogether } from '../saved-together.ts'
import { mayMinute } from './may-minute.ts'

/**
 * `missing`: see `findMissing`. `changed-since`: the words are no longer those that were laid before them. `nobody`,
 * `waiting`, `refused`: see `ApprovalStanding`. `wrong-reason`: none, or longer than a thousand letters.
 */
export type MinutesRefusal =
  | 'forbidden'
  | 'not-found'
  | 'no-part'
  | 'not-held'
  | 'stale'
  | 'settled'
  | 'missing'
  | 'changed-since'
  | 'nobody'
  | 'waiting'
  | 'refused'
  | 'wrong-reason'

interface Needs {
  readonly database: Database
  readonly now: () => Date
}

interface Given {
  readonly meetingId: string
  readonly version: number
}

/** Lays a draft before those who approve it. */
export async function layMinutes(
  needs: Needs,
  actor: Actor,
  given: Given,
): Promise<Result<true, MinutesRefusal>> {
  return change(needs, actor, given, 'minutes-laid', async (db, minutes, meeting) => {
    if (minutes.state !== 'draft') return refuse('settled')
    if (findMissing(meeting).length > 0) return refuse('missing')
    await saveLaid(db, minutes, { sha256: sumOf(meeting), at: needs.now() })
    return ok(true)
  })
}

/** Locks minutes that those who approve have answered, and keeps them as an edition. */
export async function approveMinutes(
  needs: Needs,
  actor: Actor,
  given: Given,
): Promise<Result<true, MinutesRefusal>> {
  return change(needs, actor, given, 'minutes-approved', async (db, minutes, meeting) => {
    if (minutes.state !== 'awaiting') return refuse('settled')
    if (minutes.laidSha256 !== sumOf(meeting)) return refuse('changed-since')
    const standing = approvalStanding(meeting, (await findMinutes(db, meeting.id))?.approvals ?? [])
    if (standing !== 'complete') return refuse(standing)
    await saveApproved(db, minutes, { content: meeting, by: nameOf(actor), at: needs.now() })
    return ok(true)
  })
}

/**
 * Takes minutes back to be written on; a draft is begun when nobody has. Approved ones become a later edition, with the
 * reason for it; the one that was approved stays, and stays published until the later one is.
 */
export async function reopenMinutes(
  needs: Needs,
  actor: Actor,
  given: Given & { readonly reason: string },
): Promise<Result<true, MinutesRefusal>> {
  const reason = given.reason.normalize('NFC').trim()
  return change(needs, actor, given, 'minutes-reopened', async (db, minutes) => {
    if (minutes.state === 'draft') return ok(false)
    if (minutes.state === 'approved' && (reason.length < 3 || reason.length > 1000))
      return refuse('wrong-reason')
    await saveReopened(db, minutes, minutes.state === 'approved' ? reason : null)
    return ok(true)
  })
}

async function change(
  { database }: Needs,
  actor: Actor,
  { meetingId, version }: Given,
  event: string,
  work: (db: Db, minutes: LoadedMinutes, meeting: MinutedMeeting) => Promise<Result<boolean, MinutesRefusal>>,
): Promise<Result<true, MinutesRefusal>> {
  const mine = await mayMinute({ database }, actor, meetingId)
  if (!mine.ok) return mine
  const { id } = mine.value
  const staff: typeof database.staff = (each) => database.staff(each, askedBy(actor))
  return savedTogether<true, MinutesRefusal>({ staff }, async (db) => {
    const minutes = await loadMinutes(db, id)
    const meeting = await findMinutedMeeting(db, id)
    if (!minutes || !meeting) return refuse('not-found')
    if (minutes.version !== version) return refuse('stale')
    const done = await work(db, minutes, meeting)
    if (!done.ok) return done
    // false: it was so already
    if (!done.value) return ok(true)
    const detail = { edition: minutes.edition }
    await record(db, { actor: nameOf(actor), event, kind: 'meeting', subject: id, detail })
    return ok(true)
  })
}

const sumOf = (meeting: MinutedMeeting): string =>
  createHash('sha256').update(JSON.stringify(meeting)).digest('hex')
