import { expect, it } from 'vitest'
import { parseFields } from '../desk/fields.ts'
import { readSettings, writeShortNames } from './settings-form.ts'

it('reads short names with their days, and writes them the same', () => {
  const typed = 'BUU 1.1.2022 31.12.2025\nBSU 1.1.2026'
  const { shortNames } = readSettings(parseFields({ forkortelser: typed }))

  expect(shortNames).toEqual([
    { abbreviation: 'BUU', fromOn: '2022-01-01', toOn: '2025-12-31' },
    { abbreviation: 'BSU', fromOn: '2026-01-01', toOn: '' },
  ])
  expect(writeShortNames(shortNames as Parameters<typeof writeShortNames>[0])).toBe(typed)
})

it('leaves what is no number or day as it was typed, for the rule to refuse', () => {
  const read = readSettings(parseFields({ klar: 'mange', fra: 'i morgen', offentlig: 'nej' }))

  expect([read.agendaDays, read.fromOn, read.publishes, read.dispatchDays]).toEqual([
    'mange',
    'i morgen',
    false,
    null,
  ])
})
