import type { Day } from '@pejl/domain/common/day.ts'
import { addDays, addMonths } from '@pejl/domain/common/day.ts'
import { weeksIn, workingWeeks } from '@pejl/domain/plan/calendar.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan, PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import type { DaySpan, PlanLimit } from '@pejl/domain/plan/unit.ts'
import { dayOf } from '@pejl/domain/plan/weeks.ts'
import type { Limit, Span } from '@pejl/dosing/portfolio/portfolio.ts'
import { isDosed } from './place-initiative.ts'

/**
 * The limits of each quarter or year of the grid that is not over, by the id `<limit>:<first day>`. A week belongs to
 * the period that has most of its working days. What has ended in the present period has used some of it.
 */
export function portfolioLimits(plan: ActionPlan, today: Day): readonly Limit[] {
  return plan.limits.flatMap((limit) =>
    periodsOf(plan, limit.per, today).map(
      (period): Limit => ({
        id: `${limit.id}:${period.fromOn}`,
        unit: limit.unitId,
        counts: limit.counts === 'kroner' ? { amount: 'kroner' } : limit.counts,
        most: Math.max(0, limit.most - usedIn(plan, limit, period)),
        ...weeksOf(plan, period),
      }),
    ),
  )
}

function periodsOf(plan: ActionPlan, per: PlanLimit['per'], today: Day): readonly DaySpan[] {
  const months = per === 'quarter' ? 3 : 12
  const last = dayOf(plan.firstOn, plan.weeks)
  const periods: DaySpan[] = []
  let fromOn = `${plan.firstOn.slice(0, 4)}-01-01` as Day // every year has one
  for (; fromOn < last; fromOn = addMonths(fromOn, months)) {
    const toOn = addDays(addMonths(fromOn, months), -1)
    if (toOn >= today) periods.push({ fromOn, toOn })
  }
  return periods
}

function weeksOf({ firstOn, weeks }: ActionPlan, period: DaySpan): Span {
  const { from, to } = weeksIn(firstOn, period)
  return { from: Math.max(0, from), to: Math.min(weeks, to) }
}

/** What initiatives that have ended, and so are not in the portfolio, took of a period. */
function usedIn(plan: ActionPlan, limit: PlanLimit, period: DaySpan): number {
  const above = unitsAbove(plan)
  return plan.initiatives
    .filter((one) => !isDosed(one) && one.began !== null)
    .reduce((sum, one) => sum + usedBy(one, plan, limit, period, above), 0)
}

function usedBy(
  { began, ended, loads, cost, weeks }: PlannedInitiative,
  { calendar }: ActionPlan,
  { unitId, counts }: PlanLimit,
  { fromOn, toOn }: DaySpan,
  above: ReadonlyMap<UnitId, readonly UnitId[]>,
): number {
  const within = loads.filter((load) => unitId === null || above.get(load.unitId)?.includes(unitId))
  if (!began || (unitId !== null && within.length === 0)) return 0
  const begins = fromOn <= began && began <= toOn
  if (counts === 'starts') return begins ? 1 : 0
  if (counts === 'kroner') return begins ? (cost ?? 0) : 0
  const span = { fromOn: began > fromOn ? began : fromOn, toOn: ended && ended < toOn ? ended : toOn }
  // how the load lay over the weeks that it really took is not known: its mean counts
  const points = within.reduce(
    (sum, load) => sum + load.points.reduce((a, b) => a + b, 0) / load.points.length,
    0,
  )
  return points * Math.min(weeks, workingWeeks(span, calendar))
}

function unitsAbove({ units }: ActionPlan): ReadonlyMap<UnitId, readonly UnitId[]> {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]))
  return new Map(
    units.map(({ id }) => {
      const way: UnitId[] = []
      for (let at: UnitId | null = id; at !== null && !way.includes(at); at = parents.get(at) ?? null)
        way.push(at)
      return [id, way]
    }),
  )
}
