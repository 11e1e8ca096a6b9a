import type { Project } from '../project/project.ts'
import { type Lists, listsOf } from './lists.ts'

/** A project laid out for the exact search. In this folder a read `as number` has its index from the array's own size. */
export interface Network {
  readonly count: number
  readonly resources: number
  readonly durations: Int32Array
  readonly capacities: Int32Array
  /** `demands[activity * resources + resource]`. */
  readonly demands: Int32Array
  readonly successors: Lists
  readonly predecessors: Lists
  /** By resource: the activities that take of it and last. */
  readonly users: Lists
  /** The longest way from the beginning to the activity's start. */
  readonly heads: Int32Array
  /** The longest way from the activity's start to the end of everything. */
  readonly tails: Int32Array
  /** Pairs that can never run together and that no chain of successors orders, two entries a pair. */
  readonly rivals: Int32Array
}

/** Refuses nothing: a project whose successors run in a circle never comes here, the parsers see to it. */
export function networkOf(project: Project): Network {
  const { durations, capacities, demands, successors } = project
  const count = durations.length
  const predecessors: number[][] = durations.map(() => [])
  successors.forEach((list, activity) => {
    for (const successor of list) predecessors[successor]?.push(activity)
  })
  const order = topological(successors, predecessors)
  const last = durations.map((duration) => duration)
  const heads = longest(order, predecessors, (before) => last[before] as number)
  const tails = longest([...order].reverse(), successors, () => 0, last)
  const follows = closure(order, successors)
  return {
    count,
    resources: capacities.length,
    durations: Int32Array.from(durations),
    capacities: Int32Array.from(capacities),
    demands: Int32Array.from(demands.flat()),
    successors: listsOf(successors),
    predecessors: listsOf(predecessors),
    users: listsOf(capacities.map((_, resource) => usersOf(project, resource))),
    heads,
    tails,
    rivals: Int32Array.from(rivalsOf(project, follows).flat()),
  }
}

function topological(
  successors: readonly (readonly number[])[],
  predecessors: readonly (readonly number[])[],
): number[] {
  const waiting = predecessors.map((list) => list.length)
  const order = waiting.flatMap((open, activity) => (open === 0 ? [activity] : []))
  for (const activity of order) {
    for (const successor of successors[activity] ?? []) {
      waiting[successor] = (waiting[successor] ?? 0) - 1
      if (waiting[successor] === 0) order.push(successor)
    }
  }
  return order
}

function longest(
  order: readonly number[],
  before: readonly (readonly number[])[],
  step: (from: number) => number,
  own: readonly number[] = [],
): Int32Array {
  const lengths = new Int32Array(order.length)
  for (const activity of order) {
    let length = 0
    for (const other of before[activity] ?? []) {
      length = Math.max(length, (lengths[other] as number) + step(other))
    }
    lengths[activity] = length + (own[activity] ?? 0)
  }
  return lengths
}

/** `closure[a]` holds every activity that must come after `a`. */
function closure(order: readonly number[], successors: readonly (readonly number[])[]): Set<number>[] {
  const after = order.map(() => new Set<number>())
  for (const activity of [...order].reverse()) {
    for (const successor of successors[activity] ?? []) {
      after[activity]?.add(successor)
      for (const later of after[successor] ?? []) after[activity]?.add(later)
    }
  }
  return after
}

function usersOf({ durations, demands }: Project, resource: number): number[] {
  return durations.flatMap((duration, activity) =>
    duration > 0 && (demands[activity]?.[resource] ?? 0) > 0 ? [activity] : [],
  )
}

function rivalsOf({ durations, demands, capacities }: Project, follows: readonly Set<number>[]): number[][] {
  const together = (one: number, other: number) =>
    capacities.every((most, r) => (demands[one]?.[r] ?? 0) + (demands[other]?.[r] ?? 0) <= most)
  const lasting = durations.flatMap((duration, activity) => (duration > 0 ? [activity] : []))
  return lasting.flatMap((one) =>
    lasting.flatMap((other) =>
      one < other && !follows[one]?.has(other) && !follows[other]?.has(one) && !together(one, other)
        ? [[one, other]]
        : [],
    ),
  )
}
