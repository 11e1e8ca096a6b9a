import type { CommitteeId, MatterId, MeetingId } from '@pejl/domain/common/id.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Whether a meeting is a committee's own and still takes items. */
export async function isMeetingAhead(db: Db, id: MeetingId, committeeId: CommitteeId): Promise<boolean> {
  const rows = await db.rows(sql`
    select 1 from meetings where id = ${id} and committee_id = ${committeeId} and state in ('planned', 'called', 'sitting')`)
  return rows.length > 0
}

export async function isMatterClosed(db: Db, id: MatterId | null): Promise<boolean> {
  const rows = await db.rows(sql`select 1 from matters where id = ${id} and origin = 'made' and not is_open`)
  return rows.length > 0
}

/** Whether a matter is there for who asks. */
export async function isMatterThere(db: Db, id: MatterId): Promise<boolean> {
  return (await db.rows(sql`select 1 from matters where id = ${id}`)).length > 0
}

export async function isStopThere(db: Db, id: string, matterId: MatterId | null): Promise<boolean> {
  const rows = await db.rows(sql`
    select 1 from route_stops s join routes r on r.id = s.route_id where s.id = ${id} and r.matter_id = ${matterId}`)
  return rows.length > 0
}

export async function findCommitteeKind(db: Db, id: CommitteeId): Promise<CommitteeKind | undefined> {
  const [row] = await db.rows<{ kind: CommitteeKind }>(sql`select kind from committees where id = ${id}`)
  return row?.kind
}
