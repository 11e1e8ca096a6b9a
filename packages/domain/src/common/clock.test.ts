import { expect, it } from 'vitest'
import { readClock } from './clock.ts'

it.each([
  ['17', '17:00'],
  ['8.30', '08:30'],
  ['kl. 17:00', '17:00'],
  [' kl 9.05 ', '09:05'],
  ['24', undefined],
  ['17.60', undefined],
  ['aften', undefined],
  ['', undefined],
])('reads %j as %j', (typed, time) => {
  expect(readClock(typed)).toBe(time)
})
