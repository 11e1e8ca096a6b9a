import { danishHolidays } from '../common/danish-holidays.ts'
import type { Day } from '../common/day.ts'
import type { CommitteeId, MeetingId } from '../common/id.ts'

/** A day counted from 1 January 1970, so that thousands of stops are planned in no time. */
export type DayNumber = number

/** Counted as years that begin in March, so that a leap day ends one; many times faster than a Date made of a text. */
export function numberOf(day: Day): DayNumber {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date -
    719_469
  )
}

export const dayAt = (number: DayNumber): Day =>
  new Date(number * 86_400_000).toISOString().slice(0, 10) as Day // an ISO time begins with its day

/**
 * A meeting a stop can be set for: the last day an item can be ready, the day the agenda must be whole (it is published, or
 * sent out where nothing is), and when it is published.
 */
export interface PlannedMeeting {
  readonly id: MeetingId
  readonly heldOn: Day
  readonly dueOn: Day
  readonly wholeOn: Day
  readonly publishOn: Day | null
}

/** The same in numbers; `due` and `whole` are never after the meeting. */
export interface NumberedMeeting extends PlannedMeeting {
  readonly on: DayNumber
  readonly due: DayNumber
  readonly whole: DayNumber
}

/** What all routes are planned against: the days no work is done, and each committee's meetings, earliest first. */
export interface WorkCalendar {
  readonly daysOff: ReadonlySet<DayNumber>
  readonly meetings: ReadonlyMap<CommitteeId, readonly NumberedMeeting[]>
}

/** Made once for many routes; knows the holidays of the years of the meetings, and of `years` more. */
export function workCalendar(
  meetings: ReadonlyMap<CommitteeId, readonly PlannedMeeting[]>,
  { from, to }: { readonly from: number; readonly to: number },
): WorkCalendar {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
  return {
    daysOff: new Set(years.flatMap((year) => danishHolidays(year).map(({ day }) => numberOf(day)))),
    meetings: new Map([...meetings].map(([id, list]) => [id, list.map(numbered).toSorted(byDay)])),
  }
}

const numbered = (meeting: PlannedMeeting): NumberedMeeting => {
  const { id, heldOn, publishOn } = meeting
  const dueOn = meeting.dueOn < heldOn ? meeting.dueOn : heldOn
  const wholeOn = meeting.wholeOn < heldOn ? meeting.wholeOn : heldOn
  return {
    id,
    heldOn,
    dueOn,
    wholeOn,
    publishOn,
    on: numberOf(heldOn),
    due: numberOf(dueOn),
    whole: numberOf(wholeOn),
  }
}

const byDay = (one: NumberedMeeting, other: NumberedMeeting) => one.on - other.on

/** Monday to Friday, but for holidays and the days municipalities are closed. */
export function isWorkday(day: DayNumber, { daysOff }: Pick<WorkCalendar, 'daysOff'>): boolean {
  return (((day + 3) % 7) + 7) % 7 < 5 && !daysOff.has(day) // 1 January 1970 was a Thursday
}

/** The day on which so many days of work are done that begin on a day, which counts; with 0 the day itself. */
export function lastDayOfWork(from: DayNumber, days: number, calendar: WorkCalendar): DayNumber {
  let [at, left] = [from, days]
  while (left > 0) {
    if (isWorkday(at, calendar)) left -= 1
    if (left > 0) at += 1
  }
  return at
}

/** The latest day to begin so many days of work that must be done on a day, which counts; with 0 the day itself. */
export function lastDayToBegin(by: DayNumber, days: number, calendar: WorkCalendar): DayNumber {
  let [at, left] = [by, days]
  while (left > 0) {
    if (isWorkday(at, calendar)) left -= 1
    if (left > 0) at -= 1
  }
  return at
}

export function workdayFrom(day: DayNumber, calendar: WorkCalendar): DayNumber {
  return isWorkday(day, calendar) ? day : workdayFrom(day + 1, calendar)
}

export function workdayUntil(day: DayNumber, calendar: WorkCalendar): DayNumber {
  return isWorkday(day, calendar) ? day : workdayUntil(day - 1, calendar)
}
