import { addMonths, type Day } from '@pejl/domain/common/day.ts'
import type { InitiativeLoad, InitiativeState, PlannedDays, UnitId } from '@pejl/domain/plan/initiative.ts'
import { loadByMonth, type MonthLoad, unitsBelow } from '@pejl/domain/plan/load.ts'
import type { AllowedOverload, CalendarPeriod, PlanUnit, UnitKind } from '@pejl/domain/plan/unit.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface UnitCard {
  readonly slug: string
  readonly name: string
  readonly kind: UnitKind
  /** Slug of the unit above it. */
  readonly parent: string | null
  readonly points: number | null
  readonly atOnce: number | null
  /** Its MED committee. */
  readonly committee: { readonly slug: string; readonly name: string } | null
  /** Open initiatives that reach it or a unit below it and have not ended. */
  readonly initiatives: number
}

/** The organisation, parents before those below them. */
export async function listUnits(db: Db): Promise<readonly UnitCard[]> {
  return db.rows<UnitCard>(sql`
    with recursive tree as (
      select u.*, array[u.name collate danish] as way, array[u.id] as ids from units u where parent_id is null
      union all select u.*, t.way || (u.name collate danish), t.ids || u.id from units u join tree t on u.parent_id = t.id)
    select t.slug, t.name, t.kind, p.slug as parent, t.points::float8 as points, t.at_once as "atOnce",
      case when c.id is not null then json_build_object('slug', c.slug, 'name', c.name) end as committee,
      (select count(distinct i.id)::int from tree b join initiative_loads l on l.unit_id = b.id
        join initiatives i on i.id = l.initiative_id
        where t.id = any(b.ids) and i.state in ('planned', 'running', 'paused')) as initiatives
      from tree t left join units p on p.id = t.parent_id left join committees c on c.id = t.committee_id
     order by t.way, t.id`)
}

/** An initiative that reaches a unit. */
export interface Reaching {
  readonly number: number
  readonly title: string
  readonly state: InitiativeState
  readonly days: PlannedDays | null
  readonly weeks: number
  /** On which of the units, with how many points. */
  readonly loads: readonly (InitiativeLoad & { readonly name: string })[]
}

/** A MED committee's involvement in something that reaches the unit. */
export interface Involvement {
  readonly committee: string
  readonly number: number
  readonly title: string
  readonly metOn: Day | null
  /** While it is ahead: the last meeting that leaves the weeks it needs before the start, or nothing when none is known. */
  readonly meetsOn: Day | null
}

export interface UnitCalendar extends UnitCard {
  readonly reaching: readonly Reaching[]
  readonly months: readonly MonthLoad[]
  readonly involvements: readonly Involvement[]
  readonly overloads: readonly AllowedOverload[]
  readonly capacities: PlanUnit['capacities']
}

/**
 * What reaches a unit, and those below it, when: for a year before the day and two after it. Only what is open counts, so
 * that the load shown is at most what the organisation sees. Nothing for an unknown unit.
 */
export async function findUnitCalendar(db: Db, slug: string, today: Day): Promise<UnitCalendar | undefined> {
  const card = (await listUnits(db)).find((unit) => unit.slug === slug)
  const units = await listBearing(db)
  const unit = units.find((one) => one.slug === slug)
  if (!card || !unit) return undefined
  const below = unitsBelow(unit.id, units)
  const reaching = await listReaching(db, [...below])
  const calendar = await db.rows<CalendarPeriod>(
    sql`select name, from_on as "fromOn", to_on as "toOn", percent from calendar_periods`,
  )
  const span = { fromOn: addMonths(today, -12), toOn: addMonths(today, 24) }
  const work = reaching.flatMap(({ days, weeks, loads }) => (days ? [{ days, weeks, loads }] : []))
  return {
    ...card,
    reaching,
    months: loadByMonth(unit, { units, work, calendar }, span),
    involvements: await listInvolvements(db, [...below]),
    overloads: unit.overloads,
    capacities: unit.capacities,
  }
}

export async function listBearing(db: Db): Promise<readonly PlanUnit[]> {
  return db.rows<PlanUnit>(sql`
    select u.id, u.slug, u.name, u.kind, u.parent_id as "parentId", u.committee_id as "committeeId",
      u.points::float8 as points, u.at_once as "atOnce",
      coalesce((select json_agg(json_build_object('fromOn', c.from_on, 'toOn', c.to_on, 'points', c.points,
          'atOnce', c.at_once, 'why', c.why) order by c.from_on, c.id) from unit_capacities c where c.unit_id = u.id), '[]')
        as capacities,
      coalesce((select json_agg(json_build_object('id', o.id, 'fromOn', o.from_on, 'toOn', o.to_on, 'points', o.points,
          'atOnce', o.at_once, 'reason', o.reason, 'allowedBy', o.allowed_by) order by o.from_on, o.id)
        from unit_overloads o where o.unit_id = u.id), '[]') as overloads
      from units u`)
}

export async function listReaching(db: Db, units: readonly UnitId[]): Promise<readonly Reaching[]> {
  return db.rows<Reaching>(sql`
    select i.number, i.title, i.state, i.weeks,
      case when i.starts_on is not null then json_build_object('startsOn', i.starts_on, 'endsOn', i.ends_on) end as days,
      json_agg(json_build_object('unitId', l.unit_id, 'name', u.name, 'points', l.points) order by u.name collate danish) as loads
      from initiatives i join initiative_loads l on l.initiative_id = i.id join units u on u.id = l.unit_id
     where l.unit_id = any(${[...units]}::uuid[]) and i.state <> 'stopped'
     group by i.id, i.number, i.title, i.state, i.weeks, i.starts_on, i.ends_on order by i.starts_on nulls last, i.number`)
}

async function listInvolvements(db: Db, units: readonly UnitId[]): Promise<readonly Involvement[]> {
  return db.rows<Involvement>(sql`
    select c.name as committee, i.number, i.title, w.met_on as "metOn",
      case when w.met_on is null then (select max(d.day) from (
          select meets_on as day from meeting_dates where committee_id = c.id
          union all select held_on from meetings where committee_id = c.id and state <> 'cancelled') d
        where d.day + w.least_weeks * 7 <= i.starts_on) end as "meetsOn"
      from initiative_waits w join initiatives i on i.id = w.initiative_id join committees c on c.id = w.committee_id
     where w.kind = 'involvement' and i.state <> 'stopped'
       and exists (select 1 from initiative_loads l where l.initiative_id = i.id and l.unit_id = any(${[...units]}::uuid[]))
     order by coalesce(w.met_on, i.starts_on) nulls last, i.number`)
}
