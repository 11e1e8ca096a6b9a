import type { Seat } from '@pejl/domain/organisation/seat.ts'

/** What the journal says of a seat: never which union, for more people read the journal than may know that. */
export function seatDetail({
  personId,
  office,
  side,
  standsFor,
  represents,
  isSubstitute,
  substitutesFor,
  fromOn,
  toOn,
}: Omit<Seat, 'id' | 'position'>): Readonly<Record<string, unknown>> {
  return {
    person: personId,
    office,
    side,
    standsFor,
    ...(standsFor === 'union' ? {} : { represents }),
    isSubstitute,
    substitutesFor,
    fromOn,
    toOn,
  }
}
