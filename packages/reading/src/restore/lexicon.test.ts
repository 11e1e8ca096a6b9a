import { expect, it } from 'vitest'
import { candidatesFor } from './candidates.ts'
import { channel } from './channel.ts'
import { lexicon as danish } from './lexicon.fixture.ts'
import { loadLexicon } from './lexicon.ts'
import { bitsOf } from './look-up.ts'

const small = loadLexicon({
  affixes: 'SFX 2 Y 1\nSFX 2 0 en/34 [^e]\nSFX 29 Y 1\nSFX 29 0 s/32,36 .\n',
  dictionary: '4\nhøring/2,29\nfrist/2,34\nFjordby\nbering\n',
  frequencies: ['# words\n= 5\nhøring frist\n= 2\nbering\n+ råds\n'],
  names: '= 4\nRønbæk\n',
  pairs: '3: en høring, 0 år\n-2: et høring',
})
const found = (seen: string, compounds = false) =>
  candidatesFor(seen, small, channel, { most: 9, compounds, half: false })
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ word }) => word)

it('knows inflected forms without listing them', () => {
  expect(bitsOf(small.trie, 'høringen')).not.toBe(0)
  expect(bitsOf(small.trie, 'høringer')).toBe(0)
})

it('finds what a broken word may have been, the likeliest reading first', () => {
  expect(found('hering')).toEqual(['høring', 'bering'])
  expect(found('h@ringen')).toEqual(['høringen'])
})

it('puts compounds together from parts that may stand so', () => {
  expect(found('heringsfristen')).toEqual([])
  expect(found('heringsfristen', true)).toEqual(['høringsfristen'])
  expect(found('radsfrist', true)).toEqual(['rådsfrist'])
})

it('reads frequencies, names and pairs', () => {
  expect(small.zipf.get('bering')).toBe(2)
  expect(small.names.get('rønbæk')).toBe(4)
  expect(small.pairs.get('0 år')).toBe(3)
  expect(small.pairs.get('et høring')).toBe(-2)
})

it('has every word of our own lists in reach of a search', () => {
  const lost = [...danish.zipf.keys()].filter((word) => bitsOf(danish.trie, word) === 0)

  expect(lost).toEqual([])
})
