import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type CommitteeId, parseId, type SeatId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { overlaps, type Seat } from '@pejl/domain/organisation/seat.ts'
import { type SeatText, tidySeat } from '@pejl/domain/organisation/tidy-seat.ts'
import { loadSeats, saveNewSeat } from '@pejl/store/committees/seat-store.ts'
import { listParents } from '@pejl/store/committees/settings-store.ts'
import type { Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { savedTogether } from '../saved-together.ts'
import { findOrMakePerson, type WhoRefusal, type WhoText } from './find-or-make-person.ts'
import type { CommitteeNeeds, WrongFields } from './needs.ts'
import { seatDetail } from './seat-detail.ts'

/** `already-seated`: the person has a seat there in those days. `unknown-seat`: the seat a substitute stands in for. */
export type SeatRefusal = 'forbidden' | 'not-found' | 'already-seated' | 'unknown-seat' | WhoRefusal

export interface SeatGiven {
  readonly who: WhoText
  readonly seat: { readonly [Field in keyof SeatText]: unknown }
}

/** Gives somebody a seat in a committee from a day. */
export async function seatPerson(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: SeatGiven & { readonly committeeId: string },
): Promise<Result<{ readonly id: SeatId }, SeatRefusal> | WrongFields<keyof SeatText>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const committeeId = parseId<CommitteeId>(given.committeeId)
  if (!committeeId) return refuse('not-found')
  const tidied = tidySeat(given.seat)
  if (!tidied.ok) return tidied

  return savedTogether<{ id: SeatId }, SeatRefusal>(database, async (db) => {
    if (!(await listParents(db)).some(({ id }) => id === committeeId)) return refuse('not-found')
    const seats = await loadSeats(db, committeeId)
    const refusal = refusalOfSeat(tidied.value, seats)
    if (refusal) return refuse(refusal)
    const person = await findOrMakePerson(db, actor, given.who)
    if (!person.ok) return person
    const position = Math.max(0, ...seats.map((one) => one.position)) + 1
    const seat = { ...tidied.value, personId: person.value, position }
    if (isSeated(seat, seats)) return refuse('already-seated')
    const id = await saveNewSeat(db, committeeId, seat)
    await recordSeat(db, actor, 'seat-given', committeeId, { seat: id, ...seatDetail(seat) })
    return ok({ id })
  })
}

/** Whether the seat a substitute stands in for is one of the committee's own, and no substitute's. */
export function refusalOfSeat(
  { substitutesFor }: Pick<Seat, 'substitutesFor'>,
  seats: readonly Seat[],
): 'unknown-seat' | undefined {
  if (substitutesFor === null) return undefined
  return seats.some(({ id, isSubstitute }) => id === substitutesFor && !isSubstitute)
    ? undefined
    : 'unknown-seat'
}

/** Whether the person has a seat of the same sort in some of the same days. */
export function isSeated(
  seat: Pick<Seat, 'personId' | 'isSubstitute' | 'substitutesFor' | 'fromOn' | 'toOn'>,
  others: readonly Seat[],
): boolean {
  return others.some(
    (other) =>
      other.personId === seat.personId &&
      other.isSubstitute === seat.isSubstitute &&
      other.substitutesFor === seat.substitutesFor &&
      overlaps(other, seat),
  )
}

export function recordSeat(
  db: Db,
  actor: Actor,
  event: string,
  committeeId: CommitteeId,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  return record(db, { actor: nameOf(actor), event, kind: 'committee', subject: committeeId, detail })
}
