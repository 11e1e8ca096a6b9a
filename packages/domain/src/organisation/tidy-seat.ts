import { parseId, type SeatId } from '../common/id.ts'
import { type Checked, checked, gatherFaults } from '../plan/fault.ts'
import { offices, type Seat, sides, standsForChoices } from './seat.ts'

/** A seat as it is typed; who sits there is told apart. */
export type SeatText = Omit<Seat, 'id' | 'personId' | 'position'>

/** A seat's office, whom it speaks for and its days, tidied; or everything that is wrong with them. */
export function tidySeat(
  given: {
    readonly [Field in keyof SeatText]: unknown
  },
): Checked<SeatText, keyof SeatText> {
  const gather = gatherFaults<keyof SeatText>()
  const choiceOrNull = <T extends string>(field: keyof SeatText, value: unknown, among: readonly T[]) =>
    value === null || value === '' ? null : gather.choice({ field }, value, among)
  const fromOn = gather.day({ field: 'fromOn' }, given.fromOn)
  const toOn = gather.dayOrNull({ field: 'toOn' }, given.toOn)
  if (fromOn && toOn && toOn < fromOn) gather.fault({ field: 'toOn' }, 'not-in-order')
  const standsFor = choiceOrNull('standsFor', given.standsFor, standsForChoices)
  const represents = gather.lineOrNull({ field: 'represents' }, given.represents, 100)
  const isSubstitute = given.isSubstitute === true
  const seat = {
    office: gather.choice({ field: 'office' }, given.office, offices) ?? 'member',
    side: choiceOrNull('side', given.side, sides),
    standsFor,
    represents,
    isSubstitute,
    substitutesFor: isSubstitute ? (parseId<SeatId>(given.substitutesFor) ?? null) : null,
    fromOn: fromOn ?? ('' as SeatText['fromOn']), // an absent day is a fault, so this is not used
    toOn,
  }
  return checked(gather, seat)
}
