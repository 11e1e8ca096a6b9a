import type { Day } from '../common/day.ts'
import type { CommitteeId, MeetingId, StopId } from '../common/id.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'
import { newStop } from './arrange-stops.ts'
import { type CommitteeStop, isLeft, type RouteStop, type Stops, standingAtFirst } from './route.ts'
import { groupsOf } from './side-by-side.ts'
import { wayOf } from './stop-groups.ts'

/** What a meeting did with a matter at a stop. */
export interface StopTreated {
  readonly stopId: StopId
  readonly meetingId: MeetingId
  readonly heldOn: Day
  /** Nothing of it was decided but to wait (udsat), for another meeting when one is known. */
  readonly postponed: { readonly to: MeetingId | null } | null
  /** The committee it was sent to (henvist, oversendt). */
  readonly referredTo: CommitteeId | null
  /** The council, when a member brings it there (kommunestyrelsesloven § 23). */
  readonly claimedTo: CommitteeId | null
}

interface MoveNeeds {
  readonly newId: () => StopId
  readonly kinds: ReadonlyMap<CommitteeId, CommitteeKind>
}

/**
 * A matter's way after a meeting. A stop that was postponed waits for its other meeting, with its item written already; any
 * other is passed. A matter that was sent to a committee, or brought before the council, gets that stop next, unless it is
 * the next. When the stop was the one that decides, a higher body decides instead, and a lower one sends the matter back
 * for the decision; what was promised for it stands.
 */
export function moveOn(stops: Stops, treated: StopTreated, needs: MoveNeeds): Stops {
  const stop = stops.find(({ id }) => id === treated.stopId)
  if (stop?.kind !== 'committee') return stops
  const { referredTo, claimedTo, postponed } = treated
  if (postponed) {
    const waiting = { ...notPassed(stop), meetingId: postponed.to, workDays: 0 }
    return standingAtFirst(replaced(stops, waiting))
  }
  const isSentOn = referredTo !== null || claimedTo !== null
  const passed: CommitteeStop = {
    ...notPassed(stop),
    state: 'passed',
    passedOn: treated.heldOn,
    meetingId: treated.meetingId,
    decides: stop.decides && !isSentOn,
  }
  let way = replaced(stops, passed)
  if (referredTo) way = withNext(way, stop.id, referredTo, needs)
  if (claimedTo) way = withNext(way, stop.id, claimedTo, needs)
  return standingAtFirst(stop.decides && isSentOn ? decidedAnew(way, stop, treated, needs) : way)
}

const notPassed = ({
  id,
  kind,
  beside,
  workDays,
  promisedOn,
  note,
  committeeId,
  meetingId,
  decides,
}: CommitteeStop) =>
  ({ id, kind, beside, workDays, promisedOn, note, committeeId, meetingId, decides, state: 'ahead' }) as const

const replaced = (stops: Stops, changed: RouteStop): Stops =>
  stops.map((stop) => (stop.id === changed.id ? changed : stop))

/** A stop right after another and those beside it, unless its committee is next already. */
function withNext(stops: Stops, after: StopId, committeeId: CommitteeId, { newId }: MoveNeeds): Stops {
  const groups = groupsOf(stops)
  const at = groups.findIndex((group) => group.some(({ id }) => id === after)) + 1
  const next = groups.slice(at).find((group) => group.some(isLeft)) ?? []
  if (next.some((stop) => stop.kind === 'committee' && isLeft(stop) && stop.committeeId === committeeId))
    return stops
  const added = newStop(newId(), { kind: 'committee', committeeId, decides: false, workDays: 0 })
  return wayOf([...groups.slice(0, at), [added], ...groups.slice(at)])
}

/** Who decides now that the stop that should has sent the matter on. */
function decidedAnew(stops: Stops, stop: CommitteeStop, treated: StopTreated, needs: MoveNeeds): Stops {
  const sentTo = treated.claimedTo ?? treated.referredTo
  if (sentTo === null) return stops
  const rank = (id: CommitteeId) => ranks.indexOf(needs.kinds.get(id) ?? 'unknown')
  const isHigher = treated.claimedTo !== null || rank(sentTo) > rank(stop.committeeId)
  const sent = firstLeft(stops, sentTo, stop.id)
  const way = isHigher || !sent ? stops : withNext(stops, sent.id, stop.committeeId, needs)
  const decider = isHigher ? sent : firstLeft(way, stop.committeeId, sent?.id ?? stop.id)
  return decider ? replaced(way, { ...decider, decides: true, promisedOn: stop.promisedOn }) : way
}

/** Higher ones last; what is none of them ranks below. */
const ranks: readonly CommitteeKind[] = ['standing', 'finance', 'council']

function firstLeft(stops: Stops, committeeId: CommitteeId, after: StopId): CommitteeStop | undefined {
  const from = stops.findIndex(({ id }) => id === after) + 1
  return stops
    .slice(from)
    .find(
      (stop): stop is CommitteeStop =>
        stop.kind === 'committee' && isLeft(stop) && stop.committeeId === committeeId,
    )
}
