/** A calendar day as `yyyy-mm-dd`. Days compare as strings. */
export type Day = string & { readonly __day: true }

const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day a text names, or nothing when it is not a day that exists. */
export function parseDay(text: string | null | undefined): Day | undefined {
  const match = iso.exec(text ?? '')
  if (!match) return undefined
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return date >= 1 && date <= daysInMonth(year, month) ? (match[0] as Day) : undefined // the check above
}

/** Builds a day from its parts; month 1-12. Nothing when the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`)
}

/** Number of days in a month (1-12) of the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0)
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function addDays(day: Day, days: number): Day {
  const date = Number(day.slice(8)) + days
  // most steps stay within a month, and a page of plans takes hundred thousands of them
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${date < 10 ? '0' : ''}${date}` as Day // a date every month has
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10) as Day // an ISO time begins with its day
}

/** Moves by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number] // a Day has three parts
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayOf(y, m, Math.min(date, daysInMonth(y, m))) as Day // clamped to the month
}
