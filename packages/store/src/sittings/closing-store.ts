import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, MatterId, MeetingId, StopId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Closes the meeting: it is held, and its items are treated. */
export async function saveHeld(db: Db, meetingId: MeetingId): Promise<void> {
  await db.rows(
    sql`update meetings set state = 'held', ends_at = coalesce(rose_at, ends_at) where id = ${meetingId}`,
  )
  await db.rows(
    sql`update agenda_items set state = 'treated' where meeting_id = ${meetingId} and state <> 'withdrawn'`,
  )
}

/** What became of a matter with a way at a meeting, and which of its stops the meeting was. */
export interface TreatedMatter {
  readonly matterId: MatterId
  readonly stopId: StopId
  readonly heldOn: Day
  readonly isPostponed: boolean
  /** The meeting that was named, else the committee's next. */
  readonly postponedTo: MeetingId | null
  readonly referredTo: CommitteeId | null
  readonly isClaimed: boolean
}

/** The meeting's decided items whose matters have a way that is not over. */
export const listTreatedMatters = (db: Db, meetingId: MeetingId): Promise<readonly TreatedMatter[]> =>
  db.rows<TreatedMatter>(sql`
    select i.matter_id as "matterId", s.id as "stopId", m.held_on as "heldOn",
           bool_and(d.outcome = 'postponed') as "isPostponed",
           coalesce((array_agg(d.postponed_to) filter (where d.postponed_to is not null))[1], (select n.id from meetings n
             where n.committee_id = m.committee_id and n.held_on > m.held_on and n.state in ('planned', 'called')
             order by n.held_on limit 1)) as "postponedTo",
           (array_agg(d.referred_to) filter (where d.referred_to is not null))[1] as "referredTo",
           exists (select 1 from council_claims c where c.item_id = i.id) as "isClaimed"
      from agenda_items i join meetings m on m.id = i.meeting_id
      join item_decisions d on d.item_id = i.id
      join lateral (select s.* from route_stops s join routes r on r.id = s.route_id
        where r.matter_id = i.matter_id and s.committee_id = i.committee_id
          and (s.id = i.stop_id or s.state in ('here', 'ahead'))
        order by s.id = i.stop_id desc nulls last, s.position limit 1) s on true
     where i.meeting_id = ${meetingId} and i.state <> 'withdrawn'
     group by i.id, s.id, m.id order by i.position, i.id`)

/** The council there is now, else the one there was last. */
export async function findCouncil(db: Db): Promise<CommitteeId | undefined> {
  const [council] = await db.rows<{ id: CommitteeId }>(
    sql`select id from committees where kind = 'council' order by to_on desc nulls first limit 1`,
  )
  return council?.id
}
