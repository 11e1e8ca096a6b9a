import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day, dayOf, parseDay } from './day.ts'
import { monthsOf, periodAt, spanOf } from './period.ts'

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2024-Q1', '2024-01-01', '2024-03-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023/2024', '2023-01-01', '2024-12-31'],
  ['2024-H2/2025-H1', '2024-07-01', '2025-06-30'],
])('reads %s as %s to %s', (period, starts, ends) => {
  expect(spanOf(period)).toEqual({ starts, ends })
})

it.each(['', '24', '2024-Q5', '2024-H0', '2024-13', '2025/2024', '2024/2025/2026', '2024-', 'forår'])(
  'finds no time in %j',
  (period) => {
    expect(spanOf(period)).toBeUndefined()
  },
)

it('names the half-year, quarter, month and year that hold a day', () => {
  const day = parseDay('2024-09-12') as Day

  expect([6, 3, 1, 12, 24].map((step) => periodAt(day, step).key)).toEqual([
    '2024-H2',
    '2024-Q3',
    '2024-09',
    '2024',
    '2024/2025',
  ])
})

it('puts every day in exactly one period of every step, and reads the name back as the same days', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })

  fc.assert(
    fc.property(
      days,
      fc.constantFrom('P1M', 'P2M', 'P3M', 'P4M', 'P6M', 'P1Y', 'P2Y', 'P3Y', 'P4Y'),
      (date, recurs) => {
        const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) as Day
        const step = monthsOf(recurs) as number
        const { key, starts, ends } = periodAt(day, step)

        expect(starts <= day && day <= ends).toBe(true)
        expect(spanOf(key)).toEqual({ starts, ends })
        expect(periodAt(addDays(ends, 1), step).starts).toBe(addDays(ends, 1))
      },
    ),
  )
})
