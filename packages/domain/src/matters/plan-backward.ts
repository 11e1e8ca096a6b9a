import { deadlineOf, hearingDays, meetingDays } from './plan-forward.ts'
import type { StopDays, StopToPlan } from './planned-stop.ts'
import { groupsOf } from './side-by-side.ts'
import {
  type DayNumber,
  lastDayToBegin,
  type NumberedMeeting,
  numberOf,
  type WorkCalendar,
  workdayUntil,
} from './work-calendar.ts'

/**
 * Each stop as late as can be for the last of them to be on the wished day or before it. Null from the first stop, seen
 * from the end, that has no meeting left. Stops side by side end by the same day.
 */
export function planBackward(
  stops: readonly StopToPlan[],
  wished: DayNumber,
  calendar: WorkCalendar,
): readonly (StopDays | null)[] {
  const latest: (StopDays | null)[] = []
  let by: DayNumber | null = wished
  for (const group of groupsOf(stops).toReversed()) {
    const end: DayNumber | null = by
    const found: readonly (Late | null)[] = group.map((stop) =>
      end === null ? null : late(stop, end, calendar),
    )
    latest.unshift(...found.map((one) => one?.days ?? null))
    by = found.reduce<DayNumber | null>(
      (least, one) => (least === null || one === null ? null : Math.min(least, one.begin - 1)),
      end,
    )
  }
  return latest
}

const late = (stop: StopToPlan, by: DayNumber, calendar: WorkCalendar): Late | null =>
  stop.kind === 'committee' ? lateMeeting(stop, by, calendar) : lateHearing(stop, by, calendar)

/** `begin`: the latest day its work begins; the stop before must be over by then. */
interface Late {
  readonly days: StopDays
  readonly begin: DayNumber
}

function lateMeeting(stop: CommitteeToPlan, by: DayNumber, calendar: WorkCalendar): Late | null {
  const meetings = calendar.meetings.get(stop.committeeId) ?? []
  let best: { readonly meeting: NumberedMeeting; readonly begin: DayNumber } | null = null
  for (let at = meetings.length - 1; at >= 0; at -= 1) {
    const meeting = meetings[at]
    if (!meeting || meeting.on > by) continue
    // work begins on the meeting's day at the latest, so none before this one gives more time
    if (best && meeting.on < best.begin) break
    const begin = beginFor(meeting, stop, calendar)
    if (!best || begin > best.begin) best = { meeting, begin }
  }
  if (!best) return null
  const { meeting, begin } = best
  return { days: meetingDays(meeting, isReadyFor(meeting, stop) ? noWork : stop, calendar), begin }
}

type CommitteeToPlan = Extract<StopToPlan, { kind: 'committee' }>

const noWork = { carriesOn: false, workDays: 0 } as const

/** An item that is ready is no more work for the meeting it is on. */
const isReadyFor = ({ id }: NumberedMeeting, { settled, chosen }: CommitteeToPlan): boolean =>
  settled && id === chosen

function beginFor(meeting: NumberedMeeting, stop: CommitteeToPlan, calendar: WorkCalendar): DayNumber {
  return isReadyFor(meeting, stop)
    ? meeting.on
    : lastDayToBegin(deadlineOf(meeting, stop), stop.workDays, calendar)
}

function lateHearing(
  { days, workDays, fromOn, untilOn }: Extract<StopToPlan, { kind: 'hearing' }>,
  by: DayNumber,
  calendar: WorkCalendar,
): Late | null {
  if (fromOn !== null && untilOn !== null) {
    const [from, until] = [numberOf(fromOn), numberOf(untilOn)]
    return until > by ? null : { days: hearingDays(from, until, 0, calendar), begin: from }
  }
  const from = workdayUntil(by - days, calendar)
  const begin = lastDayToBegin(from, workDays, calendar)
  return { days: hearingDays(from, from + days, workDays, calendar), begin }
}
