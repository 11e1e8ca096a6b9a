import { expect, it } from 'vitest'
import { isAlike } from './alike.ts'

it('knows a sentence told in other words', () => {
  expect(
    isAlike(
      'Status på strategien forelægges områdeudvalget',
      'En status på strategi skal forelægges for områdeudvalget',
    ),
  ).toBe(true)
})

it('does not take two sentences for one because of small words', () => {
  expect(isAlike('Det er besluttet at udskyde planen', 'Det er i orden at holde mødet')).toBe(false)
})

it('finds nothing alike in a text without words', () => {
  expect(isAlike('2023', 'og i 2023')).toBe(false)
})
