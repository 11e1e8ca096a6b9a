import { expect, it } from 'vitest'
import { damagedWords } from './damage.ts'
import { lexicon } from './lexicon.fixture.ts'
import { optionsFor } from './options.ts'
import { tokensOf } from './tokens.ts'

function damagedIn(text: string): readonly string[] {
  const tokens = tokensOf(text)
  const options = tokens.map(({ text: word, isWord }) =>
    isWord ? optionsFor(word, false, lexicon) : undefined,
  )
  return tokens.filter((_, i) => damagedWords(tokens, options)[i]).map(({ text: word }) => word)
}

it('finds no damage where æ, ø and å are in place, although a word looks broken', () => {
  expect(damagedIn('Rådet støtter forslaget om omradet på øen.')).toEqual([])
})

it('finds damage where they are missing throughout, in the sound words, too', () => {
  expect(damagedIn('Radet onsker en hering.')).toEqual(['Radet', 'onsker', 'en', 'hering'])
})

it('turns between lines when the text does', () => {
  const broken = 'Radet onsker, at heringen gennemfores.'

  expect(damagedIn(`På mødet drøftes sagen.\n${broken}\nUdvalget støtter årets mål på området.`)).toEqual(
    tokensOf(broken).map(({ text }) => text),
  )
})
