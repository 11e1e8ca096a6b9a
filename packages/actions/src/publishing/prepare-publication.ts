import { createHash } from 'node:crypto'
import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { type MeetingId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { MinutedMeeting } from '@pejl/domain/minutes/minuted-meeting.ts'
import {
  type PublicationKind,
  type PublicMeeting,
  publicationKinds,
} from '@pejl/domain/publishing/public-meeting.ts'
import { publicMeeting } from '@pejl/domain/publishing/publish-meeting.ts'
import { isStillOpen } from '@pejl/domain/publishing/still-open.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { findMinutedMeeting } from '@pejl/store/minutes/minuted-meeting-views.ts'
import { findEdition } from '@pejl/store/minutes/minutes-views.ts'
import { findMeetingToPublish, type MeetingToPublish } from '@pejl/store/publications/publishing-views.ts'
import { mayWithClosedOf } from '../items/item-access.ts'

/**
 * `no-part`: the meeting has closed items, and only a secretary of the committee knows them. `internal`: the committee
 * publishes nothing. `not-called`: the agenda has not been sent out. `closed-since`: something was closed or taken away
 * after the minutes were approved.
 */
export type PrepareRefusal =
  | 'forbidden'
  | 'not-found'
  | 'no-part'
  | 'internal'
  | 'cancelled'
  | 'not-called'
  | 'no-supplement'
  | 'not-approved'
  | 'closed-since'

/** What would be published of a meeting now, and the whole of it that it was taken from. */
export interface Prepared {
  readonly meeting: MeetingToPublish
  readonly minuted: MinutedMeeting
  readonly content: PublicMeeting
  readonly sha256: string
}

/** Works out what would be published, in a transaction of the actor's own. Changes nothing. */
export async function preparePublication(
  { database }: { readonly database: Database },
  actor: Actor,
  given: { readonly meetingId: string; readonly kind: string },
): Promise<Result<Prepared, PrepareRefusal>> {
  const mine = await mayPublish({ database }, actor, given.meetingId)
  if (!mine.ok) return mine
  return database.staff((db) => prepareIn(db, mine.value, given.kind), askedBy(actor))
}

/** Whether somebody may publish what a meeting has: closed items ask for a secretary's part in the committee. */
export async function mayPublish(
  { database }: { readonly database: Database },
  actor: Actor,
  meetingId: string,
): Promise<Result<MeetingToPublish, 'forbidden' | 'not-found' | 'no-part'>> {
  if (!mayActor(actor, 'meet')) return refuse('forbidden')
  const id = parseId<MeetingId>(meetingId)
  if (!id) return refuse('not-found')
  const mine = await database.staff((db) => findMeetingToPublish(db, id), askedBy(actor))
  if (!mine || mine.state === 'recorded' || mine.state === 'planned') return refuse('not-found')
  const whole = await database.staff((db) => findMeetingToPublish(db, id), 'program')
  if (whole?.closed === 0) return ok(mine)
  const may = await database.staff((db) => mayWithClosedOf(db, actor, mine.committee.id, 'meet'))
  return may ? ok(mine) : refuse('no-part')
}

/** The same as part of a change. Whether the actor may publish is known already. */
export async function prepareIn(
  db: Db,
  { id }: Pick<MeetingToPublish, 'id'>,
  wanted: string,
): Promise<Result<Prepared, PrepareRefusal>> {
  const kind = publicationKinds.find((one) => one === wanted)
  const meeting = await findMeetingToPublish(db, id)
  const now = await findMinutedMeeting(db, id)
  if (!meeting || !now || !kind) return refuse('not-found')
  const refusal = refusalOf(meeting, kind)
  if (refusal) return refuse(refusal)
  const edition = kind === 'minutes' ? (meeting.minutes?.edition ?? 1) : 1
  const minuted = kind === 'minutes' ? (await findEdition(db, id, edition))?.content : now
  if (!minuted) return refuse('no-part')
  const content = publicMeeting(minuted, { kind, edition })
  if (!isStillOpen(content, now)) return refuse('closed-since')
  return ok({ meeting, minuted, content, sha256: sumOf(content) })
}

function refusalOf(meeting: MeetingToPublish, kind: PublicationKind): PrepareRefusal | undefined {
  if (meeting.state === 'cancelled') return 'cancelled'
  if (!meeting.publishes) return 'internal'
  if (meeting.state === 'planned' || meeting.state === 'recorded') return 'not-called'
  if (kind === 'supplement' && meeting.supplements === 0) return 'no-supplement'
  if (kind === 'minutes' && meeting.minutes?.state !== 'approved') return 'not-approved'
  return undefined
}

/** One sum for one content: the same words are the same publication. */
const sumOf = (content: PublicMeeting): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex')
