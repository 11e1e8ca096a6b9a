import type { Packed, Side, View } from './packed.ts'

/**
 * Makes a schedule of a list of all activities in which none stands before a predecessor: each in turn begins as
 * early as predecessors and resources allow (serial schedule generation, Kolisch 1996). Writes the starts, in the
 * side's own direction of time, and returns the makespan. Allocates nothing.
 */
export type Decode = (side: Side, list: Int32Array, starts: Int32Array) => number

export function decoderOf(packed: Packed): Decode {
  if (packed.forward.words === 1) return decodeOneWord(packed)
  const [forwards, backwards] = [decodeWords(packed.forward), decodeWords(packed.backward)]
  return (side, list, starts) => (side === 0 ? forwards : backwards)(list, starts)
}

/*
 * Room for an activity is looked for from its window's end backwards: the first conflict found is the last one, and
 * the activity begins behind it. What was found free behind a conflict is not looked at again.
 */
function decodeOneWord({ forward, arrows, arrowsAt }: Packed): Decode {
  const { count, durations, needs, horizon } = forward
  const full = forward.full[0] ?? 0
  const guards = forward.guards[0] ?? 0
  const free = new Int32Array(horizon).fill(full)
  const ends = new Int32Array(count)
  let dirty = 0
  return (side, list, starts) => {
    const before = side * (count + 1)
    free.fill(full, 0, dirty)
    let makespan = 0
    for (let k = 0; k < count; k += 1) {
      const a = list[k] ?? 0
      let start = 0
      for (let i = arrowsAt[before + a] ?? 0, end = arrowsAt[before + a + 1] ?? 0; i < end; i += 1) {
        const ready = ends[arrows[i] ?? 0] ?? 0
        if (ready > start) start = ready
      }
      const duration = durations[a] ?? 0
      const need = needs[a] ?? 0
      let end = start + duration
      if (need !== 0) {
        let low = start
        let t = end - 1
        for (;;) {
          while (t >= low && (((free[t] ?? 0) - need) & guards) === guards) t -= 1
          if (t < low) break
          low = end
          start = t + 1
          end = start + duration
          t = end - 1
        }
        for (let u = start; u < end; u += 1) free[u] = (free[u] ?? 0) - need
      }
      starts[a] = start
      ends[a] = end
      if (end > makespan) makespan = end
    }
    dirty = makespan
    return makespan
  }
}

function decodeWords(view: View) {
  const { count, durations, before, beforeAt, needs, words, full, guards } = view
  const free = new Int32Array(view.horizon * words)
  let dirty = view.horizon
  const hasRoom = (time: number, activity: number): boolean => {
    const [at, need] = [time * words, activity * words]
    for (let w = 0; w < words; w += 1) {
      const guard = guards[w] ?? 0
      if ((((free[at + w] ?? 0) - (needs[need + w] ?? 0)) & guard) !== guard) return false
    }
    return true
  }
  return (list: Int32Array, starts: Int32Array): number => {
    for (let t = 0; t < dirty; t += 1) free.set(full, t * words)
    let makespan = 0
    for (let k = 0; k < count; k += 1) {
      const a = list[k] ?? 0
      let start = 0
      for (let i = beforeAt[a] ?? 0, end = beforeAt[a + 1] ?? 0; i < end; i += 1) {
        const p = before[i] ?? 0
        start = Math.max(start, (starts[p] ?? 0) + (durations[p] ?? 0))
      }
      const duration = durations[a] ?? 0
      let end = start + duration
      let low = start
      let t = end - 1
      for (;;) {
        while (t >= low && hasRoom(t, a)) t -= 1
        if (t < low) break
        low = end
        start = t + 1
        end = start + duration
        t = end - 1
      }
      for (let u = start; u < end; u += 1) {
        for (let w = 0; w < words; w += 1) {
          const at = u * words + w
          free[at] = (free[at] ?? 0) - (needs[a * words + w] ?? 0)
        }
      }
      starts[a] = start
      makespan = Math.max(makespan, end)
    }
    dirty = makespan
    return makespan
  }
}
