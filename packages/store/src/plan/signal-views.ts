import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { type Facts, type Signal, signalOf } from '@pejl/domain/plan/signal.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { newestAdopted } from './plan-views.ts'

/** What the facts say of every initiative, closed ones and ideas too, beside its owner's own word. */
export async function listSignals(db: Db, today: Day): Promise<ReadonlyMap<InitiativeId, Signal>> {
  const rows = await db.rows<Facts & { readonly id: InitiativeId }>(sql`
    select i.id, i.state, i.began_on as began, i.ended_on as ended,
      case when i.starts_on is not null then json_build_object('startsOn', i.starts_on, 'endsOn', i.ends_on) end as present,
      case when kept.starts_on is not null then json_build_object('startsOn', kept.starts_on, 'endsOn', kept.ends_on) end as adopted,
      (select max(s.said_on) from initiative_statuses s where s.initiative_id = i.id) as "saidOn",
      coalesce((select json_agg(json_build_object('name', k.name, 'readings', coalesce((
          select json_agg(json_build_object('readOn', r.read_on)) from indicator_readings r where r.indicator_id = k.id), '[]'))
        order by k.position) from indicators k where k.initiative_id = i.id), '[]') as indicators,
      coalesce((select json_agg(json_build_object('title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on) order by m.position)
        from milestones m where m.initiative_id = i.id), '[]') as milestones,
      exists (select 1 from evidence e where e.commitment_id = i.commitment_id and e.state = 'linked') as "hasEvidence"
      from initiatives i left join lateral (${newestAdopted}) kept on true`)
  return new Map(rows.map((row) => [row.id, signalOf(row, today)]))
}
