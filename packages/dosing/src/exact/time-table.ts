import type { Network } from './network.ts'
import type { Trail } from './trail.ts'

/**
 * What is certainly taken of each resource at each time: an activity that starts by t and ends no sooner than t has
 * begun and not ended there, whatever its start (its compulsory part). Cell `resource * span + time`.
 */
export interface TimeTable {
  readonly span: number
  readonly loads: Int32Array
  /** By activity: the compulsory part entered in `loads`; empty when it ends no later than it begins. */
  readonly begins: Int32Array
  readonly ends: Int32Array
  /** By activity: whether its window moved since the last look. */
  readonly moved: Uint8Array
  /** The times that became more loaded at the last look. */
  from: number
  to: number
  /** Room for explaining: activities found, and when they were settled. */
  readonly found: Int32Array
  readonly latest: Int32Array
}

export function timeTableOf({ count, resources }: Network, horizon: number): TimeTable {
  const span = horizon + 1
  return {
    span,
    loads: new Int32Array(resources * span),
    begins: new Int32Array(count),
    ends: new Int32Array(count),
    moved: new Uint8Array(count),
    from: 0,
    to: 0,
    found: new Int32Array(count),
    latest: new Int32Array(count),
  }
}

/**
 * Enters the compulsory parts as they are now. Returns an overloaded cell, or -1. To be done after going back too:
 * else a part that goes and comes again between two looks is not seen to be new.
 */
export function update(network: Network, table: TimeTable, trail: Trail): number {
  const { durations } = network
  const { begins, ends, moved } = table
  const { low, high, touched, isTouched } = trail
  moved.fill(0)
  table.from = table.span
  table.to = 0
  let suspect = -1
  for (let k = 0; k < trail.touchedCount; k++) {
    const activity = touched[k] as number
    isTouched[activity] = 0
    moved[activity] = 1
    const oldBegin = begins[activity] as number
    const oldEnd = ends[activity] as number
    const begin = high[activity] as number
    const end = (low[activity] as number) + (durations[activity] as number)
    begins[activity] = begin
    ends[activity] = end
    if (begin >= end) {
      if (oldBegin < oldEnd) load(network, table, activity, oldBegin, oldEnd, -1)
    } else if (oldBegin >= oldEnd) {
      suspect = Math.max(suspect, load(network, table, activity, begin, end, 1))
    } else {
      if (oldBegin < begin) load(network, table, activity, oldBegin, Math.min(begin, oldEnd), -1)
      if (end < oldEnd) load(network, table, activity, Math.max(end, oldBegin), oldEnd, -1)
      if (begin < oldBegin)
        suspect = Math.max(suspect, load(network, table, activity, begin, Math.min(oldBegin, end), 1))
      if (oldEnd < end)
        suspect = Math.max(suspect, load(network, table, activity, Math.max(oldEnd, begin), end, 1))
    }
  }
  trail.touchedCount = 0
  // a suspect may have been over the limit only until the parts taken back on the way were taken off
  return suspect < 0 ? -1 : findOverload(network, table)
}

/** Adds the activity's demands at the times, `sign` times. Returns a cell that is over the limit then, or -1. */
function load(
  { resources, demands, capacities }: Network,
  table: TimeTable,
  activity: number,
  begin: number,
  end: number,
  sign: number,
): number {
  const { loads, span } = table
  let over = -1
  for (let resource = 0; resource < resources; resource++) {
    const demand = sign * (demands[activity * resources + resource] as number)
    if (demand === 0) continue
    const capacity = capacities[resource] as number
    for (let cell = resource * span + begin, last = resource * span + end; cell < last; cell++) {
      const sum = (loads[cell] as number) + demand
      loads[cell] = sum
      if (sum > capacity) over = cell
    }
  }
  if (sign > 0) {
    if (begin < table.from) table.from = begin
    if (end > table.to) table.to = end
  }
  return over
}

function findOverload({ resources, capacities }: Network, { loads, span, from, to }: TimeTable): number {
  for (let resource = 0; resource < resources; resource++) {
    const capacity = capacities[resource] as number
    for (let time = from; time < to; time++)
      if ((loads[resource * span + time] as number) > capacity) return resource * span + time
  }
  return -1
}
