import type { Day } from '@pejl/domain/common/day.ts'
import type { StoredCommittee } from './committee-store.ts'
import type { Db } from './db.ts'
import { type Sql, sql } from './sql.ts'

export interface StaffCommittee extends StoredCommittee {
  readonly meetings: number
  readonly items: number
  /** Its last meeting that has been. */
  readonly lastOn: string | null
}

export function listCommitteesForStaff(db: Db, today: Day): Promise<readonly StaffCommittee[]> {
  return committeesWhere(db, sql`true`, today)
}

export async function findCommitteeForStaff(
  db: Db,
  id: string,
  today: Day,
): Promise<StaffCommittee | undefined> {
  return (await committeesWhere(db, sql`c.id = ${id}`, today))[0]
}

function committeesWhere(db: Db, where: Sql, today: Day): Promise<readonly StaffCommittee[]> {
  return db.rows<StaffCommittee>(sql`
    select c.id, c.slug, c.name, c.kind, c.abbreviations, count(distinct m.id)::int as meetings,
      count(i.id)::int as items, max(m.held_on) filter (
        where m.held_on <= ${today} and m.state in ('recorded', 'sitting', 'held')) as "lastOn"
      from committees c left join meetings m on m.committee_id = c.id left join items i on i.meeting_id = m.id
     where ${where} group by c.id order by c.name collate danish`)
}
