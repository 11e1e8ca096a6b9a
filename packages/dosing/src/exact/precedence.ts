import { startsBy, startsFrom } from './literals.ts'
import type { Network } from './network.ts'
import { byPrecedence, lower, raise, type Trail } from './trail.ts'

/** Successors wait for the activity, whose earliest start has moved. */
export function pushSuccessors(network: Network, trail: Trail, activity: number): boolean {
  const { from, items } = network.successors
  const ready = (trail.low[activity] as number) + (network.durations[activity] as number)
  for (let at = from[activity] as number, end = from[activity + 1] as number; at < end; at++) {
    const successor = items[at] as number
    if ((trail.low[successor] as number) < ready && !raise(trail, successor, ready, byPrecedence, activity))
      return false
  }
  return true
}

/** Predecessors make way for the activity, whose latest start has moved. */
export function pushPredecessors(network: Network, trail: Trail, activity: number): boolean {
  const { from, items } = network.predecessors
  const latest = trail.high[activity] as number
  for (let at = from[activity] as number, end = from[activity + 1] as number; at < end; at++) {
    const predecessor = items[at] as number
    const due = latest - (network.durations[predecessor] as number)
    if ((trail.high[predecessor] as number) > due && !lower(trail, predecessor, due, byPrecedence, activity))
      return false
  }
  return true
}

/** The one literal that makes `literal` true, the other activity being a direct neighbour. */
export function explainPrecedence(
  { durations }: Network,
  trail: Trail,
  literal: number,
  other: number,
): number {
  const variable = literal >> 1
  const time = trail.of.times[variable] as number
  if ((literal & 1) === 1) return startsFrom(trail.of, other, time + 1 - (durations[other] as number))
  const activity = trail.of.activities[variable] as number
  return startsBy(trail.of, other, time + (durations[activity] as number))
}
