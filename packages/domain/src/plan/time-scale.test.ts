import { expect, it } from 'vitest'
import { addDays, type Day } from '../common/day.ts'
import { dayAt, placeOf, scaleOf, stretchOf } from './time-scale.ts'

const day = (text: string) => text as Day
const scale = scaleOf(day('2026-02-04'), day('2028-11-01'))

it('covers whole quarters, a year at least', () => {
  const short = scaleOf(day('2026-11-29'), day('2026-12-24'))

  expect(short.months[0]?.firstOn).toBe('2026-10-01')
  expect(short.months.at(-1)?.lastOn).toBe('2027-09-30')
  expect(short.years).toEqual([
    { year: 2026, months: 3 },
    { year: 2027, months: 9 },
  ])
})

it('has every month equally wide', () => {
  expect(scale.years.map(({ year }) => year)).toEqual([2026, 2027, 2028])
  expect(placeOf(scale, day('2027-01-01'))).toBeCloseTo(100 / 3)
  expect(placeOf(scale, day('2026-03-01')) - placeOf(scale, day('2026-02-01'))).toBeCloseTo(100 / 36)
})

it('finds each day again at its place', () => {
  for (let at = day('2026-01-01'); at < '2029-01-01'; at = addDays(at, 1))
    expect(dayAt(scale, placeOf(scale, at))).toBe(at)
})

it('keeps what lies outside at its edges', () => {
  expect(placeOf(scale, day('2020-01-01'))).toBe(0)
  expect(placeOf(scale, day('2040-01-01'))).toBe(100)
  expect(stretchOf(scale, day('2024-01-01'), day('2024-02-01'))).toBeNull()
  expect(stretchOf(scale, day('2024-01-01'), day('2026-12-31'))).toMatchObject({ x: 0 })
})

it('ends a stretch after its last day', () => {
  const january = stretchOf(scale, day('2026-01-01'), day('2026-01-31'))

  expect(january?.width).toBeCloseTo(100 / 36)
})
