import type { Day } from '../common/day.ts'
import type { MeetingId } from '../common/id.ts'
import type { Visit } from './rebuild-route.ts'
import { isLeft, type RouteStop, type Stops, standingAtFirst } from './route.ts'

/**
 * A route with the stops passed that papers read in later tell of: the committee the matter waits for has treated it, after
 * the last stop that was passed. A hearing before that committee is over, then. No committee is passed over.
 */
export function catchUp(stops: Stops, visits: readonly Visit[], today: Day): Stops {
  const since =
    stops
      .flatMap((stop) => (stop.state === 'passed' ? stop.passedOn : []))
      .toSorted()
      .at(-1) ?? ''
  const waits = stops.find((stop) => isLeft(stop) && stop.kind === 'committee')
  if (waits?.kind !== 'committee') return stops
  const visit = visits.find(
    ({ committeeId, heldOn, isDone }) =>
      isDone && committeeId === waits.committeeId && heldOn > since && heldOn <= today,
  )
  if (!visit) return stops
  const at = stops.indexOf(waits)
  const passed = stops.map((stop, index): RouteStop => {
    if (index > at || !isLeft(stop)) return stop
    const over = { state: 'passed', passedOn: visit.heldOn } as const
    return stop.kind === 'committee'
      ? { ...stop, ...over, meetingId: visit.meetingId as MeetingId } // a meeting of the record
      : {
          ...stop,
          ...over,
          passedOn: stop.untilOn && stop.untilOn < visit.heldOn ? stop.untilOn : visit.heldOn,
        }
  })
  return catchUp(standingAtFirst(passed), visits, today)
}
