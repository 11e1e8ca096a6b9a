import { weeksIn } from '@pejl/domain/plan/calendar.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { DaySpan, FrozenPeriod, PlanUnit } from '@pejl/domain/plan/unit.ts'
import { weekFrom, weekOf } from '@pejl/domain/plan/weeks.ts'
import type { Overload, Span, Unit } from '@pejl/dosing/portfolio/portfolio.ts'

/** A unit above all others, which bears anything: what is frozen everywhere is frozen here. */
export const everywhere = 'everywhere'

type Grid = Pick<ActionPlan, 'firstOn' | 'weeks'>

/** Weeks of the grid in which work rests, rising. */
export function breakWeeks(plan: ActionPlan): readonly number[] {
  return percentsOf(plan).flatMap((percent, week) => (percent === 0 ? [week] : []))
}

/** The units with what they bear in each week. */
export function portfolioUnits(plan: ActionPlan): readonly Unit[] {
  const percents = percentsOf(plan)
  const frozenOf = (id: PlanUnit['id'] | null) =>
    plan.frozen.filter(({ unitId }) => unitId === id).flatMap((period) => frozenSpan(plan, period))
  return [
    {
      id: everywhere,
      parent: null,
      capacity: null,
      atOnce: null,
      frozen: frozenOf(null),
      overloads: [],
    },
    ...plan.units.map((unit) => ({
      id: unit.id,
      parent: unit.parentId ?? everywhere,
      capacity: capacityOf(plan, unit, percents),
      atOnce: atOnceOf(plan, unit),
      frozen: frozenOf(unit.id),
      overloads: unit.overloads.flatMap((overload): readonly Overload[] => {
        const span = spanOf(plan, overload)
        return overload.points > 0 && span.from < span.to ? [{ ...span, points: overload.points }] : []
      }),
    })),
  ]
}

/** What units bear in each week, in per cent: the least of the periods that have most of it. */
function percentsOf(plan: ActionPlan): readonly number[] {
  const percents = new Array<number>(plan.weeks).fill(100)
  for (const period of plan.calendar) {
    const { from, to } = spanOf(plan, period)
    for (let week = from; week < to; week += 1)
      percents[week] = Math.min(percents[week] ?? 100, period.percent)
  }
  return percents
}

/** A week without a limit, in a unit that has one in other weeks. */
const boundless = 1_000_000

/** What it usually bears, or what the last change that has most of the week says, times the calendar's per cent. */
function capacityOf(grid: Grid, unit: PlanUnit, percents: readonly number[]): readonly number[] | null {
  const bears = changed(grid, unit, 'points')
  return bears && percents.map((percent, week) => ((bears[week] ?? boundless) * percent) / 100)
}

/** The engine allows points above the limit, not initiatives; those that were allowed are added here. */
function atOnceOf(grid: Grid, unit: PlanUnit): readonly number[] | null {
  const bears = changed(grid, unit, 'atOnce')
  for (const { atOnce, ...days } of bears ? unit.overloads : []) {
    const { from, to } = spanOf(grid, days)
    for (let week = from; bears && week < to; week += 1) bears[week] = (bears[week] ?? boundless) + atOnce
  }
  return bears
}

/** What a unit has in each week; nothing when it never has a limit. */
function changed(grid: Grid, unit: PlanUnit, what: 'points' | 'atOnce'): number[] | null {
  const changes = unit.capacities.filter((change) => change[what] !== null)
  if (unit[what] === null && changes.length === 0) return null
  const bears = new Array<number>(grid.weeks).fill(unit[what] ?? boundless)
  for (const change of changes) {
    const { from, to } = spanOf(grid, change)
    bears.fill(change[what] ?? boundless, from, to)
  }
  return bears
}

/** The weeks of the grid of which a span of days has most. */
function spanOf({ firstOn, weeks }: Grid, days: DaySpan): Span {
  const { from, to } = weeksIn(firstOn, days)
  return { from: clamp(from, weeks), to: clamp(to, weeks) }
}

/** A start falls on a Monday, so a week is frozen when its Monday is. */
function frozenSpan({ firstOn, weeks }: Grid, { fromOn, toOn }: FrozenPeriod): readonly Span[] {
  const from = clamp(weekFrom(firstOn, fromOn), weeks)
  const to = clamp(weekOf(firstOn, toOn) + 1, weeks)
  return from < to ? [{ from, to }] : []
}

const clamp = (week: number, weeks: number): number => Math.min(Math.max(0, week), weeks)
