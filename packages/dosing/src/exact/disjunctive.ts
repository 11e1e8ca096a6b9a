import { type Lists, listsOf } from './lists.ts'
import { type Literals, startsBy, startsFrom } from './literals.ts'
import type { Network } from './network.ts'
import { assign, byOrder, byWindows, lower, raise, type Trail } from './trail.ts'

/**
 * Rivals: pairs that can never run together. Literal `2 * (firstPair + pair)` says that the first goes first. By
 * activity the literals that say that this activity goes first, in one list.
 */
export interface Rivals {
  readonly leads: Lists
}

export function rivalsOf({ count, rivals }: Network, { firstPair }: Literals): Rivals {
  const leads: number[][] = Array.from({ length: count }, () => [])
  for (let k = 0; k < rivals.length; k++)
    leads[rivals[k] as number]?.push(2 * (firstPair + (k >> 1)) + (k & 1))
  return { leads: listsOf(leads) }
}

/** The earliest start of the activity has moved: whoever it leads waits, and it cannot lead who must begin sooner. */
export function pushRivals(network: Network, rivals: Rivals, trail: Trail, activity: number): boolean {
  const { from, items } = rivals.leads
  const { values, low, high } = trail
  const ready = (low[activity] as number) + (network.durations[activity] as number)
  for (let at = from[activity] as number, end = from[activity + 1] as number; at < end; at++) {
    const lead = items[at] as number
    const value = values[lead] as number
    if (value < 0) continue
    const other = behind(network, trail.of, lead)
    if (value > 0) {
      if ((low[other] as number) < ready && !raise(trail, other, ready, byOrder, lead)) return false
    } else if ((high[other] as number) < ready) {
      if (!assign(trail, lead ^ 1, byWindows, high[other] as number)) return false
    }
  }
  return true
}

/** The latest start of the activity has moved: whoever leads it begins sooner, and who cannot does not lead it. */
export function pullRivals(network: Network, rivals: Rivals, trail: Trail, activity: number): boolean {
  const { from, items } = rivals.leads
  const { values, low, high } = trail
  const latest = high[activity] as number
  for (let at = from[activity] as number, end = from[activity + 1] as number; at < end; at++) {
    const lead = (items[at] as number) ^ 1
    const value = values[lead] as number
    if (value < 0) continue
    const other = behind(network, trail.of, lead ^ 1)
    const due = latest - (network.durations[other] as number)
    if (value > 0) {
      if ((high[other] as number) > due && !lower(trail, other, due, byOrder, lead)) return false
    } else if ((low[other] as number) > due) {
      if (!assign(trail, lead ^ 1, byWindows, latest)) return false
    }
  }
  return true
}

/** An order has been settled: the one behind waits, the one in front begins in time. */
export function orderRivals(network: Network, trail: Trail, lead: number): boolean {
  const front = behind(network, trail.of, lead ^ 1)
  const back = behind(network, trail.of, lead)
  const duration = network.durations[front] as number
  return (
    raise(trail, back, (trail.low[front] as number) + duration, byOrder, lead) &&
    lower(trail, front, (trail.high[back] as number) - duration, byOrder, lead)
  )
}

/** The activity that goes second when the literal holds. */
export function behind({ rivals }: Network, { firstPair }: Literals, lead: number): number {
  return rivals[(lead - 2 * firstPair) ^ 1] as number
}

/** Why a bound has moved: the order, and the bound of the other one. */
export function explainOrder(
  network: Network,
  { of }: Trail,
  literal: number,
  lead: number,
  into: Int32Array,
): number {
  const time = of.times[literal >> 1] as number
  const front = behind(network, of, lead ^ 1)
  const duration = network.durations[front] as number
  into[0] = lead
  into[1] =
    (literal & 1) === 1
      ? startsFrom(of, front, time + 1 - duration)
      : startsBy(of, behind(network, of, lead), time + duration)
  return 2
}

/**
 * Why the order is settled: the one that was to lead starts so late that the other, which starts by `latest`, would
 * have begun before its end.
 */
export function explainWindows(
  network: Network,
  { of }: Trail,
  literal: number,
  latest: number,
  into: Int32Array,
): number {
  const late = behind(network, of, literal)
  const soon = behind(network, of, literal ^ 1)
  into[0] = startsBy(of, soon, latest)
  into[1] = startsFrom(of, late, latest + 1 - (network.durations[late] as number))
  return 2
}
