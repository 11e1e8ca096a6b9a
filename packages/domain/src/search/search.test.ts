import { expect, it } from 'vitest'
import { compoundParts } from './compounds.ts'
import { parseQuery } from './query.ts'
import { stem } from './stem.ts'
import { caseNumbersIn, caseNumberToken, searchWords } from './words.ts'

const words = (text: string) => searchWords(text).split(' ')

it('finds a committee inside its compound', () => {
  expect(words('Områdeudvalget holdt møde')).toEqual(expect.arrayContaining(['område', 'udvalget']))
})

it('cuts a compound of three parts all the way', () => {
  expect(compoundParts('kommunalbestyrelsesmødet')).toEqual(
    expect.arrayContaining(['kommunalbestyrelse', 'bestyrelse', 'mødet']),
  )
})

it('cuts before the longest last part, not inside it', () => {
  expect(compoundParts('socialområde')).toEqual(['social', 'område'])
})

it('leaves words whole that only look like compounds', () => {
  for (const word of ['område', 'udvalget', 'forslag', 'opgave', 'forvaltning', 'udgang']) {
    expect(compoundParts(word), word).toEqual([])
  }
})

it('cuts between two words it is told are known', () => {
  expect(compoundParts('handicapbus', new Set(['handicap', 'bus']))).toEqual(['handicap', 'bus'])
})

it('keeps a case number as one word however it is parted', () => {
  expect(words('sag 24/5866')).toContain('sag24x5866')
  expect(caseNumberToken('24-5866')).toBe('sag24x5866')
  expect(caseNumberToken('00.30.10-Ø00-4-16')).toBe('sag00x30x10xø00x4x16')
})

it('takes no date for a case number', () => {
  expect(caseNumbersIn('den 12-09-2024 og 12-12-2023, 2024-10-03, kl. 12.30')).toEqual([])
})

it('reads words, phrases and case numbers from a query', () => {
  expect(parseQuery('  Status "fælles strategi" 24/5866 ')).toEqual({
    text: 'Status "fælles strategi" 24/5866',
    terms: [
      { kind: 'number', written: '24/5866', token: 'sag24x5866' },
      { kind: 'phrase', words: ['fælles', 'strategi'] },
      { kind: 'word', word: 'status' },
    ],
  })
})

it('makes no terms of what holds no word', () => {
  for (const nothing of ['', ' ', '%%% & | !', '\u0000', undefined, ['a']])
    expect(parseQuery(nothing).terms).toEqual([])
})

it('cuts a query that is far too long', () => {
  const query = parseQuery('strategi plan '.repeat(10_000))

  expect(query.text.length).toBeLessThanOrEqual(200)
  expect(query.terms.length).toBeLessThanOrEqual(12)
})

it.each([
  ['strategierne', 'strategi'],
  ['strategiens', 'strategi'],
  ['udvalget', 'udvalg'],
  ['områderne', 'områd'],
  ['besluttet', 'beslut'],
  ['høringen', 'høring'],
  ['indstillinger', 'indstilling'],
  ['kommunens', 'kommun'],
  ['mål', 'mål'],
])('stems %s to %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed)
})
