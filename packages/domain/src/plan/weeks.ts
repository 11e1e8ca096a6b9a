import { addDays, type Day, dayOf as dayFrom } from '../common/day.ts'

/** Days from one to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() // 0 is Sunday
  return addDays(day, -((weekday + 6) % 7))
}

/** The week a day is in, counted from the Monday `firstOn`, which begins week 0; negative before it. */
export const weekOf = (firstOn: Day, day: Day): number => Math.floor(daysBetween(firstOn, day) / 7)

/** The first week whose Monday is on a day or after it. */
export const weekFrom = (firstOn: Day, day: Day): number => Math.ceil(daysBetween(firstOn, day) / 7)

/** The Monday of a week. */
export const dayOf = (firstOn: Day, week: number): Day => addDays(firstOn, week * 7)

/** The weeks a plan is made on: six years from the first week of the year before. */
export function gridAt(today: Day): { readonly firstOn: Day; readonly weeks: number } {
  const fourth = dayFrom(Number(today.slice(0, 4)) - 1, 1, 4) as Day // 4 January, always in the year's first week
  return { firstOn: mondayOf(fourth), weeks: 312 }
}
