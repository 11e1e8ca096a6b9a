import { addDays, type Day } from '../common/day.ts'
import type { CommitteeId, MeetingId, StopId } from '../common/id.ts'
import { ok, type Result, refuse } from '../common/result.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'
import {
  type ArrangeRefusal,
  addStops,
  changeStop,
  moveStop,
  newStop,
  passStop,
  removeStop,
  skipStop,
} from './arrange-stops.ts'
import type { MatterField } from './hearing-duties.ts'
import { isLeft, type RouteStop, type Stops } from './route.ts'
import type { StopText } from './route-presets.ts'
import type { StatuteKey } from './statutes.ts'
import { type BesideRefusal, besideRefusal } from './stop-groups.ts'

/** A route as far as a person changes it. */
export interface RouteState {
  readonly fields: readonly MatterField[]
  readonly wishedOn: Day | null
  readonly stops: Stops
}

/** One thing a person does to a route. */
export type RouteChange =
  | { readonly kind: 'about'; readonly fields: readonly MatterField[]; readonly wishedOn: Day | null }
  | { readonly kind: 'add'; readonly stops: readonly StopText[]; readonly before: StopId | null }
  | { readonly kind: 'move'; readonly stopId: StopId; readonly to: 'earlier' | 'later' }
  | { readonly kind: 'remove'; readonly stopId: StopId }
  | { readonly kind: 'skip'; readonly stopId: StopId; readonly why: string }
  | { readonly kind: 'take-in-again'; readonly stopId: StopId }
  | { readonly kind: 'pass'; readonly stopId: StopId; readonly on: Day }
  | { readonly kind: 'set'; readonly stopId: StopId; readonly to: StopChoice }
  /** The plan as it stands is what is promised: each stop gets its days, and they are what delay is told from. */
  | { readonly kind: 'promise'; readonly days: ReadonlyMap<StopId, PromisedDays> }

/** What can be chosen of a stop that is left; null for a meeting or a day: as early as can be. */
export type StopChoice =
  | {
      readonly kind: 'committee'
      readonly meetingId: MeetingId | null
      readonly workDays: number
      readonly decides: boolean
      readonly beside: boolean
    }
  | {
      readonly kind: 'hearing'
      readonly title: string
      readonly days: number
      readonly statute: StatuteKey | null
      readonly fromOn: Day | null
      readonly workDays: number
      readonly beside: boolean
    }

export interface PromisedDays {
  readonly on: Day
  readonly untilOn: Day
  readonly meetingId: MeetingId | null
}

export type RouteRefusal = ArrangeRefusal | BesideRefusal | 'wrong-kind' | 'wrong-value' | 'nothing-planned'

/** What a change is made with. `kinds`: of the committees, to tell which may run at the same time. */
export interface ChangeNeeds {
  readonly today: Day
  readonly newId: () => StopId
  readonly kinds: ReadonlyMap<CommitteeId, CommitteeKind>
}

/** Makes one change; what is passed stays as it was. Whether what it names exists is not checked. */
export function applyChange(
  route: RouteState,
  change: RouteChange,
  { today, newId, kinds }: ChangeNeeds,
): Result<RouteState, RouteRefusal> {
  const withStops = (stops: Result<Stops, ArrangeRefusal>): Result<RouteState, RouteRefusal> =>
    stops.ok ? ok({ ...route, stops: stops.value }) : stops
  const withGroup = (ids: readonly StopId[], stops: Result<Stops, ArrangeRefusal>) => {
    const found = stops.ok ? ids.flatMap((id) => besideRefusal(stops.value, id, kinds) ?? []) : []
    return found[0] === undefined ? withStops(stops) : refuse(found[0])
  }
  switch (change.kind) {
    case 'about':
      return ok({ ...route, fields: change.fields, wishedOn: change.wishedOn })
    case 'add': {
      const made = change.stops.map((text) => newStop(newId(), text))
      return change.stops.every(isPossible)
        ? withGroup(
            made.map(({ id }) => id),
            addStops(route.stops, made, change.before),
          )
        : refuse('wrong-value')
    }
    case 'move':
      return withStops(moveStop(route.stops, change.stopId, change.to))
    case 'remove':
      return withStops(removeStop(route.stops, change.stopId))
    case 'skip':
      return withStops(skipStop(route.stops, change.stopId, { why: change.why }))
    case 'take-in-again':
      return withStops(skipStop(route.stops, change.stopId, 'take-in-again'))
    case 'pass':
      return withStops(passStop(route.stops, change.stopId, change.on, today))
    case 'set': {
      const stop = route.stops.find(({ id }) => id === change.stopId)
      if (!stop) return refuse('no-such-stop')
      if (!isPossible(change.to)) return refuse('wrong-value')
      const chosen = chosenStop(stop, change.to)
      return chosen ? withGroup([stop.id], changeStop(route.stops, chosen)) : refuse('wrong-kind')
    }
    case 'promise':
      return change.days.size === 0
        ? refuse('nothing-planned')
        : ok({ ...route, stops: route.stops.map((stop) => promised(stop, change.days.get(stop.id))) })
  }
}

/** As the table takes it: lengths in days, and a name. */
function isPossible(text: StopText | StopChoice): boolean {
  const isWork = Number.isInteger(text.workDays) && text.workDays >= 0 && text.workDays <= 365
  if (text.kind === 'committee') return isWork
  const isLength = Number.isInteger(text.days) && text.days >= 1 && text.days <= 365
  return isWork && isLength && text.title.trim() !== '' && text.title.length <= 200
}

/** A stop with what was chosen; nothing when the choice is of another kind of stop. */
export function chosenStop(stop: RouteStop, to: StopChoice): RouteStop | undefined {
  if (stop.kind === 'committee' && to.kind === 'committee') return { ...stop, ...to }
  if (stop.kind !== 'hearing' || to.kind !== 'hearing') return undefined
  const untilOn = to.fromOn === null ? null : addDays(to.fromOn, to.days)
  return { ...stop, ...to, title: to.title.trim(), untilOn }
}

function promised(stop: RouteStop, days: PromisedDays | undefined): RouteStop {
  if (!days || !isLeft(stop)) return stop
  return stop.kind === 'committee'
    ? { ...stop, meetingId: days.meetingId, promisedOn: days.on }
    : { ...stop, fromOn: days.on, untilOn: days.untilOn, promisedOn: days.on }
}
