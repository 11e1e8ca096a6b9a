import { expect, it } from 'vitest'
import { numberItems } from './meeting-items.ts'

const numbers = (printed: readonly (string | null)[]) =>
  numberItems(printed.map((number) => ({ number }))).map(({ n }) => n)

it('keeps the number an item is printed with', () => {
  expect(numbers(['7', '3', '12'])).toEqual([7, 3, 12])
})

it('gives an item without a number the next that nobody has', () => {
  expect(numbers([null, '4', '1.1'])).toEqual([5, 4, 6])
})

it('lets the first of two with one number keep it', () => {
  expect(numbers(['4', '4'])).toEqual([4, 5])
})
