import { expect, it } from 'vitest'
import { findDates, firstDay } from './dates.ts'

it('reads the ways in which Danish minutes print a date', () => {
  const printed = [
    '12-12-2023',
    '12.12.2023',
    'den 12. december 2023',
    '12. 12. 2023',
    '2023-12-12',
    'tirsdag, 12 december, 2023',
  ]

  expect(printed.map(firstDay)).toEqual(printed.map(() => '2023-12-12'))
})

it('keeps day and month of a date without a year and leaves the year open', () => {
  const [found] = findDates('på mødet d. 16. januar')

  expect(found).toMatchObject({ month: 1, date: 16, year: null, day: null })
})

it('finds no date in case numbers, amounts, quarters or days that no calendar has', () => {
  expect(firstDay('sag 23-7776, 4. kvartal 2024, 1.870.000 kr., 31.02.2024')).toBeNull()
})
