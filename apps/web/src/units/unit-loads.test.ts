import { expect, it } from 'vitest'
import { heaviest, type WeekLoad } from './unit-loads.ts'

const week = (points: number, limit: number | null, more: Partial<WeekLoad> = {}): WeekLoad => ({
  month: '2027-01',
  points,
  limit,
  atOnce: 1,
  most: null,
  ...more,
})

it('shows the heaviest week of a month', () => {
  expect(heaviest([week(2, 5), week(4, 5), week(3, 5)]).get('2027-01')).toMatchObject({ points: 4 })
})

it('shows a week that is over its limit before a heavier one that is not', () => {
  expect(heaviest([week(4, 5), week(2, 1)]).get('2027-01')).toMatchObject({ points: 2, limit: 1 })
})

it('shows a week with too many at once before a heavier one', () => {
  const crowded = week(1, 5, { atOnce: 3, most: 2 })

  expect(heaviest([week(4, 5), crowded]).get('2027-01')).toBe(crowded)
})
