import { expect, it } from 'vitest'
import { applyCorrections } from './corrections.ts'
import { keysOf } from './element-keys.ts'
import type { ReadItem } from './read-item.ts'
import type { Reading } from './reading.ts'

const original = 'Fzelles plan pa omradet\n\nAd 1: Godkendt, den fzelles plan\nfor omradet bruges.'
const text = 'Fælles plan på området\n\nAd 1: Godkendt, den fælles plan\nfor området bruges.'
const at = (part: string, from = 0) => {
  const start = text.indexOf(part, from)
  return { start, end: start + part.length }
}
const change = (from: string, to: string, where: number, restoredAt: number) => ({
  line: 1,
  column: 1,
  confidence: 0.9,
  reason: 'Skannefejl.',
  from,
  to,
  at: where,
  restoredAt,
})

const item: ReadItem = {
  title: 'Fælles plan på området',
  matterNumber: '24/1',
  itemNumber: null,
  access: 'open',
  committee: null,
  meetingDate: null,
  route: [],
  sections: [],
  recommendedBy: null,
  recommendations: [],
  decisions: [
    {
      number: 1,
      outcome: 'approved',
      text: 'Godkendt, den fælles plan for området bruges.',
      remark: null,
      committee: null,
      date: null,
      place: at('Godkendt, den fælles plan\nfor området bruges.'),
    },
  ],
  earlierDecisions: [],
  absentees: [],
  attachments: [],
  references: [],
  commitments: [],
  doubts: [
    { field: 'decisions[0].text', why: 'Usikker.' },
    { field: 'title', why: 'Usikker.' },
  ],
  place: { start: 0, end: text.length },
}

const reading: Reading = {
  reader: 'test 1',
  format: 'text',
  damage: 'heavy',
  original,
  text,
  changes: [
    change('Fzelles', 'Fælles', 0, 0),
    change('pa', 'på', 13, 12),
    change('omradet', 'området', 16, 15),
    change('fzelles', 'fælles', original.indexOf('fzelles'), text.indexOf('fælles')),
    change('omradet', 'området', original.lastIndexOf('omradet'), text.lastIndexOf('området')),
  ],
  inDoubt: [{ at: text.indexOf('bruges'), word: 'bruges', why: 'Usikker.' }],
  items: [item],
}

it('undoes a restored word, and moves every place with it', () => {
  const undone = applyCorrections(reading, [{ path: 'text/0', value: { from: 'Fzelles', to: 'Fzelles' } }])

  expect(undone.unplaced).toEqual([])
  expect(undone.reading.text).toBe(`Fzelles${text.slice(6)}`)
  expect(undone.reading.changes).toHaveLength(4)
  for (const { at: from, to, restoredAt } of undone.reading.changes) {
    expect(from).toBeGreaterThan(0)
    expect(undone.reading.text.slice(restoredAt, restoredAt + to.length)).toBe(to)
  }
  const place = undone.reading.items[0]?.decisions[0]?.place
  expect(undone.reading.text.slice(place?.start, place?.end)).toBe(
    'Godkendt, den fælles plan\nfor området bruges.',
  )
  expect(undone.reading.text.slice(undone.reading.inDoubt[0]?.at).startsWith('bruges')).toBe(true)
})

it('writes a word anew in the fields that were read from it, and only there', () => {
  const where = original.indexOf('fzelles')

  const { reading: corrected } = applyCorrections(reading, [
    { path: `text/${where}`, value: { from: 'fzelles', to: 'langsigtede' } },
  ])

  expect(corrected.items[0]?.decisions[0]?.text).toBe('Godkendt, den langsigtede plan for området bruges.')
  expect(corrected.items[0]?.title).toBe('Fælles plan på området')
  expect(corrected.changes.find((one) => one.at === where)).toMatchObject({
    to: 'langsigtede',
    confidence: 1,
    line: 3,
  })
})

it('corrects a word the restorer left alone', () => {
  const where = original.indexOf('plan', 10)

  const { reading: corrected, unplaced } = applyCorrections(reading, [
    { path: `text/${where}`, value: { from: 'plan', to: 'planlægning' } },
  ])

  expect(unplaced).toEqual([])
  expect(corrected.items[0]?.decisions[0]?.text).toBe('Godkendt, den fælles planlægning for området bruges.')
})

it('keeps aside a word that no longer stands where it was', () => {
  const lost = { path: 'text/4', value: { from: 'noget andet', to: 'x' } }

  expect(applyCorrections(reading, [lost])).toMatchObject({ unplaced: [lost], reading: { text } })
})

it('lays fields over a word correction of the same field', () => {
  const { reading: corrected } = applyCorrections(reading, [
    { path: 'items/m24-1/title', value: 'En titel' },
    { path: 'text/0', value: { from: 'Fzelles', to: 'Fælles!' } },
  ])

  expect(corrected.items[0]?.title).toBe('En titel')
})

it('settles the doubts about what a person has corrected', () => {
  const [keys] = keysOf(reading.items)
  const { place: _, ...decision } = { ...item.decisions[0], outcome: 'noted' }

  const { reading: corrected } = applyCorrections(reading, [
    { path: `items/${keys?.item}/decisions/${keys?.decisions[0]}`, value: decision },
  ])

  expect(corrected.items[0]?.decisions[0]).toMatchObject({
    outcome: 'noted',
    place: item.decisions[0]?.place,
  })
  expect(corrected.items[0]?.doubts.map(({ field }) => field)).toEqual(['title'])
})

it('gives what a person adds the place where its words stand', () => {
  const { reading: corrected } = applyCorrections(reading, [
    { path: 'items/m24-1/recommendations/+1', value: { number: 1, text: 'den fælles plan for området' } },
  ])

  const place = corrected.items[0]?.recommendations[0]?.place
  expect(corrected.text.slice(place?.start, place?.end)).toBe('den fælles plan\nfor området')
})

it('adds an item the reader missed, and takes one away that is none', () => {
  const { reading: corrected, keys } = applyCorrections(reading, [
    { path: 'items/+1', value: {} },
    { path: 'items/+1/title', value: 'Overset punkt' },
    { path: 'items/m24-1', value: null },
  ])

  expect(corrected.items.map(({ title }) => title)).toEqual(['Overset punkt'])
  expect(keys.map((one) => one.item)).toEqual(['+1'])
})

it('finds the only item of a document though its number is now read otherwise', () => {
  const reread = { ...reading, items: [{ ...item, matterNumber: '24/7' }] }

  const { reading: corrected, unplaced } = applyCorrections(reread, [
    { path: 'items/m24-1/committee', value: 'Udvalget' },
  ])

  expect(unplaced).toEqual([])
  expect(corrected.items[0]?.committee).toBe('Udvalget')
})
