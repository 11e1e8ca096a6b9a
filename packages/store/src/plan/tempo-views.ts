import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { Finished } from '@pejl/domain/plan/tempo.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** What has ended, beside the plan that was adopted first for it: the record of slipping and throughput. */
export async function listFinished(db: Db): Promise<readonly Finished[]> {
  const rows = await db.rows<{
    id: InitiativeId
    units: readonly UnitId[]
    weeks: number
    promisedStart: Day | null
    promisedEnd: Day | null
    began: Day
    ended: Day
  }>(sql`
    with recursive above as (select id, id as upper, parent_id from units
      union select a.id, u.id, u.parent_id from above a join units u on u.id = a.parent_id)
    select i.id, i.began_on as began, i.ended_on as ended, coalesce(was.weeks, i.weeks) as weeks,
      was.starts_on as "promisedStart", was.ends_on as "promisedEnd",
      array(select distinct a.upper from above a where a.id = i.unit_id
        or a.id in (select l.unit_id from initiative_loads l where l.initiative_id = i.id) order by 1) as units
      from initiatives i left join lateral (
        select l.starts_on, l.ends_on, l.weeks from plan_lines l join plan_revisions r on r.id = l.revision_id
         where l.initiative_id = i.id and r.state = 'adopted' order by r.decided_on, r.number limit 1) was on true
     where i.state in ('done', 'closed') and i.began_on is not null and i.ended_on is not null order by i.ended_on, i.number`)
  return rows.map(({ promisedStart, promisedEnd, began, ended, ...row }) => ({
    ...row,
    promised: promisedStart && promisedEnd ? { startsOn: promisedStart, endsOn: promisedEnd } : null,
    real: { startsOn: began, endsOn: ended },
  }))
}
