import type { Day } from '../common/day.ts'
import type { StopId } from '../common/id.ts'
import { planBackward } from './plan-backward.ts'
import { planForward } from './plan-forward.ts'
import type { Moved, StopDays, StopToPlan, Unreached } from './planned-stop.ts'
import { dayAt, numberOf, type WorkCalendar } from './work-calendar.ts'

export interface RouteToPlan {
  /** Those that are left, in order. */
  readonly stops: readonly StopToPlan[]
  /** Nothing can be done before it: today, or the day after the last stop that is passed when that is later. */
  readonly from: Day
  /** The day the deciding stop is wished for, at the latest. */
  readonly wishedOn: Day | null
}

export interface StopPlan {
  readonly id: StopId
  /** The earliest it can be, whatever is chosen. */
  readonly earliest: StopDays | null
  /** As chosen, as far as that can be. */
  readonly planned: StopDays | null
  readonly unreached: Unreached | null
  readonly moved: Moved | null
  /** The latest it can be for the wished day to hold; null without a wish, after the deciding stop, or when it cannot. */
  readonly latest: StopDays | null
  /** Days from the planned to the latest; negative: the wished day does not hold. */
  readonly slack: number | null
}

/** The whole way in time. `wish` says whether the deciding stop is reached by the wished day, and how many days are left. */
export interface RoutePlan {
  readonly stops: readonly StopPlan[]
  readonly wish:
    | { readonly state: 'none' }
    | { readonly state: 'holds'; readonly spare: number }
    /** By so many days, as planned; null when the deciding stop has no day. `canHold`: an earlier choice would do. */
    | { readonly state: 'broken'; readonly late: number | null; readonly canHold: boolean }
}

/** Plans a route both ways: from today on, and back from the wished day. */
export function planRoute(route: RouteToPlan, calendar: WorkCalendar): RoutePlan {
  const from = numberOf(route.from)
  const chosen = planForward(route.stops, from, calendar)
  const unbound = route.stops.map(withoutChoice)
  const isFree = unbound.every((stop, at) => stop === route.stops[at])
  const free = isFree ? chosen : planForward(unbound, from, calendar)
  const wished = route.wishedOn === null ? null : numberOf(route.wishedOn)
  const decides = decidingAt(route.stops)
  const latest =
    wished === null || decides === -1 ? [] : planBackward(route.stops.slice(0, decides + 1), wished, calendar)

  const stops = route.stops.map((stop, at): StopPlan => {
    const planned = chosen[at]?.days ?? null
    const last = latest[at] ?? null
    return {
      id: stop.id,
      earliest: free[at]?.days ?? null,
      planned,
      unreached: chosen[at]?.unreached ?? null,
      moved: chosen[at]?.moved ?? null,
      latest: last,
      slack: planned && last ? numberOf(last.on) - numberOf(planned.on) : null,
    }
  })
  return { stops, wish: wishOf(stops[decides], wished) }
}

/** Where among the stops that are left the matter is decided: the one marked, else the last committee; -1: nowhere. */
export function decidingAt(stops: readonly StopToPlan[]): number {
  const marked = stops.findIndex((stop) => stop.kind === 'committee' && stop.decides)
  return marked >= 0 ? marked : stops.findLastIndex(({ kind }) => kind === 'committee')
}

function wishOf(deciding: StopPlan | undefined, wished: number | null): RoutePlan['wish'] {
  if (wished === null || !deciding) return { state: 'none' }
  const { planned, earliest } = deciding
  const spare = planned ? wished - numberOf(planned.on) : null
  if (spare !== null && spare >= 0) return { state: 'holds', spare }
  return {
    state: 'broken',
    late: spare === null ? null : -spare,
    canHold: earliest !== null && earliest.on <= dayAt(wished),
  }
}

/** What has been settled or has begun is no choice any more. */
function withoutChoice(stop: StopToPlan): StopToPlan {
  if (stop.kind === 'committee')
    return stop.settled || stop.chosen === null ? stop : { ...stop, chosen: null }
  return stop.untilOn === null && stop.fromOn !== null ? { ...stop, fromOn: null } : stop
}
