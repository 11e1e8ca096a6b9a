import { expect, it } from 'vitest'
import { addDays, type Day } from '../common/day.ts'
import { endOfWork, hasMostOf, percentIn, weeksIn, workingWeeks } from './calendar.ts'
import { dayOf, gridAt, mondayOf, weekFrom, weekOf } from './weeks.ts'

const day = (text: string) => text as Day // the tests name days that exist
const summer = { name: 'Sommer', fromOn: day('2027-07-12'), toOn: day('2027-08-01'), percent: 0 }

it('knows the Monday of each day of a week', () => {
  expect(['2026-11-23', '2026-11-29', '2026-11-30'].map((text) => mondayOf(day(text)))).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-11-30',
  ])
})

it('counts weeks from a Monday, before it too', () => {
  const first = day('2027-01-04')

  expect(
    ['2027-01-03', '2027-01-04', '2027-01-10', '2027-01-11'].map((text) => weekOf(first, day(text))),
  ).toEqual([-1, 0, 0, 1])
  expect(['2027-01-04', '2027-01-05'].map((text) => weekFrom(first, day(text)))).toEqual([0, 1])
  expect(dayOf(first, 12)).toBe('2027-03-29')
})

it('makes its grid from the first week of the year before', () => {
  expect(gridAt(day('2026-11-29'))).toEqual({ firstOn: '2024-12-30', weeks: 312 })
})

it('ends on the Friday of the last working week, with the weeks of rest on top', () => {
  const end = (startsOn: string, weeks: number) => endOfWork(day(startsOn), weeks, [summer])

  expect([end('2027-07-05', 1), end('2027-07-05', 2), end('2027-07-14', 1)]).toEqual([
    '2027-07-09',
    '2027-08-06',
    '2027-08-06',
  ])
})

it('counts working weeks as they were spent', () => {
  expect(workingWeeks({ fromOn: day('2027-07-05'), toOn: day('2027-08-06') }, [summer])).toBe(2)
  expect(workingWeeks({ fromOn: day('2027-08-06'), toOn: day('2027-07-05') }, [summer])).toBe(0)
})

it('takes the least of the periods that have three or more of the working days', () => {
  const eve = { name: 'Før jul', fromOn: day('2026-12-16'), toOn: day('2026-12-23'), percent: 50 }
  const late = { name: 'Jul', fromOn: day('2026-12-24'), toOn: day('2027-01-03'), percent: 0 }
  const percent = (text: string) => percentIn([eve, late], day(text))

  expect([
    percent('2026-12-07'),
    percent('2026-12-14'),
    percent('2026-12-21'),
    percent('2026-12-28'),
  ]).toEqual([100, 50, 50, 0])
})

it('finds the weeks of a span as it finds them one by one', () => {
  const first = day('2027-01-04')
  for (let from = -10; from < 25; from += 1)
    for (let length = 0; length < 18; length += 1) {
      const span = { fromOn: addDays(first, from), toOn: addDays(first, from + length) }
      const { from: start, to } = weeksIn(first, span)
      for (let week = -4; week < 9; week += 1)
        expect([from, length, week, week >= start && week < to]).toEqual([
          from,
          length,
          week,
          hasMostOf(span, dayOf(first, week)),
        ])
    }
})
