import type { Moved, StopDays, StopToPlan, Unreached } from './planned-stop.ts'
import { groupsOf } from './side-by-side.ts'
import {
  type DayNumber,
  dayAt,
  lastDayOfWork,
  lastDayToBegin,
  type NumberedMeeting,
  numberOf,
  type WorkCalendar,
  workdayFrom,
  workdayUntil,
} from './work-calendar.ts'

/** When a stop is, or why it has no day; and why it is not where it was chosen to be. */
export interface Reached {
  readonly days: StopDays | null
  readonly unreached: Unreached | null
  readonly moved: Moved | null
}

/** Each stop as early as its choice, its work, its deadline and the stops before it allow; those side by side wait for none of their own. */
export function planForward(
  stops: readonly StopToPlan[],
  from: DayNumber,
  calendar: WorkCalendar,
): readonly Reached[] {
  let free: DayNumber | null = from
  return groupsOf(stops).flatMap((group, at): readonly Reached[] => {
    const begin = free
    if (begin === null) return group.map(() => ({ days: null, unreached: { why: 'waits' }, moved: null }))
    const reached = group.map((stop) => reach(stop, begin, { isFirst: at === 0, calendar }))
    free = reached.reduce<DayNumber | null>(laterOf, begin)
    return reached
  })
}

function reach(
  stop: StopToPlan,
  free: DayNumber,
  { isFirst, calendar }: { readonly isFirst: boolean; readonly calendar: WorkCalendar },
): Reached {
  if (stop.kind === 'hearing') return reachHearing(stop, free, calendar)
  return meetingStands(stop, isFirst ? null : free, calendar) ?? reachMeeting(stop, free, calendar)
}

/** A hearing or meeting that is over and not yet marked so holds nothing up before today; one without a day holds all up. */
const laterOf = (free: DayNumber | null, { days }: Reached): DayNumber | null =>
  free === null || days === null ? null : Math.max(free, numberOf(days.untilOn) + 1)

type CommitteeToPlan = Extract<StopToPlan, { kind: 'committee' }>
type HearingToPlan = Extract<StopToPlan, { kind: 'hearing' }>

/** A settled meeting stands, also when it has been held and is not yet minuted; not when a stop before it ends later. */
function meetingStands(
  { committeeId, chosen, settled }: CommitteeToPlan,
  free: DayNumber | null,
  calendar: WorkCalendar,
): Reached | undefined {
  const meeting = settled ? calendar.meetings.get(committeeId)?.find(({ id }) => id === chosen) : undefined
  if (!meeting || (free !== null && meeting.on < free)) return undefined
  return {
    days: meetingDays(meeting, { carriesOn: false, workDays: 0 }, calendar),
    unreached: null,
    moved: null,
  }
}

function reachMeeting(stop: CommitteeToPlan, free: DayNumber, calendar: WorkCalendar): Reached {
  const meetings = calendar.meetings.get(stop.committeeId) ?? []
  const chosen = stop.chosen === null ? undefined : meetings.find(({ id }) => id === stop.chosen)
  const isGone = stop.chosen !== null && !chosen
  const done = lastDayOfWork(free, stop.workDays, calendar)
  const least = chosen ? Math.max(done, chosen.on) : done
  const found = firstFrom(meetings, least, (meeting) => deadlineOf(meeting, stop) >= done)
  if (!found)
    return { days: null, unreached: { why: 'no-meeting', after: dayAt(least) }, moved: goneOr(isGone) }
  const moved = chosen && found.id !== chosen.id ? (chosen.on < free ? 'order' : 'deadline') : goneOr(isGone)
  return { days: meetingDays(found, stop, calendar), unreached: null, moved }
}

const goneOr = (isGone: boolean): Moved | null => (isGone ? 'cancelled' : null)

/** The first meeting on a day or after it that fits; meetings stand by day. */
function firstFrom(
  meetings: readonly NumberedMeeting[],
  day: DayNumber,
  fits: (meeting: NumberedMeeting) => boolean,
): NumberedMeeting | undefined {
  let [low, high] = [0, meetings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((meetings[middle]?.on ?? 0) < day) low = middle + 1
    else high = middle
  }
  for (let at = low; at < meetings.length; at += 1) {
    const meeting = meetings[at]
    if (meeting && fits(meeting)) return meeting
  }
  return undefined
}

function reachHearing(stop: HearingToPlan, free: DayNumber, calendar: WorkCalendar): Reached {
  const { days, workDays, fromOn, untilOn } = stop
  if (fromOn !== null && untilOn !== null)
    return {
      days: hearingDays(numberOf(fromOn), numberOf(untilOn), 0, calendar),
      unreached: null,
      moved: null,
    }
  const done = lastDayOfWork(free, workDays, calendar)
  const wanted = fromOn === null ? done : Math.max(done, numberOf(fromOn))
  const from = workdayFrom(wanted, calendar)
  const moved = fromOn !== null && numberOf(fromOn) < done ? 'order' : null
  return { days: hearingDays(from, from + days, workDays, calendar), unreached: null, moved }
}

type Work = Pick<CommitteeToPlan, 'workDays' | 'carriesOn'>

/**
 * The last day an item can be ready for a meeting: the agenda's deadline. One that is carried on as it is may come from a
 * meeting on the very day the agenda must be whole, and so is there the day after.
 */
export const deadlineOf = (meeting: NumberedMeeting, { carriesOn }: Pick<Work, 'carriesOn'>): DayNumber =>
  carriesOn ? Math.min(meeting.whole + 1, meeting.on) : meeting.due

export function meetingDays(meeting: NumberedMeeting, work: Work, calendar: WorkCalendar): StopDays {
  const due = deadlineOf(meeting, work)
  return {
    on: meeting.heldOn,
    untilOn: meeting.heldOn,
    dueOn: work.carriesOn ? meeting.wholeOn : meeting.dueOn,
    publishOn: meeting.publishOn,
    beginBy: dayAt(workdayUntil(lastDayToBegin(due, work.workDays, calendar), calendar)),
    meetingId: meeting.id,
  }
}

export function hearingDays(
  from: DayNumber,
  until: DayNumber,
  workDays: number,
  calendar: WorkCalendar,
): StopDays {
  return {
    on: dayAt(from),
    untilOn: dayAt(until),
    dueOn: null,
    publishOn: null,
    beginBy: dayAt(lastDayToBegin(from, workDays, calendar)),
    meetingId: null,
  }
}
