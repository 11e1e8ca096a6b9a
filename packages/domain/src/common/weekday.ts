import type { Day } from './day.ts'

/** Which day of the week a day is: 0 is Monday, 6 Sunday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
