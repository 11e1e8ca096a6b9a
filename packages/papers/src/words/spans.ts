import { danishMonths, formatDanishDay } from '@pejl/domain/common/danish-day.ts'
import type { Day } from '@pejl/domain/common/day.ts'

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year'

/** A time as it was written: `18. april 2024`, `april 2024`, `2. kvartal 2024`, `1. halvår 2024`, `2024`. */
export function sayTime(startsOn: Day, endsOn: Day, precision: Precision): string {
  const [year, month] = [startsOn.slice(0, 4), Number(startsOn.slice(5, 7))]
  const named = (day: Day) => `${danishMonths[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
  switch (precision) {
    case 'day':
      return startsOn === endsOn
        ? formatDanishDay(startsOn)
        : `${formatDanishDay(startsOn)} til ${formatDanishDay(endsOn)}`
    case 'month':
      return startsOn.slice(0, 7) === endsOn.slice(0, 7)
        ? named(startsOn)
        : `${named(startsOn)} til ${named(endsOn)}`
    case 'quarter':
      return `${Math.ceil(month / 3)}. kvartal ${year}`
    case 'half':
      return `${month < 7 ? 1 : 2}. halvår ${year}`
    case 'year':
      return year === endsOn.slice(0, 4) ? year : `${year}-${endsOn.slice(0, 4)}`
  }
}
