import type { View } from './packed.ts'
import type { Decode } from './sgs.ts'

/**
 * Makes a schedule by going through time: whenever something has ended, each activity that may begin does so if
 * there is room, in the list's order (parallel schedule generation, Kolisch 1996). Leaves nothing idle that fits,
 * which pays where resources are scarce; some best schedules it can not make. Allocates nothing.
 */
export function parallelDecoderOf(view: View): Decode {
  const { count, durations, after, afterAt, beforeAt, needs, words } = view
  const rank = new Int32Array(count)
  const befores = Int32Array.from(rank, (_, a) => (beforeAt[a + 1] ?? 0) - (beforeAt[a] ?? 0))
  const waiting = new Int32Array(count)
  const open = new Int32Array(count)
  // activities by the time they end: the first of each time, and from each the next
  const firstAt = new Int32Array(view.horizon + 1).fill(-1)
  const next = new Int32Array(count)
  // the first word of what is free is kept apart: in most projects it is all there is
  const full = view.full[0] ?? 0
  const guard = view.guards[0] ?? 0
  const others = words > 1 ? otherWordsOf(view) : undefined

  return (list, starts) => {
    let opened = 0
    for (let k = 0; k < count; k += 1) rank[list[k] ?? 0] = k
    waiting.set(befores)
    for (let k = 0; k < count; k += 1) {
      const a = list[k] ?? 0
      if (befores[a] === 0) open[opened++] = a
    }
    others?.reset()
    let free = full
    let makespan = 0
    for (let time = 0, ended = 0; ended < count; ) {
      let kept = 0
      for (let i = 0; i < opened; i += 1) {
        const a = open[i] ?? 0
        const left = (free - (needs[a * words] ?? 0)) | 0
        if ((left & guard) !== guard || (others && !others.take(a))) {
          open[kept++] = a
          continue
        }
        free = left
        starts[a] = time
        const end = time + (durations[a] ?? 0)
        next[a] = firstAt[end] ?? -1
        firstAt[end] = a
        ended += 1 // will have
        if (end > makespan) makespan = end
      }
      opened = kept
      while (time < makespan && (firstAt[time] ?? -1) < 0) time += 1
      let a = firstAt[time] ?? -1
      firstAt[time] = -1
      for (; a >= 0; a = next[a] ?? -1) {
        free = (free + (needs[a * words] ?? 0)) | 0
        others?.giveBack(a)
        for (let i = afterAt[a] ?? 0, end = afterAt[a + 1] ?? 0; i < end; i += 1) {
          const s = after[i] ?? 0
          const left = (waiting[s] ?? 0) - 1
          waiting[s] = left
          if (left > 0) continue
          // among those that may begin, where its rank places it
          const mine = rank[s] ?? 0
          let at = opened++
          for (; at > 0 && (rank[open[at - 1] ?? 0] ?? 0) > mine; at -= 1) open[at] = open[at - 1] ?? 0
          open[at] = s
        }
      }
    }
    firstAt.fill(-1, 0, makespan + 1)
    return makespan
  }
}

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
