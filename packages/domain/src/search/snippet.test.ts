import { expect, it } from 'vitest'
import { editsBetween, nearest } from './nearest.ts'
import { parseQuery } from './query.ts'
import { markTerms, snippet } from './snippet.ts'

const hits = (text: string, q: string) =>
  markTerms(text, parseQuery(q).terms)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text)

it('marks other forms of a word and compounds that hold it', () => {
  expect(hits('Strategierne drøftes i områdeudvalget.', 'strategi udvalg')).toEqual([
    'Strategierne',
    'områdeudvalget',
  ])
})

it('marks a case number however it is parted', () => {
  expect(hits('Sag 24/5866 og 24-5866, ikke 24/58667', '24/5866')).toEqual(['24/5866', '24-5866'])
})

it('loses no letter of the text', () => {
  const text = 'En  strategi med <mark> & æøå'

  expect(
    markTerms(text, parseQuery('strategi').terms)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

it('shows the words around the hits of a long text, and says that it is cut', () => {
  const text = `${'fyld '.repeat(400)}her er ventetiden beskrevet ${'mere '.repeat(400)}`
  const pieces = snippet(text, parseQuery('ventetid').terms)
  const shown = pieces.map((piece) => piece.text).join('')

  expect(shown).toContain('her er ventetiden beskrevet')
  expect(shown.startsWith('…') && shown.endsWith('…')).toBe(true)
  expect(shown.length).toBeLessThan(300)
})

it('prefers a place where different terms stand together to one with the same term often', () => {
  const text = `${'Børn og børn og børn. '.repeat(3)}${'Fyld. '.repeat(200)}Ventetiden for børn er lang.`
  const shown = snippet(text, parseQuery('børn ventetid').terms).map((piece) => piece.text)

  expect(shown.join('')).toContain('Ventetiden for børn er lang.')
})

it('shows the beginning when nothing is hit', () => {
  expect(snippet('Kort tekst', parseQuery('andet').terms)).toEqual([{ text: 'Kort tekst', hit: false }])
})

it('mends a typing error to the nearest word, the one used most of two', () => {
  const known = [
    { word: 'strategi', entries: 9 },
    { word: 'strateg', entries: 1 },
    { word: 'tragedie', entries: 50 },
  ]

  expect(nearest('stratgi', known)).toBe('strategi')
})

it('mends nothing that is too far off', () => {
  expect(nearest('xyzxyz', [{ word: 'strategi', entries: 9 }])).toBeUndefined()
})

it('counts two neighbours swapped as one edit', () => {
  expect(editsBetween('udvlag', 'udvalg')).toBe(1)
})
