import type { Chance } from '../common/random.ts'
import type { Packed } from './packed.ts'

/** Writes a list of all activities, none before a predecessor, in which those with much after them tend to come early. */
type Sample = (into: Int32Array) => void

/** Each place goes to the more urgent of two activities drawn from those that may come next. */
export function samplerOf({ forward, backward }: Packed, chance: Chance): Sample {
  const { count, durations, beforeAt, after, afterAt } = forward
  const urgency = durations.map((duration, a) => duration + (backward.heads[a] ?? 0))
  const waiting = new Int32Array(count)
  const ready = new Int32Array(count)
  return (into) => {
    let open = 0
    for (let a = 0; a < count; a += 1) {
      const befores = (beforeAt[a + 1] ?? 0) - (beforeAt[a] ?? 0)
      waiting[a] = befores
      if (befores === 0) ready[open++] = a
    }
    for (let k = 0; k < count; k += 1) {
      const [one, other] = [chance.below(open), chance.below(open)]
      const isOther = (urgency[ready[other] ?? 0] ?? 0) > (urgency[ready[one] ?? 0] ?? 0)
      const at = isOther ? other : one
      const a = ready[at] ?? 0
      open -= 1
      ready[at] = ready[open] ?? 0
      into[k] = a
      for (let i = afterAt[a] ?? 0, end = afterAt[a + 1] ?? 0; i < end; i += 1) {
        const s = after[i] ?? 0
        const left = (waiting[s] ?? 0) - 1
        waiting[s] = left
        if (left === 0) ready[open++] = s
      }
    }
  }
}
