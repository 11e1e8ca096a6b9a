import type { Day } from '@pejl/domain/common/day.ts'
import type { MeetingId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** What a committee below said in a matter that is on this agenda. */
export interface LocalStatement {
  readonly itemId: string
  readonly title: string
  readonly number: number | null
  readonly committee: string
  /** null: it has not said anything yet. */
  readonly heldOn: Day | null
  readonly text: string | null
  readonly statements: readonly { readonly saidBy: string; readonly text: string }[]
}

/**
 * What the committees just below said in the matters on a meeting's agenda, those that have said nothing included: an
 * area committee sees what its local ones said. From meetings held here and from papers that were read in.
 */
export const listLocalStatements = (db: Db, meetingId: MeetingId): Promise<readonly LocalStatement[]> =>
  db.rows<LocalStatement>(sql`
    with asked as (
      select i.id, i.title, i.number, i.position, i.matter_id, m.held_on, m.committee_id
        from agenda_items i join meetings m on m.id = i.meeting_id
       where m.id = ${meetingId} and i.state <> 'withdrawn' and i.matter_id is not null
    ), said as (
      select i.matter_id, i.committee_id, m.held_on,
             string_agg(case when d.remark is null then d.text else d.text || ' ' || d.remark end, ' ' order by r.number) as text,
             coalesce((select jsonb_agg(jsonb_build_object('saidBy', s.said_by, 'text', s.text) order by s.position)
               from minority_statements s where s.item_id = i.id), '[]') as statements
        from agenda_items i join meetings m on m.id = i.meeting_id and m.state = 'held'
        join item_decisions d on d.item_id = i.id left join item_recommendations r on r.id = d.recommendation_id
       group by i.id, i.matter_id, i.committee_id, m.held_on
      union all
      select i.matter_id, m.committee_id, m.held_on, string_agg(d.text, ' ' order by d.position), '[]'::jsonb
        from items i join meetings m on m.id = i.meeting_id and m.state = 'recorded'
        join decisions d on d.item_id = i.id
       group by i.id, i.matter_id, m.committee_id, m.held_on
    )
    select a.id as "itemId", a.title, a.number, c.name as committee, s.held_on as "heldOn", s.text,
           coalesce(s.statements, '[]') as statements
      from asked a
      join committees c on c.parent_id = a.committee_id and c.kind in ('area-med', 'local-med')
      left join said s on s.matter_id = a.matter_id and s.committee_id = c.id and s.held_on <= a.held_on
     order by a.position, c.name collate danish, s.held_on`)
