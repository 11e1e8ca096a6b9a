import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { readClock } from '@pejl/domain/common/clock.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { type MeetingId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import {
  type DeadlineDays,
  type DeadlineFault,
  deadlinesOf,
  faultOfDeadlines,
} from '@pejl/domain/meetings/calendar-deadlines.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import {
  type CalendarMeeting,
  findMeetingOn,
  loadMeeting,
  removeMeeting,
  type StoredMeeting,
  saveCalendarMeeting,
  saveMeetingState,
} from '@pejl/store/committees/calendar-store.ts'
import { loadCommitteeSettings } from '@pejl/store/committees/settings-store.ts'
import type { Db } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { recordChange } from '../plan/record-change.ts'
import { savedTogether } from '../saved-together.ts'
import type { CommitteeNeeds } from './needs.ts'

/** `not-ahead`: it is being held, has been, or is cancelled. `has-items`: something is on its agenda. */
export type MeetingRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'not-ahead'
  | 'wrong-day'
  | 'wrong-time'
  | 'wrong-place'
  | 'wrong-why'
  | 'day-taken'
  | 'has-items'
  | DeadlineFault

interface MeetingMeant {
  readonly meetingId: string
  readonly version: number
}

/** A meeting as typed. A deadline left empty is counted anew from the day. */
export interface MeetingText {
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly agendaDueOn: string
  readonly dispatchOn: string
  readonly publishOn: string
}

/** Moves a meeting that is ahead, or changes its time, place or deadlines. */
export async function changeMeeting(
  needs: CommitteeNeeds,
  actor: Actor,
  given: MeetingMeant & MeetingText,
): Promise<Result<true, MeetingRefusal>> {
  return change(needs, actor, given, async (db, meeting) => {
    if (!isAhead(meeting)) return refuse('not-ahead')
    const settings = await loadCommitteeSettings(db, meeting.committeeId)
    if (!settings) return refuse('not-found')
    const read = readMeeting(given, settings)
    if (!read.ok) return read
    const { heldOn } = read.value
    if (heldOn !== meeting.heldOn && (await findMeetingOn(db, meeting.committeeId, heldOn)))
      return refuse('day-taken')
    if ((await saveCalendarMeeting(db, meeting, read.value)) === undefined) return refuse('stale')
    const event = heldOn === meeting.heldOn ? 'meeting-changed' : 'meeting-moved'
    const detail = { committee: meeting.committeeId, from: meeting.heldOn, to: heldOn }
    await recordChange(db, actor, { event, kind: 'meeting', subject: meeting.id, detail })
    return ok(true)
  })
}

/** Cancels a meeting that is ahead, and says why; bodies that publish have it said to everybody. */
export async function cancelMeeting(
  needs: CommitteeNeeds,
  actor: Actor,
  given: MeetingMeant & { readonly why: string },
): Promise<Result<true, MeetingRefusal>> {
  return change(needs, actor, given, async (db, meeting) => {
    const why = tidyLine(given.why)
    if (!isAhead(meeting)) return refuse('not-ahead')
    if (why.length < 3 || why.length > 500) return refuse('wrong-why')
    if ((await saveMeetingState(db, meeting, 'cancelled', why)) === undefined) return refuse('stale')
    const detail = { committee: meeting.committeeId, day: meeting.heldOn, why }
    await recordChange(db, actor, {
      event: 'meeting-cancelled',
      kind: 'meeting',
      subject: meeting.id,
      detail,
    })
    return ok(true)
  })
}

/** Plans a cancelled meeting again, on its day. */
export async function planAgain(
  needs: CommitteeNeeds,
  actor: Actor,
  given: MeetingMeant,
): Promise<Result<true, MeetingRefusal>> {
  return change(needs, actor, given, async (db, meeting) => {
    if (meeting.state !== 'cancelled') return refuse('not-ahead')
    if ((await saveMeetingState(db, meeting, 'planned', null)) === undefined) return refuse('stale')
    const detail = { committee: meeting.committeeId, day: meeting.heldOn }
    await recordChange(db, actor, {
      event: 'meeting-planned-again',
      kind: 'meeting',
      subject: meeting.id,
      detail,
    })
    return ok(true)
  })
}

/** Takes a planned meeting out of the calendar as if it had never been there; not when anything is on its agenda. */
export async function dropMeeting(
  needs: CommitteeNeeds,
  actor: Actor,
  given: MeetingMeant,
): Promise<Result<true, MeetingRefusal>> {
  return change(needs, actor, given, async (db, meeting) => {
    if (meeting.state !== 'planned') return refuse('not-ahead')
    if (!(await removeMeeting(db, meeting))) return refuse('has-items')
    const detail = { committee: meeting.committeeId, day: meeting.heldOn }
    await recordChange(db, actor, { event: 'meeting-dropped', kind: 'meeting', subject: meeting.id, detail })
    return ok(true)
  })
}

async function change(
  { database }: CommitteeNeeds,
  actor: Actor,
  { meetingId, version }: MeetingMeant,
  act: (db: Db, meeting: StoredMeeting) => Promise<Result<true, MeetingRefusal>>,
): Promise<Result<true, MeetingRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const id = parseId<MeetingId>(meetingId)
  if (!id) return refuse('not-found')
  return savedTogether<true, MeetingRefusal>(database, async (db) => {
    // the plan waits for meetings, so whoever moves them takes turns with whoever plans
    await lockPlan(db)
    const meeting = await loadMeeting(db, id)
    if (!meeting) return refuse('not-found')
    return meeting.version === version ? act(db, meeting) : refuse('stale')
  })
}

const isAhead = ({ state }: StoredMeeting): boolean => state === 'planned' || state === 'called'

function readMeeting(given: MeetingText, days: DeadlineDays): Result<CalendarMeeting, MeetingRefusal> {
  const heldOn = parseDay(given.heldOn)
  if (!heldOn || heldOn < '1990' || heldOn > '2100') return refuse('wrong-day')
  const startsAt = clockOf(given.startsAt)
  const endsAt = clockOf(given.endsAt)
  if (startsAt === undefined || endsAt === undefined) return refuse('wrong-time')
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) return refuse('wrong-time')
  const place = tidyLine(given.place) || null
  if (place !== null && place.length > 200) return refuse('wrong-place')
  const usual = deadlinesOf(heldOn, days)
  const deadline = (text: string, otherwise: Day) => (text === '' ? otherwise : parseDay(text))
  const agendaDueOn = deadline(given.agendaDueOn, usual.agendaDueOn)
  const dispatchOn = deadline(given.dispatchOn, usual.dispatchOn)
  const publishOn = deadline(given.publishOn, usual.publishOn)
  if (!agendaDueOn || !dispatchOn || !publishOn) return refuse('wrong-day')
  const fault = faultOfDeadlines({ agendaDueOn, dispatchOn, publishOn }, heldOn)
  return fault ? refuse(fault) : ok({ heldOn, startsAt, endsAt, place, agendaDueOn, dispatchOn, publishOn })
}

const clockOf = (text: string): string | null | undefined => (text === '' ? null : readClock(text))
