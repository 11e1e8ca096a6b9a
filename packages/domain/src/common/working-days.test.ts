import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day } from './day.ts'
import { addWorkingDays, isWorkingDay, restOn, workingDaysBetween } from './working-days.ts'

const days = fc.integer({ min: 0, max: 25_000 }).map((n) => addDays('1995-01-01' as Day, n))

it.each<[string, Day, boolean]>([
  ['a Tuesday', '2026-12-01' as Day, true],
  ['a Saturday', '2026-12-05' as Day, false],
  ['Christmas Eve', '2026-12-24' as Day, false],
  ['Maundy Thursday', '2027-03-25' as Day, false],
])('knows whether %s is a working day', (_, day, is) => {
  expect(isWorkingDay(day)).toBe(is)
})

it('says why no work is done', () => {
  expect([restOn('2026-12-05' as Day), restOn('2027-03-26' as Day), restOn('2027-03-30' as Day)]).toEqual([
    'weekend',
    'good-friday',
    undefined,
  ])
})

it('counts back over Christmas', () => {
  // 4 January 2027 is a Monday; 30, 29, 28 December are working days, 31 is not
  expect(addWorkingDays('2027-01-04' as Day, -3)).toBe('2026-12-28')
})

it('is always on a working day, so many working days away', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
      const [later, earlier] = [addWorkingDays(day, count), addWorkingDays(day, -count)]

      expect([isWorkingDay(later), isWorkingDay(earlier)]).toEqual([true, true])
      expect(workingDaysBetween(addDays(day, 1), addDays(later, 1))).toBe(count)
      expect(workingDaysBetween(earlier, day)).toBe(count)
    }),
  )
})
