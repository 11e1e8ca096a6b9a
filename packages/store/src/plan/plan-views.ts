import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan, PlanCommittee, PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import type { PlanUnit } from '@pejl/domain/plan/unit.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { listCalendar, listFrozen, listLimits } from './calendar-store.ts'

/** The plan's edition: it has grown when somebody has changed the plan, or what it depends on, since. */
export async function findEdition(db: Db): Promise<number> {
  const [plan] = await db.rows<{ edition: string }>(sql`select edition from plan_edition`)
  return Number(plan?.edition ?? 0)
}

/** Everything dosing needs to know, on a grid of weeks (`gridAt`). Ideas and what has ended are there too. */
export async function loadPlan(
  db: Db,
  { firstOn, weeks }: Pick<ActionPlan, 'firstOn' | 'weeks'>,
): Promise<ActionPlan> {
  const apart = await db.rows<{ one: InitiativeId; other: InitiativeId }>(
    sql`select one_id as one, other_id as other from initiatives_apart order by 1, 2`,
  )
  return {
    firstOn,
    weeks,
    units: await listPlanUnits(db),
    calendar: await listCalendar(db),
    frozen: await listFrozen(db),
    limits: await listLimits(db),
    committees: await listPlanCommittees(db),
    initiatives: await listPlanned(db),
    apart: apart.map(({ one, other }) => [one, other] as const),
  }
}

/** Units with what they bear, parents before children, then by name. */
export async function listPlanUnits(db: Db): Promise<readonly PlanUnit[]> {
  return db.rows<PlanUnit>(sql`
    with recursive tree as (
      select u.*, array[u.name collate danish] as way from units u where parent_id is null
      union all select u.*, t.way || (u.name collate danish) from units u join tree t on u.parent_id = t.id)
    select t.id, t.slug, t.name, t.kind, t.parent_id as "parentId", t.committee_id as "committeeId",
      t.points::float8 as points, t.at_once as "atOnce",
      coalesce((select json_agg(json_build_object('fromOn', c.from_on, 'toOn', c.to_on, 'points', c.points,
          'atOnce', c.at_once, 'why', c.why) order by c.from_on, c.id)
        from unit_capacities c where c.unit_id = t.id), '[]') as capacities,
      coalesce((select json_agg(json_build_object('id', o.id, 'fromOn', o.from_on, 'toOn', o.to_on, 'points', o.points,
          'atOnce', o.at_once, 'reason', o.reason, 'allowedBy', o.allowed_by) order by o.from_on, o.id)
        from unit_overloads o where o.unit_id = t.id), '[]') as overloads
      from tree t order by t.way, t.id`)
}

/**
 * Bodies that meet, with the days of their meetings: those entered, those planned in the calendar, and those of agendas that
 * were read. A meeting cancelled in the calendar is none, though its day was entered, too.
 */
export async function listPlanCommittees(db: Db): Promise<readonly PlanCommittee[]> {
  return db.rows<PlanCommittee>(sql`
    select c.id, c.name, c.lead_days as "leadDays", array(
        select meets_on::text from meeting_dates d where d.committee_id = c.id and not exists (select 1 from meetings m
          where m.committee_id = c.id and m.held_on = d.meets_on and m.state = 'cancelled')
        union select held_on::text from meetings m where m.committee_id = c.id and m.state <> 'cancelled' order by 1) as meetings
      from committees c order by c.name collate danish`)
}

async function listPlanned(db: Db): Promise<readonly PlannedInitiative[]> {
  type Row = Omit<PlannedInitiative, 'present' | 'adopted'> & {
    readonly startsOn: Day | null
    readonly endsOn: Day | null
    readonly adoptedStartsOn: Day | null
    readonly adoptedEndsOn: Day | null
  }
  const rows = await db.rows<Row>(sql`
    select i.id, i.number, i.title, i.owner, i.unit_id as "unitId", i.rank, i.weeks, i.earliest_on as "earliestOn",
      i.target_on as "targetOn", i.deadline_on as "deadlineOn", i.cost::float8 as cost, i.state, i.version, i.pinned,
      i.began_on as began, i.ended_on as ended, i.starts_on as "startsOn", i.ends_on as "endsOn",
      kept.starts_on as "adoptedStartsOn", kept.ends_on as "adoptedEndsOn",
      array(select o.objective_id::text from initiative_objectives o where o.initiative_id = i.id order by 1) as objectives,
      ${loadsOf} as loads, ${waitsOf} as waits
      from initiatives i left join lateral (${newestAdopted}) kept on true order by i.number`)
  return rows.map(({ startsOn, endsOn, adoptedStartsOn, adoptedEndsOn, ...row }) => ({
    ...row,
    present: startsOn && endsOn ? { startsOn, endsOn } : null,
    adopted: adoptedStartsOn && adoptedEndsOn ? { startsOn: adoptedStartsOn, endsOn: adoptedEndsOn } : null,
  }))
}

/** The line of the plan adopted last in which initiative `i` stands. */
export const newestAdopted = sql`
  select l.revision_id, l.starts_on, l.ends_on, l.weeks, l.reason from plan_lines l join plan_revisions r on r.id = l.revision_id
   where l.initiative_id = i.id and r.state = 'adopted' order by r.decided_on desc, r.number desc, r.id limit 1`

/** What initiative `i` loads, and what it waits for, as the domain has them. */
export const loadsOf = sql`
  coalesce((select json_agg(json_build_object('unitId', l.unit_id, 'points', l.points) order by u.name collate danish, u.id)
    from initiative_loads l join units u on u.id = l.unit_id where l.initiative_id = i.id), '[]')`
export const waitsOf = sql`
  coalesce((select json_agg(case when w.kind = 'initiative'
      then json_build_object('kind', w.kind, 'afterId', w.after_id, 'leastWeeks', w.least_weeks, 'mostWeeks', w.most_weeks,
        'note', w.note)
      else json_build_object('kind', w.kind, 'committeeId', w.committee_id, 'matterId', w.matter_id,
        'leastWeeks', w.least_weeks, 'mostWeeks', w.most_weeks, 'metOn', w.met_on, 'note', w.note) end order by w.position)
    from initiative_waits w where w.initiative_id = i.id), '[]')`
