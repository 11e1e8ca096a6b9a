import type { Day } from '../common/day.ts'
import type { PersonId, SeatId } from '../common/id.ts'

export const offices = ['chair', 'vice-chair', 'member', 'observer', 'secretary'] as const
export type Office = (typeof offices)[number]

/** The two sides of a worker-management committee (ledelsesside, medarbejderside). */
export const sides = ['management', 'staff'] as const
export type Side = (typeof sides)[number]

/** Whom somebody speaks for: a party, a union, management, the safety representatives, an organisation. */
export const standsForChoices = ['party', 'union', 'management', 'safety', 'organisation'] as const
export type StandsFor = (typeof standsForChoices)[number]

/** A person in a committee for a time (plads). */
export interface Seat {
  readonly id: SeatId
  readonly personId: PersonId
  readonly office: Office
  readonly side: Side | null
  readonly standsFor: StandsFor | null
  /** Party letter, union, workplace or organisation. A union is never public. */
  readonly represents: string | null
  readonly isSubstitute: boolean
  /** The seat it stands in for; null for a substitute: stands in for anybody. */
  readonly substitutesFor: SeatId | null
  readonly position: number
  readonly fromOn: Day
  readonly toOn: Day | null
}

export function isSeatedOn({ fromOn, toOn }: Pick<Seat, 'fromOn' | 'toOn'>, day: Day): boolean {
  return fromOn <= day && (toOn === null || day <= toOn)
}

/** Whether two seats' times have a day in common. */
export function overlaps(a: Pick<Seat, 'fromOn' | 'toOn'>, b: Pick<Seat, 'fromOn' | 'toOn'>): boolean {
  return (a.toOn === null || b.fromOn <= a.toOn) && (b.toOn === null || a.fromOn <= b.toOn)
}

/** Who may stand in for a seat on a day: first those named for it, then those who stand in for anybody of the same side. */
export function substitutesOf<S extends Seat>(seat: Seat, seats: readonly S[], day: Day): readonly S[] {
  const there = seats.filter(
    (one) => one.isSubstitute && isSeatedOn(one, day) && one.personId !== seat.personId,
  )
  const own = there.filter(({ substitutesFor }) => substitutesFor === seat.id)
  const common = there.filter(({ substitutesFor, side }) => substitutesFor === null && side === seat.side)
  return [...own, ...common]
}
