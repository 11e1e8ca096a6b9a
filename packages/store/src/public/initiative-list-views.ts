import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeState, PlannedDays, Standing } from '@pejl/domain/plan/initiative.ts'
import { type Facts, type Signal, signalOf } from '@pejl/domain/plan/signal.ts'
import type { Db } from '../db.ts'
import { empty, type Sql, sql } from '../sql.ts'
import { known, openObjective, openPrinciple } from './strategy-views.ts'

/** An objective an initiative serves, by its public address. */
export interface ServedObjective {
  readonly strategySlug: string
  readonly strategy: string
  readonly n: number
  readonly text: string
}

/** An initiative as everybody sees it in a list. */
export interface InitiativeCard {
  readonly number: number
  readonly title: string
  readonly difference: string | null
  readonly owner: string
  readonly unit: { readonly slug: string; readonly name: string } | null
  readonly state: InitiativeState
  readonly rank: 1 | 2 | 3 | 4
  readonly targetOn: Day | null
  readonly present: PlannedDays | null
  readonly adopted: PlannedDays | null
  readonly began: Day | null
  readonly ended: Day | null
  readonly objectives: readonly ServedObjective[]
  /** What its owner said last. */
  readonly standing: Standing | null
  readonly saidOn: Day | null
  /** What the facts say beside it. */
  readonly signal: Signal
}

export interface InitiativesOf {
  /** Slug of a strategy. */
  readonly strategy?: string
  /** With `strategy`: the objective's number in the address. */
  readonly objective?: number
  readonly state?: InitiativeState
  /** Slug of a unit that owns it or is touched by it, or one above that. */
  readonly unit?: string
  readonly number?: number
}

type Row = Omit<InitiativeCard, 'present' | 'adopted' | 'signal'> & {
  readonly days: PlannedDays | null
  readonly kept: PlannedDays | null
  readonly facts: Pick<Facts, 'indicators' | 'milestones' | 'hasEvidence'>
}

/** Initiatives that are open and more than ideas, by number. */
export async function listInitiatives(
  db: Db,
  today: Day,
  wanted: InitiativesOf = {},
): Promise<readonly InitiativeCard[]> {
  const { strategy, objective, state, unit, number } = wanted
  const rows = await db.rows<Row>(sql`
    with served as (${servedObjectives})
    select i.number, i.title, i.difference, i.owner, i.state, i.rank, i.target_on as "targetOn", i.began_on as began,
      i.ended_on as ended, said.standing, said.said_on as "saidOn",
      case when u.id is not null then json_build_object('slug', u.slug, 'name', u.name) end as unit,
      case when i.starts_on is not null then json_build_object('startsOn', i.starts_on, 'endsOn', i.ends_on) end as days,
      (select json_build_object('startsOn', l.starts_on, 'endsOn', l.ends_on) from plan_lines l
        join plan_revisions r on r.id = l.revision_id where l.initiative_id = i.id
        order by r.decided_on desc, r.number desc, r.id limit 1) as kept,
      coalesce((select json_agg(json_build_object('strategySlug', v.slug, 'strategy', v.strategy, 'n', v.n, 'text', v.text)
          order by v.strategy collate danish, v.n) from initiative_objectives io join served v on v.id = io.objective_id
        where io.initiative_id = i.id), '[]') as objectives, ${factsOf} as facts
      from initiatives i left join units u on u.id = i.unit_id
      left join lateral (select standing, said_on from initiative_statuses where initiative_id = i.id
        order by said_on desc, id desc limit 1) said on true
     where true ${number === undefined ? empty : sql`and i.number = ${number}`}
       ${state === undefined ? empty : sql`and i.state = ${state}`}
       ${
         strategy === undefined
           ? empty
           : sql`and exists (select 1 from initiative_objectives io join served v
         on v.id = io.objective_id where io.initiative_id = i.id and v.slug = ${strategy}
         ${objective === undefined ? empty : sql`and v.n = ${objective}`})`
       }
       ${unit === undefined ? empty : sql`and ${touches(unit)}`}
     order by i.number`)
  return rows.map(({ days, kept, facts, ...row }) => {
    const card = { ...row, present: days, adopted: kept }
    return { ...card, signal: signalOf({ ...card, ...facts }, today) }
  })
}

/** Objectives of strategies that open items tell of, with the number each has in its address. */
const servedObjectives: Sql = sql`
  select o.id, s.slug, s.title as strategy, o.text,
    (row_number() over (partition by s.id order by g.number, o.number))::int as n
    from objectives o join guiding_principles g on g.id = o.principle_id join strategies s on s.id = g.strategy_id
   where ${known} and ${openPrinciple} and ${openObjective}`

const factsOf = sql`json_build_object(
  'indicators', coalesce((select json_agg(json_build_object('name', k.name, 'readings', coalesce((
      select json_agg(json_build_object('readOn', r.read_on)) from indicator_readings r where r.indicator_id = k.id), '[]'))
    order by k.position) from indicators k where k.initiative_id = i.id), '[]'),
  'milestones', coalesce((select json_agg(json_build_object('title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on)
    order by m.position) from milestones m where m.initiative_id = i.id), '[]'),
  'hasEvidence', exists (select 1 from evidence e where e.commitment_id = i.commitment_id))`

const touches = (slug: string): Sql => sql`exists (
  with recursive below as (select id from units where slug = ${slug}
    union select c.id from units c join below b on c.parent_id = b.id)
  select 1 from below b where b.id = i.unit_id
    or b.id in (select l.unit_id from initiative_loads l where l.initiative_id = i.id))`
