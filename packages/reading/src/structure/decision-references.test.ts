import { expect, it } from 'vitest'
import { decisionsIn } from './decision-references.ts'
import { readLines } from './lines.ts'

function committees(sentence: string): readonly (string | null)[] {
  const { text, lines, width } = readLines(sentence)
  const section = { heading: null, kind: 'presentation', start: 0, end: text.length, lines } as const
  return decisionsIn(section, text, width, '2024-06-01').map(({ committee }) => committee)
}

it.each([
  ['Byrådet godkendte den 3. marts 2024 planen.', 'Byrådet'],
  ['På sit møde den 3. marts 2024 godkendte Byrådet planen.', 'Byrådet'],
  ['Planen er drøftet i Ældrerådet den 3. marts 2024.', 'Ældrerådet'],
  ['Strategien er vedtaget af Byrådet den 3. marts 2024.', 'Byrådet'],
  ['Områdeudvalg Børn og Unge drøftede planen den 3. marts 2024.', 'Områdeudvalg Børn og Unge'],
  ['Strategien, som Byrådet den 3. marts 2024 besluttede for havneområdet, er klar.', 'Byrådet'],
])('names who decided in "%s"', (sentence, committee) => {
  expect(committees(sentence)).toEqual([committee])
})

it.each([
  'Den 3. marts 2024 blev målene drøftet på en temadag for mange, herunder Fælles Elevråd og Handicaprådet.',
  'Lærerne har drøftet reglerne med Byrådet den 3. marts 2024.',
  'Den første plan, for Havneområdet, blev vedtaget den 3. marts 2024.',
])('takes those who are only mentioned for no deciders: "%s"', (sentence) => {
  expect(committees(sentence)).toEqual([])
})
