import type { Compiled } from './compile.ts'
import { none } from './network.ts'
import type { Slips } from './slip.ts'
import { out } from './state.ts'
import { never } from './tables.ts'

/** Plays one run of a plan after another; allocates nothing from run to run. */
export interface Shifter {
  readonly of: Compiled
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly free: Float64Array
  readonly order: Int32Array
}

export function shifterOf(of: Compiled): Shifter {
  return {
    of,
    starts: new Int32Array(of.count),
    ends: new Int32Array(of.count),
    free: of.demands.capacity.slice(),
    order: Int32Array.from({ length: of.count }, (_, a) => a),
  }
}

/**
 * Every activity, in the order of the plan, begins where it is planned, later by its delay, by what it waits for, for
 * its next meeting and for room. Load is stretched with the work. Greatest lags and limits on periods hold nobody up:
 * real life does not turn back. What finds no room until the plan ends, ends in the week after.
 */
export function shiftRight(shifter: Shifter, planned: Int32Array, { durations, delays }: Slips): void {
  const { of, starts, ends, free, order } = shifter
  const { weeks } = of
  free.set(of.demands.capacity)
  starts.fill(out)
  ends.fill(weeks + 1)
  order.sort((a, b) => (planned[a] as number) - (planned[b] as number) || a - b)
  for (const a of order) {
    if (planned[a] === out) continue
    const begun = (planned[a] as number) < of.portfolio.today
    const from = begun
      ? (planned[a] as number)
      : readyAt(shifter, a, (planned[a] as number) + (delays[a] as number))
    const start = begun ? from : findStart(shifter, a, from, durations[a] as number)
    if (start === out) continue
    starts[a] = start
    ends[a] = Math.min(weeks + 1, endAfter(of, a, start, durations[a] as number))
    load(shifter, a, start, durations[a] as number)
  }
}

function readyAt({ of, starts, ends }: Shifter, a: number, planned: number): number {
  const { network } = of
  let ready = planned
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
    const link = network.of.items[i] as number
    const before = network.before[link] as number
    const least = network.least[link] as number
    if (network.after[link] !== a || before === a || least === none || starts[before] === out) continue
    ready = Math.max(ready, ((network.fromEnd[link] === 1 ? ends[before] : starts[before]) as number) + least)
  }
  return ready
}

/** The first week on the calendar, from there on, in which it has room; the plan's own pins and overloads stand. */
function findStart({ of, free }: Shifter, a: number, from: number, duration: number): number {
  let week = nextBegin(of, a, Math.max(0, from))
  while (week !== never) {
    if (hasRoom(of, free, a, week, duration)) return week
    week = nextBegin(of, a, week + 1)
  }
  return out
}

function nextBegin({ weeks, tables }: Compiled, a: number, from: number): number {
  return from > weeks ? never : (tables.next[a * (weeks + 1) + from] as number)
}

function hasRoom(of: Compiled, free: Float64Array, a: number, start: number, duration: number): boolean {
  const { weeks, tables, demands } = of
  const planned = of.portfolio.activities[a]?.duration ?? 0
  for (let i = demands.of.from[a] as number; i < (demands.of.from[a + 1] as number); i++) {
    const base = (demands.row[i] as number) * weeks
    const at = demands.at[i] as number
    for (let week = start, worked = 0; week < weeks && worked < duration; week++) {
      if (tables.works[a * (weeks + 1) + week] === 0) continue
      const need = demands.points[at + Math.floor((worked * planned) / duration)] as number
      if (need > 0 && (free[base + week] as number) < need) return false
      worked++
    }
  }
  return true
}

function load({ of, free }: Shifter, a: number, start: number, duration: number): void {
  const { weeks, tables, demands } = of
  const planned = of.portfolio.activities[a]?.duration ?? 0
  for (let i = demands.of.from[a] as number; i < (demands.of.from[a + 1] as number); i++) {
    const base = (demands.row[i] as number) * weeks
    const at = demands.at[i] as number
    for (let week = start, worked = 0; week < weeks && worked < duration; week++) {
      if (tables.works[a * (weeks + 1) + week] === 0) continue
      const need = demands.points[at + Math.floor((worked * planned) / duration)] as number
      free[base + week] = (free[base + week] as number) - need
      worked++
    }
  }
}

function endAfter({ weeks, tables }: Compiled, a: number, start: number, duration: number): number {
  let week = start
  for (let worked = 0; worked < duration && week <= weeks; week++)
    if (tables.works[a * (weeks + 1) + week] === 1) worked++
  return week
}
