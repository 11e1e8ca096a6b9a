import { none } from './network.ts'
import { lowestStart, putAt, type Settling, settle } from './settle.ts'
import { endIn, firstFit, lastFit, out } from './state.ts'

/**
 * Places it as near to `target` as its links to placed ones and the room there is allow, before or after; where that
 * is nowhere, as `settle` does, moving others. Deadlines are kept when they can be.
 */
export function placeNear(settling: Settling, a: number, target: number, patience: number): boolean {
  const { state } = settling
  const low = lowestStart(settling, a)
  const high = highestStart(settling, a)
  if (low > high) return settle(settling, a, patience)
  const later = firstFit(state, a, Math.max(low, Math.min(target, high)))
  const earlier = lastFit(state, a, Math.min(target, high), low)
  const laterHolds = later !== out && later <= high
  if (!laterHolds && earlier === out) return settle(settling, a, patience)
  const nearer = laterHolds && (earlier === out || later - target < target - earlier) ? later : earlier
  putAt(settling, a, nearer)
  return true
}

/** The last week in which it keeps its deadline and its links to what is placed. */
export function highestStart({ state }: Settling, a: number): number {
  const { starts, of } = state
  const { network, weeks } = of
  const latest = of.latest[a] as number
  let high = latest === none ? weeks : lastEnding(of, a, latest)
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
    const link = network.of.items[i] as number
    const before = network.before[link] as number
    const after = network.after[link] as number
    const fromEnd = network.fromEnd[link] === 1
    if (after === a && before !== a) {
      const begun = starts[before] as number
      const most = network.most[link] as number
      if (begun === out || most === none) continue
      high = Math.min(high, (fromEnd ? endIn(state, before, begun) : begun) + most)
    } else if (before === a && after !== a) {
      const start = starts[after] as number
      const least = network.least[link] as number
      if (start === out || least === none) continue
      const by = start - least
      high = Math.min(high, fromEnd ? lastEnding(of, a, by) : by)
    }
  }
  return high
}

type Calendar = Pick<Settling['state']['of'], 'weeks' | 'tables'>

/** The last week in which begun work ends by `end`; below 0: none. */
export function lastEnding({ weeks, tables }: Calendar, a: number, end: number): number {
  const at = a * (weeks + 1)
  let low = -1
  let high = Math.min(weeks, end)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tables.ends[at + middle] as number) <= end) low = middle
    else high = middle - 1
  }
  return low
}
