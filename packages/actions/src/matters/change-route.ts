import { randomUUID } from 'node:crypto'
import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, StopId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { applyChange, type RouteChange, type RouteRefusal } from '@pejl/domain/matters/change-route.ts'
import type { Stops } from '@pejl/domain/matters/route.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { listRouteCommittees, listRouteMeetings } from '@pejl/store/matters/route-committee-views.ts'
import { findPlannedRoute, loadLiveRoutes } from '@pejl/store/matters/route-plan-views.ts'
import { lockRoute, saveRoute } from '@pejl/store/matters/route-store.ts'
import { findMatter } from './find-matter.ts'

export type ChangeRouteRefusal =
  | RouteRefusal
  | 'forbidden'
  | 'not-found'
  | 'no-part'
  | 'stale'
  | 'unknown-committee'
  | 'unknown-meeting'

interface Needs {
  readonly database: Pick<Database, 'staff'>
  readonly today: () => Day
}

/** What a person asks for. The days of a promise are not theirs to say: they are the plan's. */
export type AskedChange = Exclude<RouteChange, { kind: 'promise' }> | { readonly kind: 'promise' }

interface Given {
  readonly matterId: string
  readonly version: number
  readonly change: AskedChange
}

/** Changes one thing of a matter's way, or approves the way as it is planned now. */
export async function changeRoute(
  { database, today }: Needs,
  actor: Actor,
  given: Given,
): Promise<Result<{ readonly version: number }, ChangeRouteRefusal>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  return database.staff(async (db): Promise<Result<{ version: number }, ChangeRouteRefusal>> => {
    const matter = await findMatter(db, actor, given.matterId)
    if (!matter.ok) return matter
    const { id } = matter.value
    await lockRoute(db, id)
    const route = (await loadLiveRoutes(db, [id], today())).get(id)
    if (!route) return refuse('not-found')
    if (route.version !== given.version) return refuse('stale')
    const change: RouteChange =
      given.change.kind === 'promise'
        ? { kind: 'promise', days: await plannedDays(db, id, today()) }
        : given.change
    const committees = await listRouteCommittees(db)
    const kinds = new Map(committees.map((one) => [one.id, one.kind]))
    const unknown = await unknownIn(db, change, { stops: route.stops, kinds })
    if (unknown) return refuse(unknown)
    const changed = applyChange(route, change, { today: today(), newId, kinds })
    if (!changed.ok) return changed
    const version = await saveRoute(db, { ...route, ...changed.value })
    if (!version) return refuse('stale')
    // a closed matter's hearing may be called what is closed, so the journal tells what was done and no names
    const detail = { change: change.kind }
    await record(db, { actor: nameOf(actor), event: 'route-changed', kind: 'matter', subject: id, detail })
    return ok({ version })
  }, askedBy(actor))
}

const newId = () => randomUUID() as StopId // a uuid of its own

async function plannedDays(db: Db, id: Parameters<typeof findPlannedRoute>[1], today: Day) {
  const found = await findPlannedRoute(db, id, today)
  return new Map(
    (found?.plan.stops ?? []).flatMap(({ id: stopId, planned }) =>
      planned ? [[stopId, planned] as const] : [],
    ),
  )
}

/** What a change names must be there: the committee, and its meeting when one is chosen. */
async function unknownIn(
  db: Db,
  change: RouteChange,
  { stops, kinds }: { readonly stops: Stops; readonly kinds: ReadonlyMap<CommitteeId, CommitteeKind> },
): Promise<'unknown-committee' | 'unknown-meeting' | undefined> {
  if (change.kind === 'add') {
    const isUnknown = change.stops.some((stop) => stop.kind === 'committee' && !kinds.has(stop.committeeId))
    return isUnknown ? 'unknown-committee' : undefined
  }
  if (change.kind !== 'set' || change.to.kind !== 'committee' || change.to.meetingId === null)
    return undefined
  const { meetingId } = change.to
  const stop = stops.find(({ id }) => id === change.stopId)
  const meetings = await listRouteMeetings(db, '2000-01-01' as Day) // a day before any
  const isKnown =
    stop?.kind === 'committee' && meetings.get(stop.committeeId)?.some(({ id }) => id === meetingId)
  return isKnown ? undefined : 'unknown-meeting'
}
