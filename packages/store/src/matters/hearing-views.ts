import type { CommitteeId, MatterId, MeetingId } from '@pejl/domain/common/id.ts'
import {
  type DutyStanding,
  type HeardRoute,
  type HearingAnswer,
  missingHearings,
} from '@pejl/domain/matters/hearing-duties.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { listRouteCommittees } from './route-committee-views.ts'
import { loadRoutes, type StoredRoute } from './route-store.ts'

/** Routes of some matters with what has been said of who is heard. */
export async function listHeardRoutes(
  db: Db,
  routes: ReadonlyMap<MatterId, StoredRoute>,
): Promise<ReadonlyMap<MatterId, HeardRoute>> {
  const committees: HeardRoute['committees'] = new Map(
    (await listRouteCommittees(db)).map(({ id, kind, name }) => [id as CommitteeId, { kind, name }]),
  )
  const rows = await db.rows<HearingAnswer & { readonly routeId: string }>(sql`
    select route_id as "routeId", body, answer, stop_id as "stopId", why, said_by as "saidBy", said_at::date as "saidOn"
      from route_checks where route_id = any(${[...routes.values()].map(({ id }) => id)}::uuid[])`)
  return new Map(
    [...routes].map(([matterId, { id, fields, stops }]) => [
      matterId,
      { fields, stops, committees, answers: rows.filter(({ routeId }) => routeId === id) },
    ]),
  )
}

/** Bodies that must be heard and are not, for those of some matters that lack some. */
export async function listMissingHearings(
  db: Db,
  matterIds: readonly MatterId[],
): Promise<ReadonlyMap<MatterId, readonly DutyStanding[]>> {
  const heard = await listHeardRoutes(db, await loadRoutes(db, matterIds))
  return new Map(
    [...heard].flatMap(([matterId, route]) => {
      const missing = missingHearings(route)
      return missing.length > 0 ? [[matterId, missing] as const] : []
    }),
  )
}

/** The same for the matters on a meeting's agenda: asked before the agenda is sent out or published. */
export async function listMissingHearingsOf(
  db: Db,
  meetingId: MeetingId,
): Promise<ReadonlyMap<MatterId, readonly DutyStanding[]>> {
  const rows = await db.rows<{ matterId: MatterId }>(sql`
    select distinct matter_id as "matterId" from agenda_items where meeting_id = ${meetingId} and matter_id is not null
      and state <> 'withdrawn'`)
  return listMissingHearings(
    db,
    rows.map(({ matterId }) => matterId),
  )
}
