import { randomUUID } from 'node:crypto'
import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId, MeetingId, StopId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { mostStops, newStop } from '@pejl/domain/matters/arrange-stops.ts'
import type { MatterField } from '@pejl/domain/matters/hearing-duties.ts'
import { type RebuiltStop, rebuildRoute } from '@pejl/domain/matters/rebuild-route.ts'
import { type RouteStop, standingAtFirst } from '@pejl/domain/matters/route.ts'
import type { StopText } from '@pejl/domain/matters/route-presets.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { listRouteCommittees } from '@pejl/store/matters/route-committee-views.ts'
import { saveNewRoute } from '@pejl/store/matters/route-store.ts'
import { listVisits } from '@pejl/store/matters/visit-views.ts'
import { findMatter } from './find-matter.ts'

export type BeginRouteRefusal =
  | 'forbidden'
  | 'not-found'
  | 'no-part'
  | 'unknown-committee'
  | 'too-many'
  | 'exists'

interface Given {
  readonly matterId: string
  readonly stops: readonly StopText[]
  readonly fields: readonly MatterField[]
  readonly wishedOn: Day | null
}

/** Begins the way of a matter. Of one that papers tell of, the stops it has been at are there already, as passed. */
export async function beginRoute(
  { database, today }: { readonly database: Pick<Database, 'staff'>; readonly today: () => Day },
  actor: Actor,
  given: Given,
): Promise<Result<true, BeginRouteRefusal>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  return database.staff(async (db): Promise<Result<true, BeginRouteRefusal>> => {
    const matter = await findMatter(db, actor, given.matterId)
    if (!matter.ok) return matter
    const { id } = matter.value
    const known = new Set((await listRouteCommittees(db)).map((committee) => committee.id))
    if (given.stops.some((stop) => stop.kind === 'committee' && !known.has(stop.committeeId)))
      return refuse('unknown-committee')
    const passed = await listPassed(db, id, today())
    const stops = [...passed, ...given.stops.map((text) => newStop(newId(), text))]
    if (given.stops.length > mostStops) return refuse('too-many')
    const { fields, wishedOn } = given
    if (!(await saveNewRoute(db, id, { fields, wishedOn, stops: standingAtFirst(stops) })))
      return refuse('exists')
    const detail = { stops: stops.length, passed: passed.length }
    await record(db, { actor: nameOf(actor), event: 'route-begun', kind: 'matter', subject: id, detail })
    return ok(true)
  }, askedBy(actor))
}

const newId = () => randomUUID() as StopId // a uuid of its own

async function listPassed(db: Db, id: MatterId, today: Day): Promise<readonly RouteStop[]> {
  const visits = (await listVisits(db, [id])).get(id) ?? []
  return rebuildRoute(visits, await listRouteCommittees(db), today).flatMap(passedStop)
}

function passedStop({ state, on, committeeId, meetingId }: RebuiltStop): readonly RouteStop[] {
  if (state !== 'done' || on === null || committeeId === null) return []
  const base = {
    id: newId(),
    beside: false,
    workDays: 0,
    promisedOn: null,
    note: null,
    decides: false,
  } as const
  // ids of the record
  const at = { committeeId: committeeId as CommitteeId, meetingId: meetingId as MeetingId | null }
  return [{ ...base, ...at, kind: 'committee', state: 'passed', passedOn: on }]
}
