import { type Rows, rowsOf } from './lists.ts'
import { capacityOf, pointsAt, unitsAboveOf } from './loads.ts'
import type { Activity, Limit, Portfolio, Unit } from './portfolio.ts'

/** Points are counted in millionths, as whole numbers, so that sums never drift. */
const fine = 1e6

/**
 * What is scarce in each week, a row for each unit's points and each unit's number at once where they are limited,
 * and what each activity takes of it. Loads are rolled up beforehand: an activity has one demand for each row.
 */
export interface Demands {
  readonly rows: number
  /** `rows * weeks`. */
  readonly capacity: Float64Array
  readonly unitOfRow: Int32Array
  /** 1: the row counts activities at once, not points. */
  readonly isCount: Uint8Array
  /** Each activity's demands, and each row's activities. */
  readonly of: Rows
  readonly on: Rows
  readonly row: Int32Array
  /** Where the demand's points begin in `points`, one for each working week; `flat`: all alike. */
  readonly at: Int32Array
  readonly flat: Uint8Array
  readonly points: Float64Array
  /** What the demand takes at least in every working week. */
  readonly lowest: Float64Array
  /** What each activity takes of limits on periods, and each such taking: which limit, how much, or points as above. */
  readonly ofLimits: Rows
  readonly limit: Int32Array
  readonly amount: Float64Array
  readonly limitAt: Int32Array
  readonly limitMost: Float64Array
  readonly limitFrom: Int32Array
  readonly limitTo: Int32Array
  /** Of these, each activity's takings of load. */
  readonly ofLoadLimits: Rows
  /** The limits on what starts, for each week that they count, and what each activity's start takes: `activity * limits + limit`. */
  readonly startLimits: Rows
  readonly startTakes: Float64Array
}

interface Scarce {
  readonly unit: number
  readonly isCount: boolean
  readonly capacity: readonly number[]
}

export function demandsOf(portfolio: Portfolio): Demands {
  const { units, activities, limits } = portfolio
  const above = unitsAboveOf(units)
  const scarce = units.flatMap(scarceOf)
  const rowsOn: number[][] = units.map(() => [])
  for (const [place, { unit }] of scarce.entries()) rowsOn[unit]?.push(place)
  const unitOfLimit = limits.map(({ unit }) =>
    unit === null ? null : units.findIndex(({ id }) => id === unit),
  )
  const made = { points: [] as number[], row: [] as number[], at: [] as number[] }
  const flat: number[] = []
  const lowest: number[] = []
  const taking = { limit: [] as number[], amount: [] as number[], at: [] as number[] }
  const on: number[][] = scarce.map(() => [])
  const of: number[][] = []
  const ofLimits: number[][] = []
  const ofLoadLimits: number[][] = []
  const startTakes = new Float64Array(activities.length * limits.length)

  for (const [index, activity] of activities.entries()) {
    const needs = needsOf(activity, above)
    const demands: number[] = []
    for (const [unit, own] of activity.duration === 0 ? [] : needs) {
      for (const place of unit === null ? [] : (rowsOn[unit] ?? [])) {
        const taken = scarce[place]?.isCount ? own.map(() => fine) : own
        const least = Math.min(...taken)
        const most = Math.max(...taken)
        if (most === 0) continue
        demands.push(made.row.length)
        on[place]?.push(index)
        made.row.push(place)
        made.at.push(made.points.length)
        flat.push(least === most ? 1 : 0)
        lowest.push(least)
        made.points.push(...taken)
      }
    }
    of.push(demands)

    const takes: number[] = []
    for (const [place, limit] of limits.entries()) {
      const own = needs.get(unitOfLimit[place] ?? null)
      if (!own) continue
      const amount = amountOf(activity, limit)
      if (limit.counts === 'load' ? own.every((need) => need === 0) : amount === 0) continue
      takes.push(taking.limit.length)
      taking.limit.push(place)
      taking.amount.push(amount)
      taking.at.push(limit.counts === 'load' ? made.points.length : -1)
      if (limit.counts === 'load') made.points.push(...own)
    }
    ofLimits.push(takes)
    ofLoadLimits.push(takes.filter((each) => (taking.at[each] ?? -1) >= 0))
    for (const each of takes) {
      if ((taking.at[each] ?? -1) < 0)
        startTakes[index * limits.length + (taking.limit[each] ?? 0)] = taking.amount[each] ?? 0
    }
  }

  return {
    rows: scarce.length,
    capacity: Float64Array.from(scarce.flatMap(({ capacity }) => capacity.map(floor))),
    unitOfRow: Int32Array.from(scarce, ({ unit }) => unit),
    isCount: Uint8Array.from(scarce, ({ isCount }) => (isCount ? 1 : 0)),
    of: rowsOf(of),
    on: rowsOf(on),
    row: Int32Array.from(made.row),
    at: Int32Array.from(made.at),
    flat: Uint8Array.from(flat),
    points: Float64Array.from(made.points),
    lowest: Float64Array.from(lowest),
    ofLimits: rowsOf(ofLimits),
    limit: Int32Array.from(taking.limit),
    amount: Float64Array.from(taking.amount),
    limitAt: Int32Array.from(taking.at),
    limitMost: Float64Array.from(limits, ({ most }) => floor(most)),
    limitFrom: Int32Array.from(limits, ({ from }) => from),
    limitTo: Int32Array.from(limits, ({ to }) => to),
    ofLoadLimits: rowsOf(ofLoadLimits),
    startLimits: rowsOf(startLimitsOf(portfolio)),
    startTakes,
  }
}

