import type { Day } from '../common/day.ts'
import { guessCommitteeKind } from '../organisation/committee-kind.ts'
import { committeeKey } from '../organisation/committee-name.ts'
import { type KnownCommittee, recogniseCommittee } from '../organisation/known-committee.ts'

/** One time a matter was on a committee's agenda, as its papers tell. */
export interface Visit {
  readonly meetingId: string
  readonly committeeId: string
  readonly heldOn: Day
  /** The route as that paper prints it: `BUU`, `høring`, `KB`. */
  readonly route: readonly string[]
  /** Something was decided, and not merely to postpone. */
  readonly isDone: boolean
}

export interface RouteCommittee extends KnownCommittee {
  readonly kind: string
}

/**
 * A stop as papers tell of it. `passed`: later stops have been reached, but no paper tells of this one. `extra`: not in the
 * route as written, a body that treated the matter all the same.
 */
export interface RebuiltStop {
  readonly name: string
  readonly kind: 'committee' | 'hearing'
  readonly state: 'done' | 'passed' | 'now' | 'ahead'
  readonly on: Day | null
  readonly meetingId: string | null
  readonly committeeId: string | null
  readonly extra: boolean
}

/**
 * A matter's way as its own papers give it, laid beside the meetings that are known. A stop is done when its committee has
 * treated the matter and not postponed it; one that the matter went past without a paper is passed. The first stop after
 * those is where the matter is. Without a written route, the meetings themselves are the way.
 */
export function rebuildRoute(
  visits: readonly Visit[],
  committees: readonly RouteCommittee[],
  today: Day,
): readonly RebuiltStop[] {
  const written = visits.reduce<readonly string[]>(
    (best, { route }) => (route.length >= best.length ? route : best),
    [],
  )
  const stops: RebuiltStop[] = []
  let passed = 0
  for (const visit of visits) {
    const committee = committees.find(({ id }) => id === visit.committeeId)
    if (!committee || !visit.isDone || visit.heldOn > today) continue
    const at = written.findIndex((stop, index) => index >= passed && isCommittee(stop, committee))
    const done = { ...doneAt(visit, committee), extra: at === -1 && written.length > 0 }
    if (at === -1) {
      if (stops.at(-1)?.meetingId !== visit.meetingId) stops.push(done)
      continue
    }
    for (const skipped of written.slice(passed, at)) stops.push(stopAt(skipped, 'passed', committees))
    stops.push(done)
    passed = at + 1
  }
  return [
    ...stops,
    ...written.slice(passed).map((stop, at) => stopAt(stop, at === 0 ? 'now' : 'ahead', committees)),
  ]
}

const doneAt = ({ heldOn, meetingId }: Visit, { id, name }: RouteCommittee) =>
  ({ name, kind: 'committee', state: 'done', on: heldOn, meetingId, committeeId: id }) as const

function stopAt(
  stop: string,
  state: RebuiltStop['state'],
  committees: readonly RouteCommittee[],
): RebuiltStop {
  const known = recogniseCommittee(stop, committees)
  return {
    name: known?.name ?? stop.charAt(0).toUpperCase() + stop.slice(1),
    kind: /høring/i.test(stop) ? 'hearing' : 'committee',
    state,
    on: null,
    meetingId: null,
    committeeId: known?.id ?? null,
    extra: false,
  }
}

/** Of these a municipality has one, or the route means the one whose meeting it is: OMU, KB, ØK. */
const ownKinds: ReadonlySet<string> = new Set(['council', 'finance', 'main-med', 'area-med', 'local-med'])

function isCommittee(stop: string, committee: RouteCommittee): boolean {
  const wanted = committeeKey(stop)
  const kind = guessCommitteeKind(stop)
  return (
    committeeKey(committee.name) === wanted ||
    committee.abbreviations.some((abbreviation) => committeeKey(abbreviation) === wanted) ||
    (ownKinds.has(kind) && kind === committee.kind)
  )
}
