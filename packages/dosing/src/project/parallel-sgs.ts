import type { Packed, View } from './packed.ts'
import type { Decode } from './sgs.ts'

/**
 * Makes a schedule by going through time: whenever something has ended, each activity that may begin does so if
 * there is room, in the list's order (parallel schedule generation, Kolisch 1996). Leaves nothing idle that fits,
 * which pays where resources are scarce; some best schedules it can not make. Allocates nothing.
 *
 * What may begin, and the times at which something ends, are bits: to find the next costs no looking through lists.
 */
export function parallelDecoderOf({ forward, backward, arrows, arrowsAt }: Packed): Decode {
  const { count, durations, needs, words, horizon } = forward
  const befores = [countBefores(forward), countBefores(backward)] as const
  const waiting = new Int32Array(count)
  const rank = new Int32Array(count)
  // by place in the list: what is needed, and whether it may begin
  const need = new Int32Array(count)
  const open = new Int32Array((count + 31) >>> 5)
  // activities by the time they end: the first of each time, and from each the next
  const firstAt = new Int32Array(horizon + 1).fill(-1)
  const next = new Int32Array(count)
  const ends = new Int32Array((horizon >>> 5) + 1)
  // the first word of what is free is kept apart: in most projects it is all there is
  const full = forward.full[0] ?? 0
  const guard = forward.guards[0] ?? 0
  const others = words > 1 ? otherWordsOf(forward) : undefined

  return (side, list, starts) => {
    const after = (1 - side) * (count + 1)
    waiting.set(befores[side])
    for (let k = 0; k < count; k += 1) {
      const a = list[k] ?? 0
      rank[a] = k
      need[k] = needs[a * words] ?? 0
    }
    open[0] = 1 // what begins everything
    others?.reset()
    let free = full
    let makespan = 0
    let time = 0
    for (;;) {
      for (let w = 0; w < open.length; w += 1) {
        for (let bits = open[w] ?? 0; bits !== 0; bits &= bits - 1) {
          const low = bits & -bits
          const k = (w << 5) + 31 - Math.clz32(low)
          const left = (free - (need[k] ?? 0)) | 0
          if ((left & guard) !== guard || (others && !others.take(list[k] ?? 0))) continue
          free = left
          open[w] = (open[w] ?? 0) ^ low
          const a = list[k] ?? 0
          starts[a] = time
          const end = time + (durations[a] ?? 0)
          next[a] = firstAt[end] ?? -1
          firstAt[end] = a
          ends[end >>> 5] = (ends[end >>> 5] ?? 0) | (1 << (end & 31))
          if (end > makespan) makespan = end
        }
      }
      let w = time >>> 5
      while (ends[w] === 0 && w < makespan >>> 5) w += 1
      const bits = ends[w] ?? 0
      if (bits === 0) return makespan
      const low = bits & -bits
      ends[w] = bits ^ low
      time = (w << 5) + 31 - Math.clz32(low)
      let a = firstAt[time] ?? -1
      firstAt[time] = -1
      for (; a >= 0; a = next[a] ?? -1) {
        free = (free + (needs[a * words] ?? 0)) | 0
        others?.giveBack(a)
        for (let i = arrowsAt[after + a] ?? 0, end = arrowsAt[after + a + 1] ?? 0; i < end; i += 1) {
          const s = arrows[i] ?? 0
          const left = (waiting[s] ?? 0) - 1
          waiting[s] = left
          const k = rank[s] ?? 0
          // a bit when nothing is left, without a branch, which nobody could foretell
          open[k >>> 5] = (open[k >>> 5] ?? 0) | (((left - 1) >>> 31) << (k & 31))
        }
      }
    }
  }
}

const countBefores = ({ count, beforeAt }: View): Int32Array =>
  Int32Array.from({ length: count }, (_, a) => (beforeAt[a + 1] ?? 0) - (beforeAt[a] ?? 0))

/** What is free besides the first word. */
function otherWordsOf({ needs, words, full, guards }: View) {
  const free = new Int32Array(words)
  return {
    reset: () => free.set(full),
    /** Takes what the activity needs; false, and nothing taken, when there is no room. */
    take: (activity: number): boolean => {
      for (let w = 1; w < words; w += 1) {
        const guard = guards[w] ?? 0
        if ((((free[w] ?? 0) - (needs[activity * words + w] ?? 0)) & guard) !== guard) return false
      }
      for (let w = 1; w < words; w += 1) free[w] = (free[w] ?? 0) - (needs[activity * words + w] ?? 0)
      return true
    },
    giveBack: (activity: number): void => {
      for (let w = 1; w < words; w += 1) free[w] = (free[w] ?? 0) + (needs[activity * words + w] ?? 0)
    },
  }
}
