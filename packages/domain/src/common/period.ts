import { type Day, dayOf, daysInMonth } from './day.ts'

/** First and last day of a stretch of time. */
export interface Span {
  readonly starts: Day
  readonly ends: Day
}

const forms = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/

/**
 * The days of a period as commitments write it: `2024`, `2024-H2`, `2024-Q4`, `2024-11`, or two of them with a
 * slash between, first to last. Nothing for any other text.
 */
export function spanOf(period: string | null): Span | undefined {
  if (period === null) return undefined
  const [first, last, ...more] = period.split('/')
  if (first === undefined || more.length > 0) return undefined
  const from = single(first)
  const to = last === undefined ? from : single(last)
  return from && to && from.starts <= to.ends ? { starts: from.starts, ends: to.ends } : undefined
}

function single(text: string): Span | undefined {
  const match = forms.exec(text)
  if (!match) return undefined
  const [, year, half, quarter, month] = match
  if (half) return months(Number(year), Number(half) * 6 - 5, 6)
  if (quarter) return months(Number(year), Number(quarter) * 3 - 2, 3)
  if (month) return months(Number(year), Number(month), 1)
  return months(Number(year), 1, 12)
}

function months(year: number, first: number, count: number): Span | undefined {
  const last = first + count - 1
  const starts = dayOf(year, first, 1)
  const ends = dayOf(year, last, daysInMonth(year, last))
  return starts && ends ? { starts, ends } : undefined
}

/** How often something recurs, in months; the ISO durations that promises are written with. */
const steps: Readonly<Record<string, number>> = {
  P1M: 1,
  P2M: 2,
  P3M: 3,
  P4M: 4,
  P6M: 6,
  P1Y: 12,
  P2Y: 24,
  P3Y: 36,
  P4Y: 48,
}

/** Months between two times of an ISO duration such as `P6M`; nothing for one that promises are not written with. */
export function monthsOf(recurs: string): number | undefined {
  return steps[recurs]
}

/**
 * The calendar period of `step` months that holds a day, with its name: half-years for 6, quarters for 3, years
 * for 12. Periods begin in January; those of two years in even years.
 */
export function periodAt(day: Day, step: number): Span & { readonly key: string } {
  const [year, month] = day.split('-').map(Number) as [number, number] // a Day has a year and a month
  const index = Math.floor((year * 12 + month - 1) / step)
  const [y, m] = [Math.floor((index * step) / 12), ((index * step) % 12) + 1]
  const [lastY, lastM] = [y + Math.floor((m + step - 2) / 12), ((m + step - 2) % 12) + 1]
  const starts = dayOf(y, m, 1) as Day // every year has every month
  const ends = dayOf(lastY, lastM, daysInMonth(lastY, lastM)) as Day // as above
  return { key: keyOf(y, m, step), starts, ends }
}

function keyOf(year: number, month: number, step: number): string {
  if (step === 6) return `${year}-H${month < 7 ? 1 : 2}`
  if (step === 3) return `${year}-Q${(month + 2) / 3}`
  if (step === 12) return `${year}`
  if (step > 12) return `${year}/${year + step / 12 - 1}`
  if (step === 1) return `${year}-${String(month).padStart(2, '0')}`
  const last = month + step - 1
  return `${year}-${String(month).padStart(2, '0')}/${year}-${String(last).padStart(2, '0')}`
}
