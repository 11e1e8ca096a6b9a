import { portfolioOf } from '@pejl/actions/plan/portfolio-of.ts'
import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { loadsOf } from '@pejl/dosing/portfolio/loads.ts'

/** What the present plan asks of a unit in one week, with all below it, and what it bears then. Null: no limit. */
export interface WeekLoad {
  /** The month the week is counted in, `2027-01`: that of its Thursday. */
  readonly month: string
  readonly points: number
  readonly limit: number | null
  readonly atOnce: number
  readonly most: number | null
}

/** The load of every unit, week by week from the first week of the plan's grid. */
export interface UnitLoads {
  readonly weeks: ReadonlyMap<UnitId, readonly WeekLoad[]>
  /** Which of the weeks today is in. */
  readonly now: number
}

// a limit this large stands for a week without one
const boundless = 1_000_000

export function unitLoads(plan: ActionPlan, today: Day): UnitLoads {
  const { portfolio, present, dayOf } = portfolioOf(plan, today)
  const months = Array.from({ length: portfolio.weeks }, (_, week) => addDays(dayOf(week), 3).slice(0, 7))
  const loads = loadsOf(portfolio, present).map(({ unit, points, atOnce, capacity, mostAtOnce }) => {
    const weeks = months.map(
      (month, week): WeekLoad => ({
        month,
        points: round(points[week] ?? 0),
        limit: limitOf(capacity?.[week]),
        atOnce: atOnce[week] ?? 0,
        most: limitOf(mostAtOnce?.[week]),
      }),
    )
    return [unit as UnitId, weeks] as const // the portfolio's units are the plan's, and one above them all
  })
  return { weeks: new Map(loads), now: portfolio.today }
}

export const isOver = ({ points, limit, atOnce, most }: WeekLoad): boolean =>
  (limit !== null && points > limit + 1e-9) || (most !== null && atOnce > most)

/** The week that asks most in each month: the one furthest over its limit, or else the heaviest. */
export function heaviest(weeks: readonly WeekLoad[]): ReadonlyMap<string, WeekLoad> {
  const worst = new Map<string, WeekLoad>()
  for (const week of weeks) {
    const before = worst.get(week.month)
    if (!before || weight(week) > weight(before)) worst.set(week.month, week)
  }
  return worst
}

const weight = (week: WeekLoad): number =>
  isOver(week) ? 1e9 + week.points - (week.limit ?? 0) : week.points + week.atOnce / 1e6

const limitOf = (value: number | undefined): number | null =>
  value === undefined || value >= boundless ? null : round(value)

const round = (value: number): number => Math.round(value * 100) / 100
