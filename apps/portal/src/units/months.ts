import { addMonths, type Day } from '@pejl/domain/common/day.ts'
import type { MonthLoad } from '@pejl/domain/plan/load.ts'
import type { Involvement, Reaching, UnitCalendar } from '@pejl/store/public/unit-views.ts'

/** What happens to a unit in a month. */
export interface UnitMonth {
  /** As `2027-01`. */
  readonly month: string
  readonly begins: readonly Reaching[]
  /** Neither begin nor end in it. */
  readonly runs: readonly Reaching[]
  readonly ends: readonly Reaching[]
  readonly load: MonthLoad | undefined
  readonly involve: readonly Involvement[]
}

/** This month and the eleven after it, without those in which nothing happens. */
export function unitMonths(
  { reaching, months, involvements }: UnitCalendar,
  today: Day,
): readonly UnitMonth[] {
  const names = Array.from({ length: 12 }, (_, n) => addMonths(today, n).slice(0, 7))
  const planned = reaching.filter(({ days }) => days !== null)
  const starts = (one: Reaching) => one.days?.startsOn.slice(0, 7) ?? ''
  const ends = (one: Reaching) => one.days?.endsOn.slice(0, 7) ?? ''
  return names
    .map((month) => ({
      month,
      begins: planned.filter((one) => starts(one) === month),
      runs: planned.filter((one) => starts(one) < month && ends(one) > month),
      ends: planned.filter((one) => ends(one) === month),
      load: months.find((one) => one.month === month),
      involve: involvements.filter(({ metOn, meetsOn }) => metOn === null && meetsOn?.slice(0, 7) === month),
    }))
    .filter(
      ({ begins, runs, ends, involve }) => begins.length + runs.length + ends.length + involve.length > 0,
    )
}
