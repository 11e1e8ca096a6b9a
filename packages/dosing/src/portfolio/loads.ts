import { endOf } from './calendar.ts'
import type { Activity, PlanStarts, Portfolio, Unit } from './portfolio.ts'

/** What a plan asks of a unit, a number for each week, with all below it. */
export interface UnitLoad {
  readonly unit: string
  readonly points: readonly number[]
  /** Activities that work in the week and touch it. */
  readonly atOnce: readonly number[]
  /** With what is allowed above it; null: no limit on this level. */
  readonly capacity: readonly number[] | null
  readonly mostAtOnce: readonly number[] | null
}

/** In the order of the portfolio's units. What lies outside its weeks is left out. */
export function loadsOf(portfolio: Portfolio, starts: PlanStarts): readonly UnitLoad[] {
  const { units, activities, weeks } = portfolio
  const above = unitsAboveOf(units)
  const points = units.map(() => new Float64Array(weeks))
  const atOnce = units.map(() => new Float64Array(weeks))

  for (const [index, activity] of activities.entries()) {
    const start = starts[index]
    if (start === null || start === undefined) continue
    const works = workWeeks(activity, start)
    for (const load of activity.loads)
      for (const unit of above.get(load.unit) ?? [])
        for (const [worked, week] of works.entries()) add(points[unit], week, pointsAt(load.points, worked))
    for (const unit of touchedUnits(activity, above)) for (const week of works) add(atOnce[unit], week, 1)
  }

  return units.map((unit, index) => ({
    unit: unit.id,
    points: Array.from(points[index] ?? []),
    atOnce: Array.from(atOnce[index] ?? []),
    capacity: capacityOf(unit),
    mostAtOnce: unit.atOnce,
  }))
}

/** A unit's capacity with what is allowed above it. */
export function capacityOf({ capacity, overloads }: Unit): readonly number[] | null {
  if (!capacity || overloads.length === 0) return capacity
  return capacity.map((bears, week) =>
    overloads.reduce((sum, { from, to, points }) => (from <= week && week < to ? sum + points : sum), bears),
  )
}

/** Places in the list of units, for each id: its own and those of all above it. */
export function unitsAboveOf(units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map(units.map(({ id }, place) => [id, place]))
  return new Map(
    units.map(({ id }) => {
      const way: number[] = []
      for (let at = places.get(id); at !== undefined && !way.includes(at); ) {
        way.push(at)
        const parent: string | null = units[at]?.parent ?? null
        at = parent === null ? undefined : places.get(parent)
      }
      return [id, way]
    }),
  )
}

/** Places of every unit it touches, rising. */
export function touchedUnits(
  { loads }: Activity,
  above: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  return [...new Set(loads.flatMap(({ unit }) => above.get(unit) ?? []))].sort((a, b) => a - b)
}

/** The load in its n-th working week, from 0. */
export function pointsAt(points: readonly number[], worked: number): number {
  return (points.length === 1 ? points[0] : points[worked]) ?? 0
}

/** The weeks it works in when it begins in `start`. */
export function workWeeks(activity: Activity, start: number): readonly number[] {
  const resting = new Set(activity.breaks)
  const weeks: number[] = []
  const end = endOf(activity, start)
  for (let week = start; week < end; week++) if (!resting.has(week)) weeks.push(week)
  return weeks
}

function add(sums: Float64Array | undefined, week: number, what: number): void {
  if (sums && week >= 0 && week < sums.length) sums[week] = (sums[week] ?? 0) + what
}
