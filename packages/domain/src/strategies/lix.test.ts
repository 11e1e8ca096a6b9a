import { expect, it } from 'vitest'
import { readabilityOf } from './lix.ts'

// Björnsson, Läsbarhet, 1968: words a sentence, and the share of words longer than six letters
it('counts words, sentences and long words', () => {
  expect(readabilityOf('Børn er med. Kommunen bestemmer ikke alt.')).toEqual({
    lix: 32,
    level: 'easy',
    words: 7,
    sentences: 2,
    longWords: 2,
  })
})

it.each([
  ['Vi ser dig. Vi hører dig. Du er med.', 'very-easy'],
  ['Vi hjælper børn, før det bliver svært. Vi spørger dem først, og vi lytter til deres svar.', 'very-easy'],
  [
    'Kommunalbestyrelsens tværgående implementeringsstrategi understøtter helhedsorienterede indsatser på velfærdsområderne.',
    'very-hard',
  ],
] as const)('finds "%s" %s', (text, level) => {
  expect(readabilityOf(text)?.level).toBe(level)
})

it('ends no sentence at an abbreviation, an ordinal or an initial', () => {
  const text =
    'Mødet er den 1. marts kl. 9.30, f.eks. på rådhuset, jf. § 4. A. Holm og bl.a. to andre kommer.'

  expect(readabilityOf(text)?.sentences).toBe(1)
})

it('counts each line of a list as a sentence', () => {
  expect(readabilityOf('Flere børn trives\nFærre børn venter\n\nAlle har et fællesskab')?.sentences).toBe(3)
})

it('finds no readability in a text without words', () => {
  expect(readabilityOf(' …\n – ')).toBeUndefined()
})
