import type { Day } from './day.ts'

/** The names of the months, January first. */
export const danishMonths =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ')

/** A day as it is written in Danish: `1. marts 2024`. */
export function formatDanishDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}. ${danishMonths[(month ?? 1) - 1]} ${year}`
}
