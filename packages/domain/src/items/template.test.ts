import { expect, it } from 'vitest'
import { type GivenSection, isMeantFor, tidyTemplate } from './template.ts'

const row = (heading: string, more: Partial<GivenSection> = {}): GivenSection => ({
  key: null,
  heading,
  kind: 'other',
  required: false,
  hint: null,
  mostLix: null,
  ...more,
})
const template = {
  name: ' Politisk  sag ',
  sections: [row('Sagsfremstilling'), row('')],
  committeeKinds: [],
  recommendedBy: ' ',
  approvedBy: 'Direktionen',
  active: true,
}
const tidied = (sections: readonly GivenSection[]) => tidyTemplate({ ...template, sections })

it('is kept with single blanks, without rows that have no heading, and with keys from the headings', () => {
  expect(tidyTemplate(template)).toMatchObject({
    ok: true,
    value: {
      name: 'Politisk sag',
      recommendedBy: null,
      sections: [{ key: 'sagsfremstilling', heading: 'Sagsfremstilling' }],
    },
  })
})

it('keeps a section’s key when its heading is changed, and gives a new one a key nobody has', () => {
  const found = tidied([
    row('Fremstilling', { key: 'sagsfremstilling' }),
    row('Sagsfremstilling'),
    row('Title'),
  ])

  expect(found.ok && found.value.sections.map(({ key }) => key)).toEqual([
    'sagsfremstilling',
    'sagsfremstilling-2',
    'title-2',
  ])
})

it.each([
  [[], 'no-sections'],
  [[row('Økonomi'), row('økonomi')], 'heading-twice'],
  [[row('A', { mostLix: 5 })], 'wrong-lix'],
  [[row('A', { mostLix: Number.NaN })], 'wrong-lix'],
  [[row('A', { key: 'title' })], 'wrong-value'],
  [[row('A', { key: 'a' }), row('B', { key: 'a' })], 'wrong-value'],
  [Array.from({ length: 31 }, (_, index) => row(`A${index}`)), 'too-many'],
])('refuses sections that cannot be kept (%#)', (sections, reason) => {
  expect(tidied(sections)).toEqual({ ok: false, reason })
})

it('refuses a template without a name', () => {
  expect(tidyTemplate({ ...template, name: '\n' })).toEqual({ ok: false, reason: 'name-missing' })
})

it('is for the kinds it names, or for all', () => {
  expect(isMeantFor({ committeeKinds: [] }, 'trio')).toBe(true)
  expect(isMeantFor({ committeeKinds: ['council'] }, 'trio')).toBe(false)
})
