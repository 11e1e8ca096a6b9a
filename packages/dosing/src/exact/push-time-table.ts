import { always } from './literals.ts'
import type { Network } from './network.ts'
import { type TimeTable, update } from './time-table.ts'
import { byTimeTable, clash, lower, raise, type Trail } from './trail.ts'

/** Brings the table up to date and moves the windows that no longer fit; false at a contradiction. */
export function propagateTimeTable(network: Network, table: TimeTable, trail: Trail): boolean {
  const cell = update(network, table, trail)
  if (cell >= 0) return clash(trail, always ^ 1, byTimeTable, cell)
  const { durations } = network
  const { low, high } = trail
  const { moved, from, to } = table
  for (let activity = 0; activity < network.count; activity++) {
    const earliest = low[activity] as number
    const latest = high[activity] as number
    const duration = durations[activity] as number
    if (earliest === latest || duration === 0) continue
    const anew = moved[activity] === 1
    if (
      (anew || (earliest < to && earliest + duration > from)) &&
      !pushLater(network, table, trail, activity)
    )
      return false
    if ((anew || (latest < to && latest + duration > from)) && !pushSooner(network, table, trail, activity))
      return false
  }
  return true
}

/** Moves the earliest start behind the last time in its way, until nothing is in its way. */
function pushLater(network: Network, table: TimeTable, trail: Trail, activity: number): boolean {
  const duration = network.durations[activity] as number
  for (;;) {
    const earliest = trail.low[activity] as number
    const end = Math.min(earliest + duration, trail.high[activity] as number)
    const cell = findLastFull(network, table, activity, earliest, end)
    if (cell < 0) return true
    if (!raise(trail, activity, (cell % table.span) + 1, byTimeTable, cell)) return false
  }
}

function pushSooner(network: Network, table: TimeTable, trail: Trail, activity: number): boolean {
  const duration = network.durations[activity] as number
  for (;;) {
    const latest = trail.high[activity] as number
    const begin = Math.max(latest, (trail.low[activity] as number) + duration)
    const cell = findFirstFull(network, table, activity, begin, latest + duration)
    if (cell < 0) return true
    if (!lower(trail, activity, (cell % table.span) - duration, byTimeTable, cell)) return false
  }
}

/** The last cell in the times given that leaves no room for the activity, or -1. */
function findLastFull(
  { resources, demands, capacities }: Network,
  { loads, span }: TimeTable,
  activity: number,
  begin: number,
  end: number,
): number {
  let found = -1
  let from = begin
  for (let resource = 0; resource < resources; resource++) {
    const demand = demands[activity * resources + resource] as number
    if (demand === 0) continue
    const room = (capacities[resource] as number) - demand
    for (let time = end - 1; time >= from; time--) {
      if ((loads[resource * span + time] as number) > room) {
        found = resource * span + time
        from = time + 1
        break
      }
    }
  }
  return found
}

function findFirstFull(
  { resources, demands, capacities }: Network,
  { loads, span }: TimeTable,
  activity: number,
  begin: number,
  end: number,
): number {
  let found = -1
  let to = end
  for (let resource = 0; resource < resources; resource++) {
    const demand = demands[activity * resources + resource] as number
    if (demand === 0) continue
    const room = (capacities[resource] as number) - demand
    for (let time = begin; time < to; time++) {
      if ((loads[resource * span + time] as number) > room) {
        found = resource * span + time
        to = time
        break
      }
    }
  }
  return found
}
