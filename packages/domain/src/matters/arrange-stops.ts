import type { Day } from '../common/day.ts'
import type { StopId } from '../common/id.ts'
import { ok, type Result, refuse } from '../common/result.ts'
import { isLeft, type RouteStop, type Stops, standingAtFirst } from './route.ts'
import type { StopText } from './route-presets.ts'
import { groupsOf } from './side-by-side.ts'
import { wayOf } from './stop-groups.ts'

/** More stops than any route has. */
export const mostStops = 40

export type ArrangeRefusal =
  | 'no-such-stop'
  | 'already-passed'
  | 'at-the-end'
  | 'too-many'
  | 'reason-missing'
  | 'not-yet'

/** A stop made of a text, with nothing chosen or promised yet. */
export function newStop(id: StopId, text: StopText): RouteStop {
  const base = { id, promisedOn: null, note: null, state: 'ahead', beside: text.beside ?? false } as const
  return text.kind === 'committee'
    ? { ...base, ...text, meetingId: null }
    : { ...base, ...text, fromOn: null, untilOn: null }
}

/**
 * Adds stops before a stop that is left, or at the end. The last one that says it decides is the one that does. A stop that
 * ran beside the one before it runs beside what is added only when that runs beside it, too.
 */
export function addStops(
  stops: Stops,
  added: Stops,
  before: StopId | null,
): Result<Stops, 'too-many' | 'no-such-stop' | 'already-passed'> {
  if (stops.length + added.length > mostStops) return refuse('too-many')
  const at = before === null ? stops.length : stops.findIndex(({ id }) => id === before)
  if (at === -1) return refuse('no-such-stop')
  if (before !== null && stops.slice(at).some(({ state }) => state === 'passed'))
    return refuse('already-passed')
  const after = stops.slice(at)
  const isCut = added[0]?.beside === false
  const rest = after.map((stop, index) => (index === 0 && isCut ? { ...stop, beside: false } : stop))
  return ok(withOneDecision([...stops.slice(0, at), ...added, ...rest]))
}

/**
 * Moves a stop past its neighbour; what is passed stays where it was. Stops that run at the same time change places among
 * themselves, and at their edge they move together.
 */
export function moveStop(stops: Stops, id: StopId, to: 'earlier' | 'later'): Result<Stops, ArrangeRefusal> {
  const groups = groupsOf(stops)
  const at = groups.findIndex((group) => group.some((stop) => stop.id === id))
  const group = groups[at]
  if (!group) return refuse('no-such-stop')
  const step = to === 'earlier' ? -1 : 1
  const within = group.findIndex((stop) => stop.id === id)
  const isInside = group[within + step] !== undefined
  const other = groups[at + step]
  if (!isInside && !other) return refuse('at-the-end')
  const touched = isInside ? [group[within], group[within + step]] : [...group, ...(other ?? [])]
  if (touched.some((stop) => stop?.state === 'passed')) return refuse('already-passed')
  const moved = isInside
    ? groups.with(at, swapped(group, within, within + step))
    : swapped(groups, at, at + step)
  return ok(standingAtFirst(wayOf(moved)))
}

/** Two of a list in one another's places; both are there. */
const swapped = <T>(list: readonly T[], one: number, other: number): readonly T[] =>
  list.map((value, index) => list[index === one ? other : index === other ? one : index] ?? value)

/** Takes a stop out that nobody has been at. */
export function removeStop(stops: Stops, id: StopId): Result<Stops, ArrangeRefusal> {
  const stop = stops.find((one) => one.id === id)
  if (!stop) return refuse('no-such-stop')
  if (stop.state === 'passed') return refuse('already-passed')
  return ok(standingAtFirst(wayOf(groupsOf(stops).map((group) => group.filter((one) => one !== stop)))))
}

/** Leaves a stop out and keeps it in sight, with why; or takes it in again. */
export function skipStop(
  stops: Stops,
  id: StopId,
  skip: { readonly why: string } | 'take-in-again',
): Result<Stops, ArrangeRefusal> {
  const stop = stops.find((one) => one.id === id)
  if (!stop) return refuse('no-such-stop')
  if (stop.state === 'passed') return refuse('already-passed')
  if (skip !== 'take-in-again' && skip.why.trim().length < 3) return refuse('reason-missing')
  const changed: RouteStop =
    skip === 'take-in-again'
      ? { ...stop, state: 'ahead' }
      : { ...stop, state: 'skipped', note: skip.why.trim() }
  return ok(standingAtFirst(replaced(stops, changed)))
}

/** The matter has left a stop it is at: the hearing is over, or the committee has treated it. When no other beside it is left, the next is where it is. */
export function passStop(stops: Stops, id: StopId, on: Day, today: Day): Result<Stops, ArrangeRefusal> {
  const stop = stops.find((one) => one.id === id)
  if (!stop) return refuse('no-such-stop')
  if (stop.state === 'passed') return refuse('already-passed')
  if (stop.state !== 'here' || on > today) return refuse('not-yet')
  return ok(standingAtFirst(replaced(stops, { ...stop, state: 'passed', passedOn: on })))
}

/** Puts another version of a stop in its place; when it decides, no other does. */
export function changeStop(stops: Stops, changed: RouteStop): Result<Stops, ArrangeRefusal> {
  const stop = stops.find(({ id }) => id === changed.id)
  if (!stop) return refuse('no-such-stop')
  if (!isLeft(stop)) return refuse('already-passed')
  return ok(withOneDecision(replaced(stops, changed), changed.id))
}

const replaced = (stops: Stops, changed: RouteStop): Stops =>
  stops.map((stop) => (stop.id === changed.id ? changed : stop))

function withOneDecision(stops: Stops, wanted?: StopId): Stops {
  const marked = stops.filter((stop) => stop.kind === 'committee' && stop.decides)
  const only = marked.find(({ id }) => id === wanted) ?? marked.at(-1)
  return standingAtFirst(
    stops.map((stop) => (stop.kind === 'committee' ? { ...stop, decides: stop === only } : stop)),
  )
}
