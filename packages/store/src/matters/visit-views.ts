import type { Day } from '@pejl/domain/common/day.ts'
import type { MatterId } from '@pejl/domain/common/id.ts'
import type { Visit } from '@pejl/domain/matters/rebuild-route.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Each time some matters were on an agenda, as papers that were read in, or published here, tell; first meeting first. */
export async function listVisits(
  db: Db,
  matterIds: readonly MatterId[],
): Promise<ReadonlyMap<MatterId, readonly Visit[]>> {
  const rows = await db.rows<Visit & { readonly matterId: MatterId; readonly heldOn: Day }>(sql`
    select i.matter_id as "matterId", m.id as "meetingId", m.committee_id as "committeeId", m.held_on as "heldOn", i.route,
      coalesce((select bool_or(d.outcome <> 'postponed') from decisions d where d.item_id = i.id), false) as "isDone"
      from items i join meetings m on m.id = i.meeting_id where i.matter_id = any(${[...matterIds]}::uuid[])
     order by m.held_on, i.position`)
  const visits = new Map<MatterId, Visit[]>()
  for (const { matterId, ...visit } of rows) visits.set(matterId, [...(visits.get(matterId) ?? []), visit])
  return visits
}
