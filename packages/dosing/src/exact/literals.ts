import type { Network } from './network.ts'

/**
 * The statements the search reasons with, as numbers. Variable `v` is "activity i starts at t or before" or "of two
 * rivals the first goes first"; literal `2v` says so, literal `2v + 1` denies it, so `literal ^ 1` is the opposite.
 * Variable 0 is always true: what holds for every schedule short enough needs no reason.
 */
export interface Literals {
  readonly variables: number
  /** By activity: the variable of "starts at t or before" is `offsets[activity] + t`. */
  readonly offsets: Int32Array
  /** By activity: first and last start. "By `latest`" always holds and "before `earliest`" never; they exist all the same. */
  readonly earliest: Int32Array
  readonly latest: Int32Array
  /** By variable: its activity, or -1 for a pair. */
  readonly activities: Int32Array
  /** By variable: t, or the number of the pair. */
  readonly times: Int32Array
  /** Variable of pair 0; the other pairs follow. */
  readonly firstPair: number
}

/** The literal that always holds; `always ^ 1` never does. */
export const always = 0

/** Literals for schedules no longer than `horizon`. */
export function literalsOf({ count, heads, tails, rivals }: Network, horizon: number): Literals {
  const earliest = Int32Array.from(heads)
  const latest = tails.map((tail) => horizon - tail)
  const offsets = new Int32Array(count)
  const activities = [-1]
  const times = [0]
  for (let activity = 0; activity < count; activity++) {
    const first = earliest[activity] as number
    offsets[activity] = activities.length - (first - 1)
    for (let time = first - 1; time <= (latest[activity] as number); time++) {
      activities.push(activity)
      times.push(time)
    }
  }
  const firstPair = activities.length
  for (let pair = 0; 2 * pair < rivals.length; pair++) {
    activities.push(-1)
    times.push(pair)
  }
  return {
    variables: activities.length,
    offsets,
    earliest,
    latest,
    activities: Int32Array.from(activities),
    times: Int32Array.from(times),
    firstPair,
  }
}

export function startsBy({ earliest, latest, offsets }: Literals, activity: number, time: number): number {
  const first = (earliest[activity] as number) - 1
  const last = latest[activity] as number
  return 2 * ((offsets[activity] as number) + (time < first ? first : time > last ? last : time))
}

export function startsFrom(literals: Literals, activity: number, time: number): number {
  return startsBy(literals, activity, time - 1) ^ 1
}