/** The places of the limits on starts or amounts that count a week, for each week. */
function startLimitsOf({ weeks, limits }: Portfolio): readonly number[][] {
  const ofWeek = Array.from({ length: weeks }, (): number[] => [])
  for (const [place, { counts, from, to }] of limits.entries()) {
    if (counts === 'load') continue
    for (let week = Math.max(0, from); week < Math.min(weeks, to); week++) ofWeek[week]?.push(place)
  }
  return ofWeek
}

function scarceOf(unit: Unit, place: number): readonly Scarce[] {
  const capacity = capacityOf(unit)
  return [
    ...(capacity ? [{ unit: place, isCount: false, capacity }] : []),
    ...(unit.atOnce ? [{ unit: place, isCount: true, capacity: unit.atOnce.map(Math.floor) }] : []),
  ]
}

/**
 * Points for each working week on each unit it touches, with all below it; on null, everywhere. Rounded only when
 * summed up.
 */
function needsOf(
  { duration, loads }: Activity,
  above: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number | null, readonly number[]> {
  const needs = new Map<number | null, number[]>([[null, new Array<number>(duration).fill(0)]])
  for (const { unit, points } of loads) {
    for (const bearer of [null, ...(above.get(unit) ?? [])]) {
      const own = needs.get(bearer) ?? new Array<number>(duration).fill(0)
      for (let worked = 0; worked < duration; worked++)
        own[worked] = (own[worked] ?? 0) + pointsAt(points, worked)
      needs.set(bearer, own)
    }
  }
  for (const own of needs.values())
    for (let worked = 0; worked < duration; worked++) own[worked] = ceil(own[worked] ?? 0)
  return needs
}

/** What its start takes of a limit that does not count load. */
function amountOf({ duration, amounts }: Activity, { counts }: Limit): number {
  if (counts === 'load') return 0
  return ceil(counts === 'starts' ? Math.min(1, duration) : (amounts[counts.amount] ?? 0))
}

/** Rounded so that the plan never takes more than there is, but for what a fraction like 0.1 is off by itself. */
function ceil(points: number): number {
  return Math.ceil(points * fine - 1e-3)
}

function floor(points: number): number {
  return Math.floor(points * fine + 1e-3)
}

/** Back from millionths. */
export function toPoints(counted: number): number {
  return counted / fine
}
