import { readNumber } from '@pejl/domain/common/written-values.ts'
import type { Abbreviation, CommitteeSettings } from '@pejl/domain/organisation/tidy-settings.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { MemberTexts } from './member-texts-da.ts'
import { typedDay } from './seat-form.ts'

/** The names the settings have in the form. */
export const settingNames = {
  parentId: 'under',
  basis: 'grundlag',
  publishes: 'offentlig',
  place: 'sted',
  startsAt: 'tid',
  fromOn: 'fra',
  toOn: 'til',
  agendaDays: 'klar',
  dispatchDays: 'udsend',
  publishDays: 'offentliggoer',
  shortNames: 'forkortelser',
} as const satisfies Record<keyof CommitteeSettings, keyof MemberTexts['fields']>

/** Settings as typed; the rule says what is wrong with them. */
export function readSettings(form: Fields): { readonly [Name in keyof CommitteeSettings]: unknown } {
  const text = (field: keyof CommitteeSettings) => textOf(form, settingNames[field])
  const publishes = text('publishes')
  return {
    parentId: text('parentId') || null,
    basis: text('basis'),
    publishes: publishes === 'ja' ? true : publishes === 'nej' ? false : null,
    place: text('place'),
    startsAt: text('startsAt'),
    fromOn: typedDay(text('fromOn')),
    toOn: typedDay(text('toOn')),
    agendaDays: numberOf(text('agendaDays')),
    dispatchDays: numberOf(text('dispatchDays')),
    publishDays: numberOf(text('publishDays')),
    shortNames: readShortNames(text('shortNames')),
  }
}

function numberOf(text: string): number | string | null {
  const read = readNumber(text, { least: -1e6, most: 1e6 })
  return read.ok ? read.value : text
}

/** Short names as they are typed: one a line, with a first day and perhaps a last. */
function readShortNames(text: string): readonly { readonly [Part in keyof Abbreviation]: string }[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.map((line) => {
    const [abbreviation = '', fromOn = '', toOn = ''] = line.split(/\s+(?:-|–)?\s*/)
    return { abbreviation, fromOn: typedDay(fromOn), toOn: typedDay(toOn) }
  })
}

/** Short names as the form has them: `BUU 1.1.2022 31.12.2025`. */
export function writeShortNames(names: readonly Abbreviation[]): string {
  const day = (text: string) => text.split('-').map(Number).reverse().join('.')
  return names
    .map(({ abbreviation, fromOn, toOn }) =>
      [abbreviation, day(fromOn), toOn ? day(toOn) : ''].join(' ').trim(),
    )
    .join('\n')
}
