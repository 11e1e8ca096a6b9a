import { randomUUID } from 'node:crypto'
import type { MeetingId, StopId } from '@pejl/domain/common/id.ts'
import { moveOn } from '@pejl/domain/matters/move-on.ts'
import type { Db } from '@pejl/store/db.ts'
import { listRouteCommittees } from '@pejl/store/matters/route-committee-views.ts'
import { loadRoute, lockRoute, saveRoute } from '@pejl/store/matters/route-store.ts'
import { findCouncil, listTreatedMatters } from '@pejl/store/sittings/closing-store.ts'

/** Moves the ways of a meeting's matters on, as the meeting decided. */
export async function moveMatters(db: Db, meetingId: MeetingId): Promise<void> {
  const treated = await listTreatedMatters(db, meetingId)
  if (treated.length === 0) return
  const council = (await findCouncil(db)) ?? null
  const kinds = new Map((await listRouteCommittees(db)).map(({ id, kind }) => [id, kind]))
  for (const { matterId, isPostponed, postponedTo, isClaimed, ...one } of treated) {
    await lockRoute(db, matterId)
    const route = await loadRoute(db, matterId)
    if (!route) continue
    const given = {
      ...one,
      meetingId,
      postponed: isPostponed ? { to: postponedTo } : null,
      claimedTo: isClaimed ? council : null,
    }
    await saveRoute(db, { ...route, stops: moveOn(route.stops, given, { newId, kinds }) })
  }
}

const newId = () => randomUUID() as StopId // a uuid of its own
