import type { Day } from '../common/day.ts'
import type { CommitteeId, MeetingId } from '../common/id.ts'
import { type CommitteeKind, isMed } from '../organisation/committee-kind.ts'
import type { RouteToPlan } from './plan-route.ts'
import type { StopToPlan } from './planned-stop.ts'
import { isLeft, type RouteStop, type Stops } from './route.ts'
import { groupsOf } from './side-by-side.ts'
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
  const groups = groupsOf(stops)
    .map((group) => group.filter(({ state }) => state !== 'skipped'))
    .filter((group) => group.length > 0)
  // one that ran beside a stop that is left holds nothing up
  const over = groups.filter((group) => !group.some(isLeft)).flat()
  const last = over
    .flatMap((stop) => (stop.state === 'passed' ? stop.passedOn : []))
    .toSorted()
    .at(-1)
  const from = last !== undefined && last >= today ? dayAt(numberOf(last) + 1) : today
  const left = groups.flatMap((group, at) =>
    group
      .filter(isLeft)
      .map((stop, place) =>
        stopToPlan({ ...stop, beside: place > 0 }, groups[at - 1], { today, kinds, settled }),
      ),
  )
  return { stops: left, from, wishedOn }
}

function stopToPlan(
  stop: RouteStop,
  before: Stops = [],
  { today, kinds, settled }: Omit<RouteSurroundings, 'wishedOn'>,
): StopToPlan {
  if (stop.kind === 'hearing') {
    const { id, beside, days, workDays, fromOn, untilOn } = stop
    const hasBegun = stop.state === 'here' && fromOn !== null && fromOn <= today
    return { kind: 'hearing', id, beside, days, workDays, fromOn, untilOn: hasBegun ? untilOn : null }
  }
  const { id, beside, committeeId, decides, workDays, meetingId } = stop
  return {
    kind: 'committee',
    id,
    beside,
    committeeId,
    decides,
    workDays,
    // what staff have said must be worked into the item, so it is not carried on as it is
    carriesOn:
      workDays === 0 &&
      before.length > 0 &&
      before.every((one) => one.kind === 'committee' && !isMed(kinds.get(one.committeeId) ?? 'unknown')),
    chosen: meetingId,
    settled: meetingId !== null && settled.has(meetingId),
  }
}
