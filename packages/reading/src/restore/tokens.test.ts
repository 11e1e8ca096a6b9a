import { expect, it } from 'vitest'
import { tokensOf } from './tokens.ts'

const wordsIn = (text: string) => tokensOf(text).flatMap(({ text: word, isWord }) => (isWord ? [word] : []))

it('cuts words free of marks, brackets and hyphens', () => {
  expect(wordsIn('“Borne- og (familieomradet)”, barn/ung.')).toEqual([
    'Borne',
    'og',
    'familieomradet',
    'barn',
    'ung',
  ])
})

it('keeps the signs that stand for broken letters', () => {
  expect(wordsIn('P& omradet, @konomi og malsa@tning')).toEqual([
    'P&',
    'omradet',
    '@konomi',
    'og',
    'malsa@tning',
  ])
})

it('finds no words in numbers, addresses, codes and single letters', () => {
  expect(wordsIn('23/7776 (94029/23) A4 https://fjordby.dk/born fjord@by.dk a_b.pdf e 1. c)')).toEqual([])
})

it('finds no words in runs of letters that are too long for one', () => {
  expect(wordsIn('x'.repeat(46))).toEqual([])
})

it('leaves names with a capital inside, but not an å read as A', () => {
  expect(wordsIn('GreenLab chefomrAdet pA')).toEqual(['chefomrAdet', 'pA'])
})

it('says where each stands', () => {
  const [, second] = tokensOf('Aben\n  (Sag)')

  expect(second).toMatchObject({
    text: 'Sag',
    at: 8,
    line: 2,
    column: 4,
    before: '(',
    after: ')',
    opens: true,
  })
})
