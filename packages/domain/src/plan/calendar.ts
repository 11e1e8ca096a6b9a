import { addDays, type Day } from '../common/day.ts'
import type { CalendarPeriod, DaySpan } from './unit.ts'
import { daysBetween, mondayOf, weekOf } from './weeks.ts'

/** Whether a span of days has three or more of the five working days of the week that begins on a Monday. */
export function hasMostOf({ fromOn, toOn }: DaySpan, monday: Day): boolean {
  if (toOn < monday) return false
  const friday = addDays(monday, 4)
  if (fromOn > friday) return false
  const first = fromOn > monday ? fromOn : monday
  const last = toOn < friday ? toOn : friday
  return daysBetween(first, last) >= 2
}

/** The weeks of which a span of days has most (`hasMostOf`): from one up to, not including, another. May be none. */
export function weeksIn(firstOn: Day, span: DaySpan): { readonly from: number; readonly to: number } {
  const [first, last] = [weekOf(firstOn, span.fromOn), weekOf(firstOn, span.toOn)]
  const from = hasMostOf(span, addDays(firstOn, first * 7)) ? first : first + 1
  const to = hasMostOf(span, addDays(firstOn, last * 7)) ? last + 1 : last
  return { from, to: Math.max(from, to) }
}

/** What units bear in a week, in per cent of the usual: the least of the periods that have most of the week. */
export function percentIn(calendar: readonly CalendarPeriod[], monday: Day): number {
  return calendar.reduce(
    (least, period) => (hasMostOf(period, monday) ? Math.min(least, period.percent) : least),
    100,
  )
}

/**
 * The last day of work that begins in a day's week and takes so many working weeks: the Friday of the last. Weeks in
 * which work rests come on top.
 */
export function endOfWork(startsOn: Day, weeks: number, calendar: readonly CalendarPeriod[]): Day {
  const resting = calendar.filter(({ percent }) => percent === 0)
  let monday = mondayOf(startsOn)
  for (let left = weeks; ; monday = addDays(monday, 7)) {
    if (percentIn(resting, monday) > 0) left -= 1
    if (left <= 0) return addDays(monday, 4)
  }
}

/** Working weeks from one day's week to another's, both counted; 0 when the other is earlier. */
export function workingWeeks({ fromOn, toOn }: DaySpan, calendar: readonly CalendarPeriod[]): number {
  const resting = calendar.filter(({ percent }) => percent === 0)
  let weeks = 0
  for (let monday = mondayOf(fromOn); monday <= toOn; monday = addDays(monday, 7))
    if (percentIn(resting, monday) > 0) weeks += 1
  return weeks
}
