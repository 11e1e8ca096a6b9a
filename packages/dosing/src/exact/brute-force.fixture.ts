import type { Project, Starts } from '../project/project.ts'

/** One after the other, in the order of their numbers: feasible, and mostly long. */
export function oneByOne({ durations }: Project): Starts {
  let time = 0
  return durations.map((duration) => {
    const start = time
    time += duration
    return start
  })
}

/** The shortest makespan by trying every start; for a handful of short activities, each after its predecessors. */
export function shortestByTrying(project: Project): number {
  const { durations, demands, capacities, successors } = project
  const end = durations.length - 1
  let shortest = durations.reduce((sum, duration) => sum + duration, 0)
  const place = (activity: number, starts: readonly number[], earliest: readonly number[]) => {
    const duration = durations[activity] ?? 0
    const first = earliest[activity] ?? 0
    if (activity === end) shortest = Math.min(shortest, first)
    else
      for (let start = first; start + duration < shortest; start++) {
        if (!hasRoom(activity, starts, start)) continue
        const after = earliest.map((time, other) =>
          successors[activity]?.includes(other) ? Math.max(time, start + duration) : time,
        )
        place(activity + 1, [...starts, start], after)
      }
  }
  const hasRoom = (activity: number, starts: readonly number[], start: number) => {
    for (let t = start; t < start + (durations[activity] ?? 0); t++) {
      const running = starts.flatMap((from, a) => (from <= t && t < from + (durations[a] ?? 0) ? [a] : []))
      const fits = capacities.every(
        (most, r) => [activity, ...running].reduce((sum, a) => sum + (demands[a]?.[r] ?? 0), 0) <= most,
      )
      if (!fits) return false
    }
    return true
  }
  place(
    0,
    [],
    durations.map(() => 0),
  )
  return shortest
}
