import { type ActivityHeap, takeTop } from './activity-heap.ts'
import { startsBy } from './literals.ts'
import type { Network } from './network.ts'
import type { Trail } from './trail.ts'

/** Begins as soon as it can what can begin first; the literal to decide, or -1 when every start is settled. */
export function branchInTime({ count }: Network, { low, high, of }: Trail): number {
  let chosen = -1
  for (let activity = 0; activity < count; activity++) {
    const earliest = low[activity] as number
    if (earliest === high[activity]) continue
    if (chosen >= 0) {
      const best = low[chosen] as number
      if (earliest > best || (earliest === best && (high[activity] as number) >= (high[chosen] as number)))
        continue
    }
    chosen = activity
  }
  return chosen < 0 ? -1 : startsBy(of, chosen, low[chosen] as number)
}

/** The open variable that most contradictions are about, decided as in `wanted` starts; -1 when none is left. */
export function branchOnActivity(
  { durations, rivals }: Network,
  { values, of }: Trail,
  heap: ActivityHeap,
  wanted: Int32Array,
): number {
  for (;;) {
    const variable = takeTop(heap)
    if (variable < 0) return -1
    if (values[2 * variable] !== 0) continue
    const activity = of.activities[variable] as number
    const time = of.times[variable] as number
    if (activity >= 0) return (wanted[activity] as number) <= time ? 2 * variable : 2 * variable + 1
    const first = rivals[2 * time] as number
    const second = rivals[2 * time + 1] as number
    const leads = (wanted[first] as number) + (durations[first] as number) <= (wanted[second] as number)
    return leads ? 2 * variable : 2 * variable + 1
  }
}
