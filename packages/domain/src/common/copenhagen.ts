import type { Day } from './day.ts'

const hour = 3_600_000

/**
 * The moment a clock in Denmark shows a time on a day. Of a time that is shown twice, when summer time ends, the first; one
 * that is never shown, when it begins, is as much later. `clock`: `17:30`.
 */
export function copenhagenMoment(day: Day, clock: string): Date {
  const shown = Date.parse(`${day}T${clock}:00Z`)
  const summer = shown - 2 * hour
  return new Date(isSummerTime(summer) ? summer : shown - hour)
}

/** Summer time in the European Union: from the last Sunday of March to that of October, at 01:00 UTC (2000/84/EF). */
export function isSummerTime(at: number): boolean {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9)
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 24 * hour
}
