import type { Project, Starts } from '../project/project.ts'

/** One thing that is wrong with a schedule. Activities and resources by their place in the project, from 0. */
type ProjectViolation =
  | { readonly kind: 'wrong-length'; readonly expected: number; readonly found: number }
  | { readonly kind: 'no-start'; readonly activity: number }
  | { readonly kind: 'too-soon'; readonly activity: number; readonly predecessor: number }
  | {
      readonly kind: 'over-capacity'
      readonly resource: number
      readonly time: number
      readonly load: number
    }

/**
 * Everything that is wrong with a schedule; nothing when it is feasible. Shares no code with the engine, and is
 * plain rather than quick: it is what the engine is checked by.
 */
export function checkProject(project: Project, starts: Starts): readonly ProjectViolation[] {
  const expected = project.durations.length
  if (starts.length !== expected) return [{ kind: 'wrong-length', expected, found: starts.length }]
  const missing = starts.flatMap((start, activity): readonly ProjectViolation[] =>
    Number.isInteger(start) && start >= 0 ? [] : [{ kind: 'no-start', activity }],
  )
  return missing.length > 0
    ? missing
    : [...listTooSoon(project, starts), ...listOverCapacity(project, starts)]
}

function listTooSoon({ durations, successors }: Project, starts: Starts): readonly ProjectViolation[] {
  const found: ProjectViolation[] = []
  for (const [predecessor, duration] of durations.entries()) {
    const end = (starts[predecessor] ?? 0) + duration
    for (const activity of successors[predecessor] ?? [])
      if ((starts[activity] ?? 0) < end) found.push({ kind: 'too-soon', activity, predecessor })
  }
  return found
}

function listOverCapacity(project: Project, starts: Starts): readonly ProjectViolation[] {
  const { durations, demands, capacities } = project
  const makespan = durations.reduce((latest, duration, a) => Math.max(latest, (starts[a] ?? 0) + duration), 0)
  const found: ProjectViolation[] = []
  for (const [resource, capacity] of capacities.entries()) {
    const loads = new Array<number>(makespan).fill(0)
    for (const [activity, duration] of durations.entries()) {
      const start = starts[activity] ?? 0
      for (let time = start; time < start + duration; time += 1)
        loads[time] = (loads[time] ?? 0) + (demands[activity]?.[resource] ?? 0)
    }
    for (const [time, load] of loads.entries())
      if (load > capacity) found.push({ kind: 'over-capacity', resource, time, load })
  }
  return found
}
