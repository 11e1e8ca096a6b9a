import type { InitiativeId, InitiativeText } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'
import { loadsOf, waitsOf } from './plan-views.ts'

/** An initiative as a person edits it. */
export async function findInitiativeText(db: Db, id: InitiativeId): Promise<InitiativeText | undefined> {
  const [text] = await db.rows<InitiativeText>(
    sql`select ${textColumns} from initiatives i where i.id = ${id}`,
  )
  return text
}

/** All of them by number, for a spreadsheet. */
export async function listInitiativeTexts(db: Db): Promise<
  readonly (InitiativeText & {
    readonly id: InitiativeId
    readonly number: number
    readonly version: number
  })[]
> {
  return db.rows(sql`select i.id, i.number, i.version, ${textColumns} from initiatives i order by i.number`)
}

const textColumns: Sql = sql`
  i.title, i.difference, i.owner, i.unit_id as "unitId", i.rank, i.weeks, i.earliest_on as "earliestOn",
  i.target_on as "targetOn", i.deadline_on as "deadlineOn", i.cost::float8 as cost, i.is_open as "isOpen",
  array(select o.objective_id::text from initiative_objectives o where o.initiative_id = i.id order by 1) as objectives,
  ${loadsOf} as loads, ${waitsOf} as waits,
  coalesce((select json_agg(json_build_object('year', b.year, 'allocated', b.allocated, 'spent', b.spent,
      'matterId', b.matter_id, 'decidedOn', b.decided_on, 'source', b.source) order by b.year)
    from initiative_budgets b where b.initiative_id = i.id), '[]') as budgets,
  coalesce((select json_agg(json_build_object('id', k.id, 'name', k.name, 'measure', k.measure, 'baseline', k.baseline,
      'target', k.target, 'targetOn', k.target_on, 'better', k.better, 'readings', coalesce((
        select json_agg(json_build_object('readOn', r.read_on, 'value', r.value, 'note', r.note) order by r.read_on)
          from indicator_readings r where r.indicator_id = k.id), '[]')) order by k.position)
    from indicators k where k.initiative_id = i.id), '[]') as indicators,
  coalesce((select json_agg(json_build_object('title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on) order by m.position)
    from milestones m where m.initiative_id = i.id), '[]') as milestones`
