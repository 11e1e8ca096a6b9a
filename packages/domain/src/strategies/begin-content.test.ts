import { expect, it } from 'vitest'
import { beginContent, type ReadStrategy } from './begin-content.ts'

const text = `Gennemgang af havnen
Pejlemærke 1: Havnen er åben
Vi tager hegnet ned.
- Alle kan gå langs vandet.
Havneloven § 4, havneloven og planloven.
Lov om havne §§ 7 og 8.
Ad 2: Godkendt.`
const placeOf = (words: string) => {
  const start = text.indexOf(words)
  return { documentId: 'd', start, end: start + words.length }
}
const read: ReadStrategy = {
  title: 'Havn for alle',
  area: 'Havneområdet',
  period: null,
  purpose: null,
  purposePlace: null,
  principles: [
    {
      id: 'p',
      number: 1,
      title: 'Havnen er åben',
      text: 'Vi tager hegnet ned.',
      place: placeOf('Pejlemærke 1: Havnen er åben\nVi tager hegnet ned.\n- Alle kan gå langs vandet.'),
      objectives: [
        {
          id: 'm',
          number: 1,
          text: 'Alle kan gå langs vandet.',
          keywords: [],
          place: placeOf('- Alle kan gå langs vandet.'),
        },
      ],
    },
  ],
  items: [
    {
      title: 'Gennemgang af havnen',
      place: { documentId: 'd', start: 0, end: text.length },
      laws: [
        {
          text: 'Havneloven § 4, havneloven og planloven.',
          place: placeOf('Havneloven § 4, havneloven og planloven.'),
        },
        { text: 'Lov om havne §§ 7 og 8.', place: placeOf('Lov om havne §§ 7 og 8.') },
      ],
      relations: [{ text: 'Børne- og Ungepolitikken, Kystpolitikken', place: placeOf('Havneloven') }],
      decisions: [{ text: 'Rådet: at der laves en strategi', place: placeOf('Godkendt.') }],
    },
  ],
}
let keys = 0
const content = beginContent(read, {
  textOf: (id) => (id === 'd' ? text : ''),
  newKey: () => {
    keys += 1
    return `n${keys}`
  },
})

it('keeps the ids of principles and objectives as their keys', () => {
  expect(content.principles.map(({ key, objectives }) => [key, objectives.map((one) => one.key)])).toEqual([
    ['p', ['m']],
  ])
})

it('gives each passage the words it was read from, and no more', () => {
  expect(content.principles[0]?.source?.quote).toBe('Havnen er åben\nVi tager hegnet ned.')
  expect(content.principles[0]?.objectives[0]?.source?.quote).toBe('Alle kan gå langs vandet.')
})

it('stands on the inquiry, the first decision about a strategy and each law once', () => {
  expect(content.foundation.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'review: Gennemgang af havnen',
    'decision: Rådet: at der laves en strategi',
    'law: Havneloven § 4',
    'law: Planloven',
    'law: Lov om havne §§ 7 og 8',
  ])
  expect(content.foundation[3]?.source?.quote).toBe('planloven')
})

it('parts the policies of a list, but not a name with two words', () => {
  expect(content.relations.map(({ title }) => title)).toEqual(['Børne- og Ungepolitikken', 'Kystpolitikken'])
})

it('has no source in a document nobody may read', () => {
  const closed = beginContent(read, { textOf: () => '', newKey: () => 'n' })

  expect(closed.principles[0]?.source).toBeNull()
})
