import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import {
  type CountedLine,
  sumInventory,
  type TypedInventory,
  tidyInventory,
  validityOf,
} from './inventory.ts'

const today = '2026-11-29' as Day

it.each([
  [null, 'unlimited'],
  ['2026-11-28', 'expired'],
  ['2026-11-29', 'expiring'],
  ['2027-05-29', 'expiring'],
  ['2027-05-30', 'valid'],
] as const)('says of a strategy that ends %s that it is %s', (expiresOn, validity) => {
  expect(validityOf(expiresOn, today)).toBe(validity)
})

it('counts those that go on, and apart from them those that were stopped', () => {
  const line: CountedLine = {
    expiresOn: '2030-01-01',
    owner: 'Skolechefen',
    isRequired: false,
    stop: 'goes-on',
    cost: 100_000,
    hours: 10,
  }
  const lines: readonly CountedLine[] = [
    line,
    { ...line, expiresOn: '2025-01-01', owner: '', stop: 'proposed', cost: null },
    { ...line, isRequired: true, expiresOn: '2027-01-01' },
    { ...line, stop: 'stopped', expiresOn: '2020-01-01' },
  ]

  expect(sumInventory(lines, today)).toEqual({
    all: 3,
    expired: 1,
    expiring: 1,
    ownerless: 1,
    required: 1,
    proposed: 1,
    stopped: 1,
    cost: 200_000,
    hours: 30,
  })
})

const given: TypedInventory = {
  title: ' Skolepolitik ',
  kind: 'policy',
  area: '',
  owner: '',
  unitId: null,
  adoptedOn: '2022-05-01',
  expiresOn: '2026-05-01',
  isRequired: false,
  requiredBy: 'Folkeskoleloven',
  cost: '1.250.000',
  hours: '37,5',
  keywords: ['skole', 'Skole'],
  about: '',
  isOpen: true,
}

it('reads Danish amounts, and forgets the law of what none demands', () => {
  expect(tidyInventory(given)).toMatchObject({
    ok: true,
    value: { title: 'Skolepolitik', cost: 1_250_000, hours: 37.5, requiredBy: null, keywords: ['skole'] },
  })
})

it.each<[string, Partial<TypedInventory>]>([
  ['title-missing', { title: '' }],
  ['wrong-day', { adoptedOn: '2022-13-01' }],
  ['wrong-day', { expiresOn: '2021-01-01' }],
  ['wrong-number', { cost: 'mange' }],
  ['wrong-number', { hours: '-3' }],
])('refuses as %s', (reason, wrong) => {
  expect(tidyInventory({ ...given, ...wrong })).toEqual({ ok: false, reason })
})
