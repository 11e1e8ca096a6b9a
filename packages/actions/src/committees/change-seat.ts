import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { addDays, type Day, parseDay } from '@pejl/domain/common/day.ts'
import { parseId, type SeatId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type SeatText, tidySeat } from '@pejl/domain/organisation/tidy-seat.ts'
import {
  endSeat,
  hasAttended,
  loadSeat,
  loadSeats,
  pointSubstitutes,
  removeSeat,
  type StoredSeat,
  saveNewSeat,
  saveSeat,
} from '@pejl/store/committees/seat-store.ts'
import type { Db } from '@pejl/store/db.ts'
import { savedTogether } from '../saved-together.ts'
import { findOrMakePerson, type WhoText } from './find-or-make-person.ts'
import type { CommitteeNeeds, WrongFields } from './needs.ts'
import { seatDetail } from './seat-detail.ts'
import { isSeated, recordSeat, refusalOfSeat, type SeatRefusal } from './seat-person.ts'

/** `wrong-day`: no day, or one outside the seat's. `has-attended`: the seat is history, and is ended instead. */
export type ChangeSeatRefusal = SeatRefusal | 'stale' | 'wrong-day' | 'has-attended'

interface SeatMeant {
  readonly seatId: string
  readonly version: number
}

/** Corrects a seat: its office, whom it speaks for, its days. Who sits there stays. */
export async function editSeat(
  needs: CommitteeNeeds,
  actor: Actor,
  given: SeatMeant & { readonly seat: { readonly [Field in keyof SeatText]: unknown } },
): Promise<Result<true, ChangeSeatRefusal> | WrongFields<keyof SeatText>> {
  const tidied = tidySeat(given.seat)
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  if (!tidied.ok) return tidied
  return change(needs, actor, given, async (db, seat) => {
    const others = (await loadSeats(db, seat.committeeId)).filter(({ id }) => id !== seat.id)
    const refusal = refusalOfSeat(tidied.value, others)
    if (refusal) return refuse(refusal)
    const after = { ...seat, ...tidied.value }
    if (isSeated(after, others)) return refuse('already-seated')
    if ((await saveSeat(db, seat, tidied.value)) === undefined) return refuse('stale')
    const detail = { seat: seat.id, from: seatDetail(seat), to: seatDetail(after) }
    await recordSeat(db, actor, 'seat-edited', seat.committeeId, detail)
    return ok(true)
  })
}

/** Lets somebody leave a committee after a last day. */
export async function endMembership(
  needs: CommitteeNeeds,
  actor: Actor,
  given: SeatMeant & { readonly lastOn: string },
): Promise<Result<true, ChangeSeatRefusal>> {
  return change(needs, actor, given, async (db, seat) => {
    const lastOn = parseDay(given.lastOn)
    if (!isWithin(lastOn, seat)) return refuse('wrong-day')
    await endSeat(db, seat.id, lastOn)
    const detail = { seat: seat.id, person: seat.personId, lastOn }
    await recordSeat(db, actor, 'seat-ended', seat.committeeId, detail)
    return ok(true)
  })
}

/** Puts another in somebody's seat from a day; substitutes for the seat stand in for the new one from then on. */
export async function replaceMember(
  needs: CommitteeNeeds,
  actor: Actor,
  given: SeatMeant & { readonly fromOn: string; readonly who: WhoText },
): Promise<Result<true, ChangeSeatRefusal>> {
  return change(needs, actor, given, async (db, seat) => {
    const fromOn = parseDay(given.fromOn)
    if (!isWithin(fromOn, seat) || fromOn === seat.fromOn) return refuse('wrong-day')
    const person = await findOrMakePerson(db, actor, given.who)
    if (!person.ok) return person
    const next = { ...seat, personId: person.value, fromOn }
    const others = (await loadSeats(db, seat.committeeId)).filter(({ id }) => id !== seat.id)
    if (person.value === seat.personId || isSeated(next, others)) return refuse('already-seated')
    await endSeat(db, seat.id, addDays(fromOn, -1))
    const id = await saveNewSeat(db, seat.committeeId, next)
    await pointSubstitutes(db, seat.id, id)
    const detail = { seat: id, instead: seat.id, from: seat.personId, ...seatDetail(next) }
    await recordSeat(db, actor, 'member-replaced', seat.committeeId, detail)
    return ok(true)
  })
}

/** Takes away a seat entered by mistake; not once the person has been at a meeting. */
export async function removeMistakenSeat(
  needs: CommitteeNeeds,
  actor: Actor,
  given: SeatMeant,
): Promise<Result<true, ChangeSeatRefusal>> {
  return change(needs, actor, given, async (db, seat) => {
    if (await hasAttended(db, seat.committeeId, seat.personId)) return refuse('has-attended')
    if (!(await removeSeat(db, seat.id, seat.version))) return refuse('stale')
    await recordSeat(db, actor, 'seat-removed', seat.committeeId, { seat: seat.id, ...seatDetail(seat) })
    return ok(true)
  })
}

async function change(
  { database }: CommitteeNeeds,
  actor: Actor,
  { seatId, version }: SeatMeant,
  act: (db: Db, seat: StoredSeat) => Promise<Result<true, ChangeSeatRefusal>>,
): Promise<Result<true, ChangeSeatRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const id = parseId<SeatId>(seatId)
  if (!id) return refuse('not-found')
  return savedTogether<true, ChangeSeatRefusal>(database, async (db) => {
    const seat = await loadSeat(db, id)
    if (!seat) return refuse('not-found')
    return seat.version === version ? act(db, seat) : refuse('stale')
  })
}

function isWithin(day: Day | undefined, { fromOn, toOn }: StoredSeat): day is Day {
  return day !== undefined && day >= fromOn && (toOn === null || day <= toOn)
}
