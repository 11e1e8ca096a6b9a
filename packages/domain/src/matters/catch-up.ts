import type { Day } from '../common/day.ts'
import type { MeetingId } from '../common/id.ts'
import type { Visit } from './rebuild-route.ts'
import { type CommitteeStop, isLeft, type RouteStop, type Stops, standingAtFirst } from './route.ts'
import { groupsOf } from './side-by-side.ts'

/**
 * A route with the stops passed that papers read in later tell of: a committee the matter waits for has treated it, after
 * the last stop before it was passed. A hearing before that committee is over, then; one beside it is not. No committee is
 * passed over.
 */
export function catchUp(stops: Stops, visits: readonly Visit[], today: Day): Stops {
  const groups = groupsOf(stops)
  const at = groups.findIndex((group) => group.some(isAwaited))
  const group = groups[at] ?? []
  const before = groups.slice(0, Math.max(0, at)).flat()
  const since = lastPassed(before)
  const isTold = (meetingId: string) =>
    group.some((stop) => stop.kind === 'committee' && stop.state === 'passed' && stop.meetingId === meetingId)
  const waits = group.filter(isAwaited)
  const visit = visits.find(
    ({ committeeId, meetingId, heldOn, isDone }) =>
      isDone &&
      heldOn > since &&
      heldOn <= today &&
      waits.some((stop) => stop.committeeId === committeeId) &&
      !isTold(meetingId),
  )
  const treated = waits.find(({ committeeId }) => committeeId === visit?.committeeId)
  if (!visit || !treated) return stops
  const passed = stops.map((stop): RouteStop => {
    if (stop === treated)
      // a meeting of the record
      return { ...treated, state: 'passed', passedOn: visit.heldOn, meetingId: visit.meetingId as MeetingId }
    if (stop.kind === 'committee' || !isLeft(stop) || !before.includes(stop)) return stop
    const { untilOn } = stop
    return { ...stop, state: 'passed', passedOn: untilOn && untilOn < visit.heldOn ? untilOn : visit.heldOn }
  })
  return catchUp(standingAtFirst(passed), visits, today)
}

const isAwaited = (stop: RouteStop): stop is CommitteeStop => stop.kind === 'committee' && isLeft(stop)

/** The last day a stop was passed; '' is before every day. */
const lastPassed = (stops: Stops): string =>
  stops
    .flatMap((stop) => (stop.state === 'passed' ? stop.passedOn : []))
    .toSorted()
    .at(-1) ?? ''
