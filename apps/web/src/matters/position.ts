import type { Day } from '@pejl/domain/common/day.ts'
import { decidingStop, type RouteStop, type Stops } from '@pejl/domain/matters/route.ts'
import { numberOf } from '@pejl/domain/matters/work-calendar.ts'
import type { PlannedRoute } from '@pejl/store/matters/route-plan-views.ts'

/** Where a matter is on its way today. */
export interface Position {
  /** Several where stops run at the same time. `until`: the last day, where it is a hearing. */
  readonly here: readonly { readonly stop: RouteStop; readonly on: Day | null; readonly until: Day | null }[]
  readonly deciding: RouteStop | undefined
  readonly decidingOn: Day | null
  /** Days the deciding stop comes later than promised, or came; null when nothing was promised. */
  readonly lateBy: number | null
}

export function positionOf(stops: Stops, { plan }: PlannedRoute): Position {
  const dayOf = (stop: RouteStop | undefined): Day | null => {
    if (!stop) return null
    return stop.state === 'passed' ? stop.passedOn : (plannedOf(stop, plan)?.on ?? null)
  }
  const deciding = decidingStop(stops)
  const decidingOn = dayOf(deciding)
  const promised = deciding?.promisedOn ?? null
  return {
    here: stops
      .filter(({ state }) => state === 'here')
      .map((stop) => ({
        stop,
        on: dayOf(stop),
        until: stop.kind === 'hearing' ? (plannedOf(stop, plan)?.untilOn ?? null) : null,
      })),
    deciding,
    decidingOn,
    lateBy: promised && decidingOn ? numberOf(decidingOn) - numberOf(promised) : null,
  }
}

/** The days the plan gives a stop that is left. */
export const plannedOf = (stop: RouteStop, plan: PlannedRoute['plan']) =>
  plan.stops.find(({ id }) => id === stop.id)?.planned ?? null
