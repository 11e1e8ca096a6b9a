import type { Day } from '@pejl/domain/common/day.ts'
import type { MeetingProgress } from '@pejl/domain/sittings/next-step.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/**
 * The meetings that are prepared and held here, from a quarter of a year ago to six weeks ahead, with how far each has
 * come. Trios meet without agenda and minutes, and are not among them.
 */
export const listProgress = (db: Db, today: Day): Promise<readonly MeetingProgress[]> =>
  db.rows<MeetingProgress>(sql`
    select m.id, c.name as committee, m.held_on as "heldOn", m.state, m.agenda_due_on as "agendaDueOn",
           m.dispatch_on as "dispatchOn", m.publish_on as "publishOn", publishes(c.kind, c.publishes) as publishes,
           count(i.id)::int as items, count(i.id) filter (where i.state in ('writing', 'approval'))::int as "notReady",
           (select jsonb_build_object('kind', p.kind, 'edition', p.edition) from publications p
             where p.meeting_id = m.id and p.state in ('waiting', 'published')
             order by p.kind = 'minutes' desc, p.edition desc limit 1) as published,
           (select jsonb_build_object('state', n.state, 'edition', n.edition)
              from minutes n where n.meeting_id = m.id) as minutes
      from meetings m
      join committees c on c.id = m.committee_id
      left join agenda_items i on i.meeting_id = m.id and i.state <> 'withdrawn'
     where m.state not in ('recorded', 'cancelled') and c.kind <> 'trio'
       and m.held_on between ${today}::date - 91 and ${today}::date + 42
     group by m.id, c.id`)

/** What else waits for whoever prepares meetings: items to be approved, and matters that are later than promised. */
export interface Preparing {
  readonly toApprove: number
  readonly lateMatters: number
}

export async function countPreparing(db: Db, today: Day): Promise<Preparing> {
  const [counted] = await db.rows<Preparing>(sql`
    select (select count(*)::int from agenda_items where state = 'approval') as "toApprove",
           (select count(distinct r.matter_id)::int from routes r join route_stops s on s.route_id = r.id
             where s.state in ('here', 'ahead') and case when s.kind = 'hearing' then s.until_on else s.promised_on end < ${today}
               and s.promised_on is not null
               and not exists (select 1 from route_stops d where d.route_id = r.id and d.decides and d.state = 'passed'))
             as "lateMatters"`)
  return counted ?? { toApprove: 0, lateMatters: 0 }
}
