import type { MeetingId } from '@pejl/domain/common/id.ts'
import type { MinutedItem } from '@pejl/domain/minutes/minuted-meeting.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** What became of an item at its meeting, and the way of its matter. */
export type Treated = Pick<
  MinutedItem,
  'route' | 'decisions' | 'ballots' | 'minority' | 'disqualified' | 'changes' | 'commitments'
>

/** By the item's id. What is closed is there only for who has a part. */
export async function listTreated(db: Db, meetingId: MeetingId): Promise<ReadonlyMap<string, Treated>> {
  const rows = await db.rows<Treated & { id: string }>(sql`
    select i.id, ${route} as route, ${decisions} as decisions, ${ballots} as ballots, ${minority} as minority,
      ${disqualified} as disqualified, ${changes} as changes, ${commitments} as commitments
      from agenda_items i where i.meeting_id = ${meetingId}`)
  return new Map(rows.map(({ id, ...treated }) => [id, treated]))
}

const route = sql`coalesce((select jsonb_agg(coalesce(c.name, s.title) order by s.position)
  from routes r join route_stops s on s.route_id = r.id left join committees c on c.id = s.committee_id
  where r.matter_id = i.matter_id and s.state <> 'skipped'), '[]')`

const decisions = sql`coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'number', r.number, 'outcome', d.outcome,
    'text', d.text, 'remark', d.remark, 'amended', d.amended) order by r.number nulls first, d.made_at, d.id)
  from item_decisions d left join item_recommendations r on r.id = d.recommendation_id where d.item_id = i.id), '[]')`

const ballots = sql`coalesce((select jsonb_agg(jsonb_build_object('number', r.number, 'kind', b.kind, 'proposal', b.proposal,
    'proposedBy', b.proposed_by, 'result', b.result, 'votes', coalesce((select jsonb_agg(jsonb_build_object('vote', v.vote,
      'name', p.name, 'group', v.group_name, 'count', v.count) order by p.name, v.group_name)
      from votes v left join people p on p.id = v.person_id where v.ballot_id = b.id), '[]')) order by b.position)
  from ballots b left join item_recommendations r on r.id = b.recommendation_id where b.item_id = i.id), '[]')`

const minority = sql`coalesce((select jsonb_agg(jsonb_build_object('number', r.number, 'saidBy', m.said_by, 'text', m.text,
    'follows', m.follows) order by m.position, m.id)
  from minority_statements m left join item_recommendations r on r.id = m.recommendation_id where m.item_id = i.id), '[]')`

const disqualified = sql`coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'reason', d.reason) order by p.name)
  from disqualifications d join people p on p.id = d.person_id where d.item_id = i.id), '[]')`

const changes = sql`coalesce((select jsonb_agg(jsonb_build_object('name', a.name, 'kind', x.kind,
    'at', to_char(x.at, 'HH24:MI')) order by x.at, x.made_at, x.id)
  from attendance_changes x join attendance a on a.meeting_id = x.meeting_id and a.person_id = x.person_id
  where x.item_id = i.id), '[]')`

const commitments = sql`coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'decisionId', k.decision_id, 'what', k.what,
    'who', k.who, 'recipient', k.recipient, 'dueOn', k.due_on) order by k.due_on, k.id)
  from remark_commitments k where k.item_id = i.id), '[]')`
