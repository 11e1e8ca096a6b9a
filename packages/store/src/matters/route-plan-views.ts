import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId, StopId } from '@pejl/domain/common/id.ts'
import { catchUp } from '@pejl/domain/matters/catch-up.ts'
import { planRoute, type RoutePlan } from '@pejl/domain/matters/plan-route.ts'
import type { StopDays } from '@pejl/domain/matters/planned-stop.ts'
import { type RouteWarning, warnRoute } from '@pejl/domain/matters/route-warnings.ts'
import { routeToPlan } from '@pejl/domain/matters/stops-to-plan.ts'
import { type WorkCalendar, workCalendar } from '@pejl/domain/matters/work-calendar.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Db } from '../db.ts'
import {
  listRouteCommittees,
  listRouteMeetings,
  listSettledMeetings,
  type RouteCommittee,
  type RouteMeeting,
} from './route-committee-views.ts'
import { loadRoutes, type StoredRoute } from './route-store.ts'
import { listVisits } from './visit-views.ts'

export type { StoredRoute } from './route-store.ts'

/** Everything routes are planned against, read once for as many as one likes. */
export interface RouteSetting {
  readonly today: Day
  readonly committees: readonly RouteCommittee[]
  readonly kinds: ReadonlyMap<CommitteeId, CommitteeKind>
  readonly meetings: ReadonlyMap<CommitteeId, readonly RouteMeeting[]>
  readonly calendar: WorkCalendar
}

/** How long a meeting can have been held before its stop is marked as passed. */
const daysBack = -120
const yearsAhead = 4

export async function loadRouteSetting(db: Db, today: Day): Promise<RouteSetting> {
  const committees = await listRouteCommittees(db)
  const meetings = await listRouteMeetings(db, addDays(today, daysBack))
  const year = Number(today.slice(0, 4))
  return {
    today,
    committees,
    kinds: new Map(committees.map(({ id, kind }) => [id, kind])),
    meetings,
    calendar: workCalendar(meetings, { from: year - 1, to: year + yearsAhead }),
  }
}

/** Routes as they stand today: what papers have told since they were saved is counted in. */
export async function loadLiveRoutes(
  db: Db,
  matterIds: readonly MatterId[],
  today: Day,
): Promise<ReadonlyMap<MatterId, StoredRoute>> {
  const [routes, visits] = [await loadRoutes(db, matterIds), await listVisits(db, matterIds)]
  return new Map(
    [...routes].map(([id, route]) => [
      id,
      { ...route, stops: catchUp(route.stops, visits.get(id) ?? [], today) },
    ]),
  )
}

/** A route with its days, and what somebody ought to look at. */
export interface PlannedRoute {
  readonly plan: RoutePlan
  readonly warnings: readonly RouteWarning[]
}

/** Plans a route against a setting; `settled` as `listSettledMeetings` of its matter gives. */
export function planStored(
  { stops, wishedOn }: Pick<StoredRoute, 'stops' | 'wishedOn'>,
  { today, kinds, calendar }: RouteSetting,
  settled: Awaited<ReturnType<typeof listSettledMeetings>>,
): PlannedRoute {
  const plan = planRoute(routeToPlan(stops, { today, wishedOn, kinds, settled }), calendar)
  const planned = new Map<StopId, StopDays>(
    plan.stops.flatMap(({ id, planned }) => (planned ? [[id, planned] as const] : [])),
  )
  return { plan, warnings: warnRoute(stops, { kinds, planned, calendar }) }
}

/** One matter's route, planned; nothing while it has none. */
export async function findPlannedRoute(
  db: Db,
  matterId: MatterId,
  today: Day,
): Promise<(PlannedRoute & { readonly route: StoredRoute; readonly setting: RouteSetting }) | undefined> {
  const route = (await loadLiveRoutes(db, [matterId], today)).get(matterId)
  if (!route) return undefined
  const setting = await loadRouteSetting(db, today)
  return { route, setting, ...planStored(route, setting, await listSettledMeetings(db, [matterId])) }
}
