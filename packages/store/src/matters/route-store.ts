import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId, MeetingId, StopId } from '@pejl/domain/common/id.ts'
import { type MatterField, matterFields } from '@pejl/domain/matters/hearing-duties.ts'
import type { RouteStop, StopState, Stops } from '@pejl/domain/matters/route.ts'
import { groupsOf } from '@pejl/domain/matters/side-by-side.ts'
import { parseStatute } from '@pejl/domain/matters/statutes.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/** A matter's way as it is stored. */
export interface StoredRoute {
  readonly id: string
  readonly matterId: MatterId
  readonly fields: readonly MatterField[]
  readonly wishedOn: Day | null
  readonly version: number
  readonly stops: Stops
}

interface StopRow {
  readonly id: StopId
  readonly kind: 'committee' | 'hearing'
  readonly committeeId: CommitteeId | null
  readonly step: number | null
  readonly title: string | null
  readonly days: number | null
  readonly statute: string | null
  readonly decides: boolean
  readonly workDays: number
  readonly meetingId: MeetingId | null
  readonly fromOn: Day | null
  readonly untilOn: Day | null
  readonly state: StopState
  readonly passedOn: Day | null
  readonly promisedOn: Day | null
  readonly note: string | null
}

/** The route of a matter; nothing while none is planned. */
export async function loadRoute(db: Db, matterId: MatterId): Promise<StoredRoute | undefined> {
  return (await loadRoutes(db, [matterId])).get(matterId)
}

/** Routes of several matters, each with its stops in order. */
export async function loadRoutes(
  db: Db,
  matterIds: readonly MatterId[],
): Promise<ReadonlyMap<MatterId, StoredRoute>> {
  const rows = await db.rows<
    Omit<StoredRoute, 'fields' | 'stops'> & {
      readonly fields: readonly string[]
      readonly stops: readonly StopRow[]
    }
  >(sql`
    select r.id, r.matter_id as "matterId", r.fields, r.wished_on as "wishedOn", r.version,
      coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'step', s.step, 'committeeId', s.committee_id, 'title', s.title,
          'days', s.days, 'statute', s.statute, 'decides', s.decides, 'workDays', s.work_days, 'meetingId', s.meeting_id,
          'fromOn', s.from_on, 'untilOn', s.until_on, 'state', s.state, 'passedOn', s.passed_on, 'promisedOn', s.promised_on,
          'note', s.note) order by s.position) from route_stops s where s.route_id = r.id), '[]') as stops
      from routes r where r.matter_id = any(${[...matterIds]}::uuid[])`)
  return new Map(
    rows.map(({ fields, stops, ...route }) => [
      route.matterId,
      {
        ...route,
        fields: matterFields.filter((one) => fields.includes(one)),
        stops: stops.map((stop, at) => stopOf(stop, stops[at - 1])),
      },
    ]),
  )
}

function stopOf(row: StopRow, before: StopRow | undefined): RouteStop {
  const { id, workDays, promisedOn, note, state } = row
  const base = { id, beside: isBeside(row, before), workDays, promisedOn, note }
  // table checks: a passed stop has its day, a committee stop its committee, a hearing its name and length
  const life = state === 'passed' ? ({ state, passedOn: row.passedOn as Day } as const) : ({ state } as const)
  if (row.kind === 'committee') {
    const { decides, meetingId } = row
    return {
      ...base,
      ...life,
      kind: 'committee',
      committeeId: row.committeeId as CommitteeId,
      meetingId,
      decides,
    }
  }
  return {
    ...base,
    ...life,
    kind: 'hearing',
    title: row.title ?? '',
    days: row.days ?? 1,
    statute: parseStatute(row.statute) ?? null,
    fromOn: row.fromOn,
    untilOn: row.untilOn,
  }
}

/** Stops that follow one another and have the same step run at the same time. */
export const isBeside = (
  { step }: Pick<StopRow, 'step'>,
  before: Pick<StopRow, 'step'> | undefined,
): boolean => step !== null && step === before?.step

/** Whoever changes a route, or where it is, takes turns until the transaction ends. */
export async function lockRoute(db: Db, matterId: MatterId): Promise<void> {
  await db.rows(sql`select id from routes where matter_id = ${matterId} for update`)
  await db.rows(sql`select s.id from route_stops s join routes r on r.id = s.route_id where r.matter_id = ${matterId}
    order by s.id for update of s`)
}

/** Begins a matter's route; nothing when it has one already. */
export async function saveNewRoute(
  db: Db,
  matterId: MatterId,
  route: Pick<StoredRoute, 'fields' | 'wishedOn' | 'stops'>,
): Promise<string | undefined> {
  const [made] = await db.rows<{ id: string }>(sql`
    insert into routes (matter_id, fields, wished_on) values (${matterId}, ${[...route.fields]}, ${route.wishedOn})
    on conflict do nothing returning id`)
  if (made) await saveStops(db, made.id, route.stops)
  return made?.id
}

/** Saves nothing, and says so, when somebody else has saved since the route was loaded. */
export async function saveRoute(db: Db, route: StoredRoute): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update routes set fields = ${[...route.fields]}, wished_on = ${route.wishedOn}, version = version + 1
     where id = ${route.id} and version = ${route.version} returning version`)
  if (saved) await saveStops(db, route.id, route.stops)
  return saved?.version
}

async function saveStops(db: Db, routeId: string, stops: Stops): Promise<void> {
  const ids = stops.map(({ id }) => id)
  const rows = groupsOf(stops).flatMap((group, step) =>
    group.map((stop) => ({ ...stop, step: group.length > 1 ? step : null })),
  )
  await db.rows(sql`delete from route_stops where route_id = ${routeId} and id <> all(${ids}::uuid[])`)
  // positions are unique, so they make room before they are given anew
  await db.rows(sql`update route_stops set position = -1 - position where route_id = ${routeId}`)
  await db.rows(sql`
    insert into route_stops (id, route_id, position, step, kind, committee_id, title, days, statute, decides, work_days, meeting_id,
      from_on, until_on, state, passed_on, promised_on, note)
    select id, ${routeId}, position, step, kind, "committeeId", title, days, statute, coalesce(decides, false), "workDays", "meetingId",
      "fromOn", "untilOn", state, "passedOn", "promisedOn", note
      from jsonb_to_recordset(${json(rows.map((stop, position) => ({ ...stop, position })))}::jsonb) as s(id uuid,
        position int, step int, kind text, "committeeId" uuid, title text, days int, statute text, decides boolean, "workDays" int,
        "meetingId" uuid, "fromOn" date, "untilOn" date, state text, "passedOn" date, "promisedOn" date, note text)
    on conflict (id) do update set position = excluded.position, step = excluded.step, title = excluded.title, days = excluded.days,
      statute = excluded.statute, decides = excluded.decides, work_days = excluded.work_days,
      meeting_id = excluded.meeting_id, from_on = excluded.from_on, until_on = excluded.until_on, state = excluded.state,
      passed_on = excluded.passed_on, promised_on = excluded.promised_on, note = excluded.note`)
}

export async function hasRoutes(db: Db): Promise<boolean> {
  return (await db.rows(sql`select 1 from routes limit 1`)).length > 0
}
