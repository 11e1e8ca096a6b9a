import { expect, it } from 'vitest'
import { caretIn } from './live-part.ts'

it.each([
  ['after words that came in before it', 'Molen.', 'Den gamle. Molen.', 6, 17],
  ['before words that came in after it', 'Molen.', 'Molen. Og mere.', 3, 3],
  ['where the words before it were taken away', 'En. To. Tre.', 'Tre.', 8, 0],
])('stands %s', (_, before, after, caret, stands) => {
  expect(caretIn(before, after, caret)).toBe(stands)
})
