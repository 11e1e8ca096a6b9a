import type { Reading } from '@pejl/domain/documents/reading.ts'
import { expect, it } from 'vitest'
import { doubtfulWords, restoredWords, wordEdits } from './words.ts'

const change = (at: number, restoredAt: number, from: string, to: string, confidence = 0.95) => ({
  line: 1,
  column: at + 1,
  from,
  to,
  confidence,
  reason: 'Kendt fejl.',
  at,
  restoredAt,
})

// as it came in: "faelles gar Abner pet faelles"
const reading: Reading = {
  reader: 'test 1',
  format: 'text',
  damage: 'heavy',
  original: 'faelles gar Abner pet faelles',
  text: 'fælles går Åbner pet fælles',
  changes: [
    change(0, 0, 'faelles', 'fælles'),
    change(8, 7, 'gar', 'går'),
    change(12, 11, 'Abner', 'Åbner'),
    change(22, 21, 'faelles', 'fælles', 0.9),
  ],
  inDoubt: [
    { at: 11, word: 'Åbner', why: 'Kan også være »abner«' },
    { at: 17, word: 'pet', why: 'Ikke i ordbogen' },
  ],
  items: [],
}

it('gathers words restored alike, with the least certainty of them', () => {
  expect(restoredWords(reading)).toContainEqual(
    expect.objectContaining({
      from: 'faelles',
      confidence: 0.9,
      places: [
        { at: 0, restoredAt: 0 },
        { at: 22, restoredAt: 21 },
      ],
    }),
  )
})

it('names a word that is both restored and in doubt once, among the uncertain ones', () => {
  const [first] = restoredWords(reading)

  expect(first).toMatchObject({ from: 'Abner', confidence: 0.5, why: 'Kendt fejl. Kan også være »abner«' })
  expect(doubtfulWords(reading).map(({ from }) => from)).toEqual(['pet'])
})

it('finds a doubtful word where it stands in the text as it came in', () => {
  expect(doubtfulWords(reading)[0]?.places).toEqual([{ at: 18, restoredAt: 17 }])
})

it('changes a word in all its places, and undoes one', () => {
  const typed = new Map([
    ['was.0', ['fælles']],
    ['word.0', ['fælleds']],
    ['was.8', ['går']],
    ['word.8', ['går']],
    ['undo.8', ['ja']],
    ['was.18', ['pet']],
    ['word.18', ['pct']],
  ])

  expect(wordEdits(reading, typed)).toEqual([
    { kind: 'word', at: 0, from: 'faelles', to: 'fælleds' },
    { kind: 'word', at: 22, from: 'faelles', to: 'fælleds' },
    { kind: 'word', at: 8, from: 'gar', to: 'gar' },
    { kind: 'word', at: 18, from: 'pet', to: 'pct' },
  ])
})

it('leaves a word alone that somebody else has changed since the form was shown', () => {
  const typed = new Map([
    ['was.0', ['noget andet']],
    ['word.0', ['fælleds']],
  ])

  expect(wordEdits(reading, typed)).toEqual([])
})
