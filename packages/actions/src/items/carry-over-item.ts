import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { type AgendaItemId, type MeetingId, parseId, type StopId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { pointsLeft } from '@pejl/domain/items/carry-over.ts'
import { orderAgenda } from '@pejl/domain/sittings/agenda.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { copyAttachments } from '@pejl/store/items/attachment-store.ts'
import {
  type CarriedItem,
  findCarried,
  findLeftItem,
  findMeetingFor,
  findStopFor,
  saveAsReady,
} from '@pejl/store/items/carry-over-store.ts'
import { saveNewItem } from '@pejl/store/items/item-store.ts'
import { record } from '@pejl/store/journal.ts'
import { loadRoute, lockRoute, saveRoute } from '@pejl/store/matters/route-store.ts'
import { lockMeeting, placeItem, raiseMeeting, saveOrder } from '@pejl/store/sittings/agenda-store.ts'
import { listAgenda } from '@pejl/store/sittings/agenda-views.ts'
import { savedTogether } from '../saved-together.ts'
import { type ItemRefusal, takeItem } from './item-access.ts'

export type CarryOverRefusal = ItemRefusal | 'not-postponed' | 'no-such-meeting'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  readonly today: () => Day
}

interface Given {
  readonly itemId: string
  /** null: the meeting it was postponed to, else the committee's next. */
  readonly meetingId: string | null
}

/**
 * Puts what was postponed (udsat) on the agenda of another meeting of the committee, ready with its words and attachments;
 * where no meeting is planned it waits for one. Its stop follows, and with it the rest of the way. Done once: asked again,
 * it answers with the item there is.
 */
export async function carryOverItem(
  { database, now, today }: Needs,
  actor: Actor,
  given: Given,
): Promise<Result<CarriedItem, CarryOverRefusal>> {
  if (!mayActor(actor, 'meet')) return refuse('forbidden')
  const asked = { staff: <V>(work: (db: Db) => Promise<V>) => database.staff(work, askedBy(actor)) }
  return savedTogether<CarriedItem, CarryOverRefusal>(asked, async (db) => {
    // locked, so that of two clicks the second finds what the first has made
    const taken = await takeItem(db, actor, given.itemId, 'meet')
    if (!taken.ok) return taken
    const before = taken.value
    const left = await findLeftItem(db, before.id)
    const points = left && pointsLeft(left.points, left.whole)
    if (!left || !points) return refuse('not-postponed')
    const carried = await findCarried(db, before.id)
    if (carried) return ok(carried)

    const { committeeId, matterId } = before
    const wanted = given.meetingId === null ? left.postponedTo : parseId<MeetingId>(given.meetingId)
    if (wanted === undefined) return refuse('no-such-meeting')
    const meetingId =
      (await findMeetingFor(db, committeeId, { wanted, after: left.heldOn, today: today() })) ?? null
    if (given.meetingId !== null && meetingId !== wanted) return refuse('no-such-meeting')
    const stopId = await findStopFor(db, matterId, committeeId)
    const stamp = { by: nameOf(actor), at: now() }
    const id = await saveNewItem(
      db,
      {
        ...before,
        meetingId: null,
        stopId,
        grownFrom: before.id,
        grownFromRecord: null,
        sections: left.sections,
        recommendations: points,
      },
      stamp,
    )
    await copyAttachments(db, before.id, id, stamp)
    await saveAsReady(db, id, before.id)
    if (meetingId) await place(db, meetingId, id)
    if (meetingId && matterId && stopId) await moveStopTo(db, matterId, stopId, meetingId)
    const detail = { committeeId, matterId, meetingId, from: before.id }
    await record(db, {
      actor: stamp.by,
      event: 'item-carried-over',
      kind: 'agenda-item',
      subject: id,
      detail,
    })
    return ok({ id, meetingId })
  })
}

/** Last of its kind on the agenda; one that has been sent out gets it as a supplement. */
async function place(db: Db, meetingId: MeetingId, itemId: AgendaItemId): Promise<void> {
  const meeting = await lockMeeting(db, meetingId)
  if (!meeting) return
  await placeItem(db, meetingId, itemId, meeting.state === 'called')
  const order = orderAgenda(await listAgenda(db, meetingId)).map(({ id }) => id)
  await saveOrder(db, meetingId, order)
  await raiseMeeting(db, meetingId, meeting.version + 1)
}

async function moveStopTo(
  db: Db,
  matterId: Parameters<typeof loadRoute>[1],
  stopId: StopId,
  meetingId: MeetingId,
): Promise<void> {
  await lockRoute(db, matterId)
  const route = await loadRoute(db, matterId)
  if (!route) return
  const stops = route.stops.map((stop) =>
    stop.id === stopId && stop.kind === 'committee' ? { ...stop, meetingId } : stop,
  )
  await saveRoute(db, { ...route, stops })
}
