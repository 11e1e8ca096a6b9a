import { addDays, type Day } from '../common/day.ts'
import type { SeatId } from '../common/id.ts'
import type { Seat } from './seat.ts'

/** The time a committee is elected for (valgperiode, funktionsperiode). */
export interface Term {
  readonly name: string
  readonly fromOn: Day
  readonly toOn: Day
}

/** What a new term does to the seats there are. */
export interface TermChange {
  /** Seats that end, and when. */
  readonly ended: readonly { readonly id: SeatId; readonly toOn: Day }[]
  /** Seats of the new term; `of` is the seat each carries on, by which substitutes are pointed anew. */
  readonly made: readonly (Omit<Seat, 'id'> & { readonly of: SeatId })[]
}

/**
 * Ends every seat that would last into a new term the day before it, and carries the chosen ones on with the term's own
 * days. A substitute for a seat that is not carried on is left behind with it. Seats that begin in the term or later stay.
 */
export function beginTerm(seats: readonly Seat[], carried: ReadonlySet<SeatId>, term: Term): TermChange {
  const lastDay = addDays(term.fromOn, -1)
  const before = seats.filter(({ fromOn }) => fromOn < term.fromOn)
  const ended = before.flatMap(({ id, toOn }) =>
    toOn === null || toOn >= term.fromOn ? [{ id, toOn: lastDay }] : [],
  )
  const goesOn = ({ id, substitutesFor }: Seat) =>
    carried.has(id) && (substitutesFor === null || carried.has(substitutesFor))
  const made = before.filter(goesOn).map(({ id: of, ...seat }) => ({
    ...seat,
    of,
    fromOn: term.fromOn,
    toOn: term.toOn,
  }))
  return { ended, made }
}
