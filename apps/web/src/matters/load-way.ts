import type { Day } from '@pejl/domain/common/day.ts'
import { parseId, type StopId } from '@pejl/domain/common/id.ts'
import { changeStop } from '@pejl/domain/matters/arrange-stops.ts'
import { chosenStop } from '@pejl/domain/matters/change-route.ts'
import { dutiesOf } from '@pejl/domain/matters/hearing-duties.ts'
import { rebuildRoute } from '@pejl/domain/matters/rebuild-route.ts'
import type { Db } from '@pejl/store/db.ts'
import { listHeardRoutes } from '@pejl/store/matters/hearing-views.ts'
import { findMatterForStaff } from '@pejl/store/matters/matter-views.ts'
import { listUnitsTouchedBy } from '@pejl/store/matters/med-unit-views.ts'
import { listSettledMeetings } from '@pejl/store/matters/route-committee-views.ts'
import { findPlannedRoute, loadRouteSetting, planStored } from '@pejl/store/matters/route-plan-views.ts'
import { listVisits } from '@pejl/store/matters/visit-views.ts'
import { listUnitChoices } from '@pejl/store/plan/form-choice-views.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import { mayWrite } from './may-write.ts'
import { withChoice } from './way-forms.ts'
import type { Tried, WayPageProps } from './way-props.ts'

export type LoadedWay = Omit<WayPageProps, 'visit' | 't' | 'tried' | 'refused' | 'done' | 'today'>

/** Everything the page of a matter's way shows; nothing for a matter the visitor may not see. */
export async function loadWay(
  db: Db,
  visit: Visit,
  idOrSlug: string,
  today: Day,
): Promise<LoadedWay | undefined> {
  const matter = await findMatterForStaff(db, idOrSlug)
  if (!matter) return undefined
  const { id } = matter
  const found = await findPlannedRoute(db, id, today)
  const setting = found?.setting ?? (await loadRouteSetting(db, today))
  const heard = found && (await listHeardRoutes(db, new Map([[id, found.route]]))).get(id)
  const visits = found ? [] : ((await listVisits(db, [id])).get(id) ?? [])
  return {
    matter,
    setting,
    may: await mayWrite(db, visit, matter),
    way: found ?? null,
    rebuilt: rebuildRoute(visits, setting.committees, today),
    duties: heard ? dutiesOf(heard) : [],
    units: await listUnitChoices(db),
    touched: matter.strategyId ? await listUnitsTouchedBy(db, matter.strategyId) : [],
  }
}

/** The way as it would be with the choice that the address asks to try; nothing when it asks for none that could be. */
export async function tryChoice(
  db: Db,
  { matter, way, setting }: LoadedWay,
  query: Fields,
): Promise<Tried | undefined> {
  const stopId = parseId<StopId>(textOf(query, 'led'))
  const stop = way?.route.stops.find(({ id }) => id === stopId)
  if (!way || !stop) return undefined
  const choice = textOf(query, 'valg')
  const read = withChoice(stop, choice)
  const chosen = read.ok ? chosenStop(stop, read.value) : undefined
  const stops = chosen && changeStop(way.route.stops, chosen)
  if (!chosen || !stops?.ok) return undefined
  const settled = await listSettledMeetings(db, [matter.id])
  return {
    stop: chosen,
    choice,
    planned: planStored({ ...way.route, stops: stops.value }, setting, settled),
  }
}
