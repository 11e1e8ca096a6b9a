import type { View } from './packed.ts'

/** How late work lies in a schedule: from 0 to, not including, 1. Starts and makespan in any one direction of time. */
type Lateness = (starts: Int32Array, makespan: number) => number

/**
 * Tells schedules of the same makespan apart, which most of a population's are before long: with little work near the
 * end, little has to find room elsewhere before the whole is shorter. The mean over all work of the eighth power of
 * where its middle lies: hardly anything but the last quarter counts. Allocates nothing.
 */
export function latenessOf({ count, durations, work }: View): Lateness {
  const all = work.reduce((sum, one) => sum + one, 0)
  return (starts, makespan) => {
    if (all === 0) return 0
    const scale = 1 / makespan
    let sum = 0
    for (let a = 0; a < count; a += 1) {
      const place = ((starts[a] ?? 0) + 0.5 * (durations[a] ?? 0)) * scale
      const square = place * place
      const fourth = square * square
      sum += (work[a] ?? 0) * fourth * fourth
    }
    return sum / all
  }
}
