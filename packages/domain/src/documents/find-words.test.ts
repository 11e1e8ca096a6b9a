import { expect, it } from 'vitest'
import { findPhrase, findWords, lowerCase } from './find-words.ts'

const found = (text: string, phrase: string) => {
  const place = findWords(lowerCase(text), phrase)
  return place && text.slice(place.start, place.end)
}

it('finds words whatever white space and case they stand in', () => {
  expect(found('Sag om\n  BROEN over åen', 'om broen Over')).toBe('om\n  BROEN over')
})

it('goes on to the place where all the words stand', () => {
  expect(found('en bro, en lang bro', 'en lang')).toBe('en lang')
  expect(found('enlang', 'en lang')).toBeUndefined()
})

it('keeps places right after a letter whose lower case is two', () => {
  expect(found('İİİ broen', 'Broen')).toBe('broen')
})

it('takes a phrase of any length', () => {
  const long = Array.from({ length: 60_000 }, (_, n) => `ord(${n})`).join(' ')

  expect(findWords(`om ${long}`, long)).toEqual({ start: 3, end: long.length + 3 })
})

it('finds a phrase in each of its places, none of them twice', () => {
  expect(findPhrase('Ro ro, RO\nro', 'ro ro')).toEqual([
    { start: 0, end: 5 },
    { start: 7, end: 12 },
  ])
  expect(findPhrase('ro', ' ')).toEqual([])
})
