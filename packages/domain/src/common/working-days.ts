import { type HolidayKey, holidayOn } from './danish-holidays.ts'
import { addDays, type Day } from './day.ts'
import { weekdayOf } from './weekday.ts'

/** Monday to Friday, but for holidays and the days municipalities are closed. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) < 5 && holidayOn(day) === undefined
}

/** Why no work is done on a day; nothing on a working day. */
export function restOn(day: Day): HolidayKey | 'weekend' | undefined {
  return holidayOn(day)?.key ?? (weekdayOf(day) < 5 ? undefined : 'weekend')
}

/**
 * The working day so many working days after a day, or before it when negative. The day itself does not count; with 0 it
 * is the day itself, or the working day before it.
 */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count > 0 ? 1 : -1
  let [at, left] = [day, Math.abs(count)]
  if (left === 0) return isWorkingDay(day) ? day : addWorkingDays(day, -1)
  while (left > 0) {
    at = addDays(at, step)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** How many working days there are from a day, which counts, until another, which does not; 0 when it is not later. */
export function workingDaysBetween(from: Day, until: Day): number {
  let count = 0
  for (let at = from; at < until; at = addDays(at, 1)) if (isWorkingDay(at)) count += 1
  return count
}
