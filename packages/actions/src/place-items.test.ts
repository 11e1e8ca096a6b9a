import type { CommitteeId } from '@pejl/domain/common/id.ts'
import { emptyItem } from '@pejl/domain/documents/empty-item.ts'
import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import { expect, it } from 'vitest'
import { hidesAbsentees } from './place-items.ts'

const place = { start: 0, end: 10 }
const nobody = emptyItem(place)
const absent = (committee: string | null, represents: string | null): ReadItem => ({
  ...nobody,
  committee,
  absentees: [{ name: 'Zara Quist', represents, place: null }],
})

it.each([
  ['Områdeudvalg Kulturområdet', 'V', true],
  ['LMU Bibliotekerne', null, true],
  ['Hovedudvalget', 'FOA', true],
  ['TRIO i Svømmehallen', null, true],
  ['Kulturudvalget', 'V', false],
  ['Byrådet', null, false],
  ['Tirsdagsklubben', 'FOA', true],
  ['Tirsdagsklubben', null, true],
  ['Tirsdagsklubben', 'V', false],
  [null, 'ufp', false],
  [null, 'BUPL', true],
])('in %s, with somebody absent for %s, hides absentees: %s', (committee, represents, hides) => {
  expect(hidesAbsentees(absent(committee, represents), [])).toBe(hides)
})

it('goes by the kind a person has given a committee, whatever its name sounds like', () => {
  const id = '00000000-0000-4000-8000-000000000001' as CommitteeId // a uuid
  const known = {
    id,
    slug: 'klubben',
    name: 'Tirsdagsklubben',
    kind: 'local-med',
    abbreviations: [],
  } as const

  expect(hidesAbsentees(absent('tirsdagsklubben', 'V'), [known])).toBe(true)
  expect(hidesAbsentees(absent('Tirsdagsklubben', 'FOA'), [{ ...known, kind: 'standing' }])).toBe(false)
})

it('hides a list of absentees that nobody could read, where the kind of committee is unknown', () => {
  const unread: ReadItem = {
    ...nobody,
    sections: [{ heading: 'Fravær', kind: 'absence', text: 'Z. Quist', place }],
  }

  expect(hidesAbsentees(unread, [])).toBe(true)
  expect(hidesAbsentees(nobody, [])).toBe(false)
})
