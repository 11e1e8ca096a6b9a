import { expect, it } from 'vitest'
import { readFonts } from '../press/project-files.ts'
import { charactersOf, showable } from './coverage.ts'
import { proseOf, setTitle } from './divide.ts'
import { sayTime } from './spans.ts'
import { splitTitle } from './titles.ts'

const [font = new Uint8Array()] = readFonts()
const characters = charactersOf(font)
const shown = (text: string) => showable(text, characters)

it.each([
  ['Handicapkompetencecenterudviklingsmedarbejder', 'Handicap|kompetence|center|udviklings|medarbejder'],
  ['kommunalbestyrelsesmøde', 'kommunal|bestyrelses|møde'],
  ['Børnefællesskaber', 'Børne|fællesskaber'],
])('marks the joints of %s', (word, parts) => {
  expect(setTitle(word).title.replaceAll('\u00ad', '|')).toBe(parts)
})

it('divides nothing that fits on a line, and never a period of years', () => {
  expect(proseOf('Vi handler i 2025–2029 sammen med familierne')).toContainEqual(['2025–2029', 'whole'])
  expect(setTitle('Hjælpen kommer tidligt')).toEqual({
    title: 'Hjælpen kommer tidligt',
    titlePieces: ['Hjælpen', 'tidligt', 'kommer'],
    titleBreaks: false,
  })
})

it('leaves no short word alone at the end', () => {
  const text = proseOf('Vi opdager mistrivsel tidligt, og mens problemerne er små.')

  expect(text.map(([words]) => words).join('')).toMatch(
    /problemerne er\u00a0små\.$|problemerne\u00a0er\u00a0små\.$/,
  )
})

it('splits a title where its writer did', () => {
  expect(splitTitle('Sammen om børnelivet – strategi for Børn og Unge')).toEqual({
    title: 'Sammen om børnelivet',
    subtitle: 'Strategi for Børn og Unge',
  })
  expect(splitTitle('Strategi for Social- og Sundhedsområdet')).toMatchObject({ subtitle: null })
})

it('shows Danish, dashes and quotes as they are, and nothing that the font has no letters for', () => {
  expect(shown('Æøå »citat« – 50 % “ok” ½')).toBe('Æøå »citat«\u00a0– 50 % “ok” ½')
  expect(shown('Hej 😀\u0000\u0007\tverden')).toBe('Hej verden')
  expect(shown('世界')).toBe('??')
  expect(shown('2025-2029')).toBe('2025–2029')
  expect(shown('Strategi - proces og inddragelse')).toBe('Strategi\u00a0– proces og inddragelse')
})

it('lets a text without spaces be broken anyway', () => {
  expect(
    shown('x'.repeat(90))
      .split('\u00ad')
      .map((part) => part.length),
  ).toEqual([20, 20, 20, 20, 10])
})

it.each([
  ['2024-04-18', '2024-04-18', 'day', '18. april 2024'],
  ['2024-04-18', '2024-05-01', 'day', '18. april 2024 til 1. maj 2024'],
  ['2024-04-01', '2024-04-30', 'month', 'april 2024'],
  ['2024-10-01', '2024-12-31', 'quarter', '4. kvartal 2024'],
  ['2024-07-01', '2024-12-31', 'half', '2. halvår 2024'],
  ['2024-01-01', '2025-12-31', 'year', '2024-2025'],
] as const)('says %s to %s by the %s', (startsOn, endsOn, precision, said) => {
  expect(sayTime(startsOn as never, endsOn as never, precision)).toBe(said)
})
