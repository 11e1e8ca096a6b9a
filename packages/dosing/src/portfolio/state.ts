import type { Compiled } from './compile.ts'
import { never } from './tables.ts'

/** Where an activity stands that is not in the plan. */
export const out = -1

/** A plan under way, with what it leaves free. Changed in place; nothing is allocated while it changes. */
export interface PlanState {
  readonly of: Compiled
  /** The week of each activity, or `out`. */
  readonly starts: Int32Array
  /** As `demands.capacity`; below 0 where pins take more than there is. */
  readonly free: Float64Array
  /** What each limit has left. */
  readonly left: Float64Array
}

export function emptyState(of: Compiled): PlanState {
  return {
    of,
    starts: new Int32Array(of.count).fill(out),
    free: of.demands.capacity.slice(),
    left: of.demands.limitMost.slice(),
  }
}

export function endIn({ of: { weeks, tables } }: PlanState, a: number, start: number): number {
  return tables.ends[a * (weeks + 1) + start] as number
}

/** Puts it there, whatever that breaks. */
export function place(state: PlanState, a: number, start: number): void {
  state.starts[a] = start
  take(state, a, start, 1)
}

export function remove(state: PlanState, a: number): void {
  const start = state.starts[a] as number
  if (start === out) return
  state.starts[a] = out
  take(state, a, start, -1)
}

function take(state: PlanState, a: number, start: number, sign: number): void {
  const { of, free, left } = state
  const { weeks, tables, demands } = of
  const end = Math.min(weeks, endIn(state, a, start))
  const works = a * (weeks + 1)
  const until = demands.of.from[a + 1] as number
  for (let i = demands.of.from[a] as number; i < until; i++) {
    const base = (demands.row[i] as number) * weeks
    let at = demands.at[i] as number
    for (let week = start; week < end; week++) {
      if (tables.works[works + week] === 0) continue
      free[base + week] = (free[base + week] as number) - sign * (demands.points[at++] as number)
    }
  }
  const { ofLoadLimits, startLimits, startTakes } = demands
  const takes = a * left.length
  for (let i = startLimits.from[start] as number; i < (startLimits.from[start + 1] as number); i++) {
    const limit = startLimits.items[i] as number
    left[limit] = (left[limit] as number) - sign * (startTakes[takes + limit] as number)
  }
  for (let i = ofLoadLimits.from[a] as number; i < (ofLoadLimits.from[a + 1] as number); i++) {
    const taking = ofLoadLimits.items[i] as number
    const limit = demands.limit[taking] as number
    left[limit] = (left[limit] as number) - sign * takenBy(state, a, taking, start)
  }
}

/** What it takes of a limit when it begins there; `taking` is a place in `demands.limit`. */
export function takenBy(state: PlanState, a: number, taking: number, start: number): number {
  const { weeks, tables, demands } = state.of
  const limit = demands.limit[taking] as number
  const from = demands.limitFrom[limit] as number
  const to = demands.limitTo[limit] as number
  let at = demands.limitAt[taking] as number
  if (at < 0) return start >= from && start < to ? (demands.amount[taking] as number) : 0
  const end = Math.min(weeks, endIn(state, a, start))
  let sum = 0
  for (let week = start; week < end; week++) {
    if (tables.works[a * (weeks + 1) + week] === 0) continue
    if (from <= week && week < to) sum += demands.points[at] as number
    at++
  }
  return sum
}

/**
 * The first week, `from` or later, in which it may begin and finds room; `out`: none. Each row is looked at from the
 * end backwards, so that a conflict is the last one and the search goes on behind it.
 */
export function firstFit(state: PlanState, a: number, from: number): number {
  const { weeks, tables } = state.of
  const at = a * (weeks + 1)
  if (from > weeks) return out
  let start = tables.next[at + Math.max(0, from)] as number
  while (start !== never) {
    const blocked = blockedUntil(state, a, start)
    if (blocked <= start) return start
    if (blocked > weeks) return out
    start = tables.next[at + blocked] as number
  }
  return out
}

/** The last week, `from` or earlier and not before `to`, in which it may begin and finds room; `out`: none. */
export function lastFit(state: PlanState, a: number, from: number, to: number): number {
  const { weeks, tables } = state.of
  const at = a * (weeks + 1)
  let start = from < 0 ? never : (tables.last[at + Math.min(from, weeks)] as number)
  while (start !== never && start >= to) {
    if (blockedUntil(state, a, start) <= start) return start
    start = start === 0 ? never : (tables.last[at + start - 1] as number)
  }
  return out
}

export function fits(state: PlanState, a: number, start: number): boolean {
  const { weeks, tables } = state.of
  return tables.next[a * (weeks + 1) + start] === start && blockedUntil(state, a, start) <= start
}

/** Whether the calendar lets it begin then. */
export function mayBegin({ of: { weeks, tables } }: PlanState, a: number, start: number): boolean {
  return tables.next[a * (weeks + 1) + start] === start
}

/**
 * The first later start that is not blocked for the same reason; `start` itself or less when there is room. What
 * rules out most weeks at once is asked first.
 */
function blockedUntil(state: PlanState, a: number, start: number): number {
  const limited = limitedUntil(state, a, start)
  if (limited > start) return limited
  const { of, free } = state
  const { weeks, tables, demands } = of
  const end = endIn(state, a, start)
  const rests = tables.rests[a] === 1
  const works = a * (weeks + 1)
  const until = demands.of.from[a + 1] as number
  for (let i = demands.of.from[a] as number; i < until; i++) {
    const base = (demands.row[i] as number) * weeks
    const need = demands.lowest[i] as number
    if (need === 0) continue
    for (let week = end - 1; week >= start; week--) {
      if ((free[base + week] as number) >= need) continue
      if (!rests || tables.works[works + week] === 1) return week + 1
    }
  }
  for (let i = demands.of.from[a] as number; i < until; i++) {
    if (demands.flat[i] === 1) continue
    const base = (demands.row[i] as number) * weeks
    let next = demands.at[i] as number
    for (let week = start; week < end; week++) {
      if (rests && tables.works[works + week] === 0) continue
      const need = demands.points[next++] as number
      if (need > 0 && (free[base + week] as number) < need) return start + 1
    }
  }
  return apartUntil(state, a, start, Math.max(end, start + 1))
}

function limitedUntil(state: PlanState, a: number, start: number): number {
  const { left } = state
  const { limit: limitOf, limitTo, ofLoadLimits, startLimits, startTakes } = state.of.demands
  const takes = a * left.length
  for (let i = startLimits.from[start] as number; i < (startLimits.from[start + 1] as number); i++) {
    const limit = startLimits.items[i] as number
    const taken = startTakes[takes + limit] as number
    if (taken > 0 && taken > (left[limit] as number)) return limitTo[limit] as number
  }
  for (let i = ofLoadLimits.from[a] as number; i < (ofLoadLimits.from[a + 1] as number); i++) {
    const taking = ofLoadLimits.items[i] as number
    const taken = takenBy(state, a, taking, start)
    if (taken > 0 && taken > (left[limitOf[taking] as number] as number)) return start + 1
  }
  return start
}

function apartUntil(state: PlanState, a: number, start: number, end: number): number {
  const { from, items } = state.of.apart
  for (let i = from[a] as number; i < (from[a + 1] as number); i++) {
    const other = items[i] as number
    const begins = state.starts[other] as number
    if (begins === out) continue
    const ends = Math.max(endIn(state, other, begins), begins + 1)
    if (begins < end && start < ends) return ends
  }
  return start
}
