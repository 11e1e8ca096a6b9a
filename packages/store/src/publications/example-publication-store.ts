import type { MeetingId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Whether this is the example, loaded and not published yet. */
export async function mayPublishExample(db: Db): Promise<boolean> {
  const [is] = await db.rows<{ so: boolean }>(sql`
    select exists (select 1 from journal where event = 'example-loaded')
      and not exists (select 1 from journal where event = 'example-published') as so`)
  return is?.so ?? false
}

export interface ExampleMeetingToPublish {
  readonly id: MeetingId
  readonly state: 'called' | 'held'
}

/** Meetings of committees that publish, with an agenda that was sent out and nothing published, the oldest first. */
export async function listExampleMeetings(db: Db): Promise<readonly ExampleMeetingToPublish[]> {
  return db.rows(sql`
    select m.id, m.state from meetings m join committees c on c.id = m.committee_id
     where m.state in ('called', 'held') and publishes(c.kind, c.publishes) and c.kind <> 'trio'
       and exists (select 1 from agenda_items i where i.meeting_id = m.id)
       and not exists (select 1 from publications p where p.meeting_id = m.id) order by m.held_on, m.id`)
}
