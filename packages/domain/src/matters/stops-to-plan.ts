import type { Day } from '../common/day.ts'
import type { CommitteeId, MeetingId } from '../common/id.ts'
import { type CommitteeKind, isMed } from '../organisation/committee-kind.ts'
import type { RouteToPlan } from './plan-route.ts'
import type { StopToPlan } from './planned-stop.ts'
import { isLeft, type RouteStop, type Stops } from './route.ts'
import { dayAt, numberOf } from './work-calendar.ts'

/** What the planner must know around a route. */
export interface RouteSurroundings {
  readonly today: Day
  readonly wishedOn: Day | null
  readonly kinds: ReadonlyMap<CommitteeId, CommitteeKind>
  /** Meetings that have an item of the matter that is ready, or that have been called with it. */
  readonly settled: ReadonlySet<MeetingId>
}

/** A route as the planner takes it: the stops that are left, from today or the day after the last stop that is passed. */
export function routeToPlan(
  stops: Stops,
  { today, wishedOn, kinds, settled }: RouteSurroundings,
): RouteToPlan {
  const way = stops.filter(({ state }) => state !== 'skipped')
  const passed = way.flatMap((stop) => (stop.state === 'passed' ? stop.passedOn : [])).toSorted()
  const last = passed.at(-1)
  const from = last !== undefined && last >= today ? dayAt(numberOf(last) + 1) : today
  const left = way.flatMap((stop, at): readonly StopToPlan[] =>
    isLeft(stop) ? [stopToPlan(stop, way[at - 1], { today, kinds, settled })] : [],
  )
  return { stops: left, from, wishedOn }
}

function stopToPlan(
  stop: RouteStop,
  before: RouteStop | undefined,
  { today, kinds, settled }: Omit<RouteSurroundings, 'wishedOn'>,
): StopToPlan {
  if (stop.kind === 'hearing') {
    const { id, days, workDays, fromOn, untilOn } = stop
    const hasBegun = stop.state === 'here' && fromOn !== null && fromOn <= today
    return { kind: 'hearing', id, days, workDays, fromOn, untilOn: hasBegun ? untilOn : null }
  }
  const { id, committeeId, decides, workDays, meetingId } = stop
  return {
    kind: 'committee',
    id,
    committeeId,
    decides,
    workDays,
    // what staff have said must be worked into the item, so it is not carried on as it is
    carriesOn:
      workDays === 0 && before?.kind === 'committee' && !isMed(kinds.get(before.committeeId) ?? 'unknown'),
    chosen: meetingId,
    settled: meetingId !== null && settled.has(meetingId),
  }
}
