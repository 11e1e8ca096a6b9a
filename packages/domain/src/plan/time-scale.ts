import { addDays, addMonths, type Day, dayOf, daysInMonth } from '../common/day.ts'

/**
 * Months side by side, all equally wide, so that a bar above and a load below stand in the same column. Places on it
 * are per cent of its width.
 */
export interface TimeScale {
  readonly months: readonly ScaleMonth[]
  readonly years: readonly { readonly year: number; readonly months: number }[]
}

export interface ScaleMonth {
  readonly year: number
  /** 1-12. */
  readonly month: number
  readonly firstOn: Day
  readonly lastOn: Day
}

/** The whole quarters that hold both days, a year at least. */
export function scaleOf(from: Day, to: Day): TimeScale {
  const first = monthsSince0(from) - (monthsSince0(from) % 3)
  const last = Math.max(monthsSince0(to) - (monthsSince0(to) % 3) + 3, first + 12)
  const months = Array.from({ length: last - first }, (_, n) => {
    const [year, month] = [Math.floor((first + n) / 12), ((first + n) % 12) + 1]
    const firstOn = dayOf(year, month, 1) as Day // every month has a first day
    return { year, month, firstOn, lastOn: addDays(addMonths(firstOn, 1), -1) }
  })
  const years = [...new Set(months.map(({ year }) => year))].map((year) => ({
    year,
    months: months.filter((month) => month.year === year).length,
  }))
  return { months, years }
}

/** Where a day begins, in per cent; days before or after the scale stand at its edges. */
export function placeOf({ months }: TimeScale, day: Day): number {
  const first = months[0]
  if (!first) return 0
  const [year, month, date] = partsOf(day)
  const at = (year - first.year) * 12 + month - first.month + (date - 1) / daysInMonth(year, month)
  return Math.min(100, Math.max(0, (100 * at) / months.length))
}

/** The day that begins at, or last before, a place in per cent. */
export function dayAt({ months }: TimeScale, place: number): Day | undefined {
  // a hair more, so that a day's own place is not the end of the day before
  const at = Math.min(months.length - 1e-6, Math.max(0, (place / 100) * months.length + 1e-9))
  const month = months[Math.floor(at)]
  if (!month) return undefined
  const length = daysInMonth(month.year, month.month)
  return addDays(month.firstOn, Math.min(length - 1, Math.floor((at % 1) * length + 1e-6)))
}

/** Left edge and width, in per cent, of days from the first to the last, both whole; nothing when all of them lie outside. */
export function stretchOf(
  scale: TimeScale,
  from: Day,
  to: Day,
): { readonly x: number; readonly width: number } | null {
  const first = scale.months[0]?.firstOn
  const last = scale.months.at(-1)?.lastOn
  if (!first || !last || to < first || from > last) return null
  const x = placeOf(scale, from)
  return { x, width: Math.max(0, placeOf(scale, addDays(to, 1)) - x) }
}

const monthsSince0 = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

function partsOf(day: Day): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}
