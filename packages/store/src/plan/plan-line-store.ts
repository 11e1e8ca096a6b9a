import type { Day } from '@pejl/domain/common/day.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { empty, sql } from '../sql.ts'
import type { PlanLine } from './revision-store.ts'

/** Where an initiative is now, and where the same line of plans had it when one was adopted last. */
export type PresentLine = Omit<PlanLine, 'reason'> & {
  readonly adoptedStartsOn: Day | null
  readonly adoptedEndsOn: Day | null
  /** What was said when its days were changed last. */
  readonly lastReason: string | null
}

/** The present plan of a strategy, or of the whole municipality: everything that has its days and was not stopped. */
export async function listPlanLines(db: Db, strategyId: StrategyId | null): Promise<readonly PresentLine[]> {
  const ofStrategy = sql`and exists (select 1 from initiative_objectives io join objectives o on o.id = io.objective_id
    join guiding_principles g on g.id = o.principle_id where io.initiative_id = i.id and g.strategy_id = ${strategyId})`
  return db.rows<PresentLine>(sql`
    select i.id as "initiativeId", i.title, i.weeks, i.starts_on as "startsOn", i.ends_on as "endsOn",
      kept.starts_on as "adoptedStartsOn", kept.ends_on as "adoptedEndsOn",
      (select c.reason from initiative_changes c where c.initiative_id = i.id and c.reason is not null
        and (c.starts_from, c.ends_from) is distinct from (c.starts_to, c.ends_to) order by c.id desc limit 1) as "lastReason"
      from initiatives i left join lateral (
        select l.starts_on, l.ends_on from plan_lines l join plan_revisions r on r.id = l.revision_id
         where l.initiative_id = i.id and r.state = 'adopted' and r.strategy_id is not distinct from ${strategyId}::uuid
         order by r.decided_on desc, r.number desc limit 1) kept on true
     where i.starts_on is not null and i.state <> 'stopped' ${strategyId === null ? empty : ofStrategy}
     order by i.number`)
}
