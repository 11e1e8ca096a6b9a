import type { MeetingId, StrategyId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

export interface AreaStrategy {
  readonly id: StrategyId
  readonly title: string
  /** Initiatives of it that reach a unit of the committee now or later. */
  readonly initiatives: number
}

/**
 * The strategies that reach a MED committee's area: those with an initiative, not yet over, that touches a unit the
 * committee is for or one below it. They stand on every agenda of an area or local committee.
 */
export const listAreaStrategies = (db: Db, meetingId: MeetingId): Promise<readonly AreaStrategy[]> =>
  db.rows<AreaStrategy>(sql`
    with recursive area as (
      select u.id from units u join meetings m on m.committee_id = u.committee_id where m.id = ${meetingId}
      union
      select u.id from units u join area on u.parent_id = area.id
    )
    select s.id, s.title, count(distinct n.id)::int as initiatives
      from area
      join initiative_loads l on l.unit_id = area.id
      join initiatives n on n.id = l.initiative_id and n.state not in ('idea', 'done', 'closed', 'stopped')
      join initiative_objectives io on io.initiative_id = n.id
      join objectives o on o.id = io.objective_id
      join guiding_principles g on g.id = o.principle_id
      join strategies s on s.id = g.strategy_id
     group by s.id, s.title
     order by s.title collate danish`)
