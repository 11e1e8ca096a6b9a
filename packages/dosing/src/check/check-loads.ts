import type { Limit, Portfolio, Unit } from '../portfolio/portfolio.ts'
import { type Placed, touchedBy, unitsAbove } from './placed.ts'
import type { Violation } from './violation.ts'

/** Capacities are compared with this much room, for sums of fractions. */
const slack = 1e-6

/** Capacity and number at once of each unit from today on. */
export function checkUnits(portfolio: Portfolio, placed: ReadonlyMap<string, Placed>): readonly Violation[] {
  const above = unitsAbove(portfolio)
  const rowOf = (): number[] => new Array<number>(portfolio.weeks).fill(0)
  const loads = new Map(portfolio.units.map(({ id }) => [id, rowOf()]))
  const counts = new Map(portfolio.units.map(({ id }) => [id, rowOf()]))

  for (const { activity, works } of placed.values()) {
    for (const { unit, points } of activity.loads) {
      for (const bearer of above.get(unit) ?? []) {
        const sums = loads.get(bearer) ?? []
        for (const [worked, week] of works.entries())
          sums[week] = (sums[week] ?? 0) + ((points.length === 1 ? points[0] : points[worked]) ?? 0)
      }
    }
    for (const unit of touchedBy(activity, above)) {
      const sums = counts.get(unit) ?? []
      for (const week of works) sums[week] = (sums[week] ?? 0) + 1
    }
  }

  return portfolio.units.flatMap((unit) =>
    checkUnit(portfolio, unit, loads.get(unit.id) ?? [], counts.get(unit.id) ?? []),
  )
}

function checkUnit(
  { today, weeks }: Portfolio,
  { id, capacity, atOnce, overloads }: Unit,
  loads: readonly number[],
  counts: readonly number[],
): readonly Violation[] {
  const wrong: Violation[] = []
  for (let week = Math.max(0, today); week < weeks; week++) {
    const load = loads[week] ?? 0
    const allowed = overloads.filter(({ from, to }) => from <= week && week < to)
    const bears = (capacity?.[week] ?? Infinity) + allowed.reduce((sum, { points }) => sum + points, 0)
    if (load > bears + slack) wrong.push({ kind: 'over-capacity', unit: id, week, load, capacity: bears })
    const count = counts[week] ?? 0
    const most = atOnce?.[week] ?? Infinity
    if (count > most) wrong.push({ kind: 'at-once', unit: id, week, count, most })
  }
  return wrong
}

/** Limits on a period that is not over. */
export function checkLimits(portfolio: Portfolio, placed: ReadonlyMap<string, Placed>): readonly Violation[] {
  const above = unitsAbove(portfolio)
  return portfolio.limits
    .filter(({ to }) => to > portfolio.today)
    .flatMap((limit): readonly Violation[] => {
      const total = [...placed.values()].reduce((sum, one) => sum + countAgainst(limit, one, above), 0)
      return total > limit.most + slack ? [{ kind: 'limit', limit: limit.id, total, most: limit.most }] : []
    })
}

function countAgainst(
  { unit, counts, from, to }: Limit,
  { activity, start, works }: Placed,
  above: ReadonlyMap<string, readonly string[]>,
): number {
  const begins = from <= start && start < to
  const touches = unit === null || touchedBy(activity, above).has(unit)
  if (!touches) return 0
  if (counts === 'starts') return begins && activity.duration > 0 ? 1 : 0
  if (counts !== 'load') return begins ? (activity.amounts[counts.amount] ?? 0) : 0

  const own = activity.loads.filter((load) => unit === null || above.get(load.unit)?.includes(unit))
  let sum = 0
  for (const [worked, week] of works.entries()) {
    if (week < from || week >= to) continue
    for (const { points } of own) sum += (points.length === 1 ? points[0] : points[worked]) ?? 0
  }
  return sum
}
