import { type Demands, demandsOf } from './demands.ts'
import { type Rows, rowsOf } from './lists.ts'
import { touchedUnits, unitsAboveOf } from './loads.ts'
import { type Network, networkOf, none } from './network.ts'
import type { Portfolio } from './portfolio.ts'
import { type Tables, tablesOf } from './tables.ts'
import { type Windows, windowsOf } from './windows.ts'

/**
 * A portfolio in flat arrays: activities, links and limits by their place in the portfolio's lists. Every index read
 * in the engine comes from these arrays, which is what its `as number` relies on.
 */
export interface Compiled {
  readonly portfolio: Portfolio
  readonly count: number
  readonly weeks: number
  readonly places: ReadonlyMap<string, number>
  readonly tables: Tables
  readonly demands: Demands
  readonly windows: Windows
  readonly network: Network
  /** Units each touches, by their place. */
  readonly touched: Rows
  /** Partners to be kept apart from. */
  readonly apart: Rows
  readonly pin: Int32Array
  readonly latest: Int32Array
  readonly due: Int32Array
  readonly adopted: Int32Array
  readonly weight: Float64Array
  /** What a week costs among plans of equal lateness: 1 / rank. */
  readonly haste: Float64Array
  readonly optional: Uint8Array
}

const known = new WeakMap<Portfolio, Compiled>()

/** Compiled once for as long as the same portfolio lives. Ids that lead nowhere are passed over (`findFaults`). */
export function compile(portfolio: Portfolio): Compiled {
  const already = known.get(portfolio)
  if (already) return already
  const made = make(portfolio)
  known.set(portfolio, made)
  return made
}

function make(portfolio: Portfolio): Compiled {
  const { weeks, activities } = portfolio
  const places = new Map(activities.map(({ id }, place) => [id, place]))
  const above = unitsAboveOf(portfolio.units)
  const tables = tablesOf(portfolio)
  const network = networkOf(portfolio, places)
  const numbers = (pick: (activity: (typeof activities)[number]) => number | null): Int32Array =>
    Int32Array.from(activities, (activity) => pick(activity) ?? none)
  const pin = numbers((activity) => activity.pin)
  const latest = numbers((activity) => activity.latest)
  return {
    portfolio,
    count: activities.length,
    weeks,
    places,
    tables,
    demands: demandsOf(portfolio),
    windows: windowsOf({ weeks, count: activities.length, tables, network, pin, latest }),
    network,
    touched: rowsOf(activities.map((activity) => touchedUnits(activity, above))),
    apart: apartOf(portfolio, places),
    pin,
    latest,
    due: numbers((activity) => activity.due),
    adopted: numbers((activity) => activity.adopted),
    weight: Float64Array.from(activities, ({ weight }) => weight),
    haste: Float64Array.from(activities, ({ rank }) => 1 / rank),
    optional: Uint8Array.from(activities, ({ optional }) => (optional ? 1 : 0)),
  }
}

function apartOf({ apart, activities }: Portfolio, places: ReadonlyMap<string, number>): Rows {
  const partners: number[][] = activities.map(() => [])
  for (const [one, other] of apart) {
    const first = places.get(one)
    const then = places.get(other)
    if (first === undefined || then === undefined || first === then) continue
    partners[first]?.push(then)
    partners[then]?.push(first)
  }
  return rowsOf(partners)
}
