import { readDay } from '@pejl/domain/common/written-values.ts'
import type { SeatText } from '@pejl/domain/organisation/tidy-seat.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { MemberTexts } from './member-texts-da.ts'

/** The names a seat's parts have in the form. */
export const seatNames = {
  office: 'embede',
  side: 'side',
  standsFor: 'for',
  represents: 'hvem',
  isSubstitute: 'stedfortraeder',
  substitutesFor: 'stedfor',
  fromOn: 'fra',
  toOn: 'til',
} as const satisfies Record<keyof SeatText, keyof MemberTexts['fields']>

/** A seat as typed; the rule says what is wrong with it. */
export function readSeat(form: Fields): { readonly [Field in keyof SeatText]: unknown } {
  const text = (field: keyof typeof seatNames) => textOf(form, seatNames[field])
  return {
    office: text('office'),
    side: text('side'),
    standsFor: text('standsFor'),
    represents: text('represents'),
    isSubstitute: text('isSubstitute') !== '',
    substitutesFor: text('substitutesFor'),
    fromOn: typedDay(text('fromOn')),
    toOn: typedDay(text('toOn')),
  }
}

/** A day as people type it, or the text as it is. */
export function typedDay(text: string): string {
  const read = readDay(text)
  return read.ok ? (read.value ?? '') : text
}

/** Who is meant: one that is known, or a name. */
export function readWho(form: Fields) {
  return {
    personId: textOf(form, 'person'),
    name: textOf(form, 'navn'),
    isOther: textOf(form, 'anden') !== '',
  }
}
