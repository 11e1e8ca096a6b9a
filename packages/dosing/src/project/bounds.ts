import type { Packed, View } from './packed.ts'
import type { Project } from './project.ts'

/** Heads looked at, and activities that a clique is begun with, at most: in large projects the bound is to stay cheap. */
const looks = 200

/**
 * A makespan that no schedule goes below: the longest chain, for each resource and pair of times the work that lies
 * between them by heads and tails, and what cannot run two at a time. Cheap; says of many plans that they cannot be better.
 */
export function boundProject(project: Project, { forward, backward }: Packed): number {
  const chain = forward.heads[forward.count - 1] ?? 0
  const tails = backward.heads
  const inTurn = boundByCliques(forward, tails)
  return project.capacities.reduce(
    (bound, capacity, resource) =>
      Math.max(bound, boundByWork(project, { capacity, resource, forward, tails })),
    Math.max(chain, inTurn),
  )
}

interface Resource {
  readonly capacity: number
  readonly resource: number
  readonly forward: View
  readonly tails: Int32Array
}

/** Work of all that have a head and a tail of some length at least, between the two. */
function boundByWork({ demands }: Project, { capacity, resource, forward, tails }: Resource): number {
  const working = forward.order
    .filter((a) => (forward.durations[a] ?? 0) * (demands[a]?.[resource] ?? 0) > 0)
    .sort((a, b) => (tails[b] ?? 0) - (tails[a] ?? 0))
  const work = working.map((a) => (forward.durations[a] ?? 0) * (demands[a]?.[resource] ?? 0))
  const head = working.map((a) => forward.heads[a] ?? 0)
  const tail = working.map((a) => tails[a] ?? 0)
  let bound = 0
  for (const from of evenly([...new Set(head)].sort((a, b) => a - b))) {
    let sum = 0
    let most = 0
    for (let k = 0; k < work.length; k += 1) {
      if ((head[k] ?? 0) < from) continue
      sum += work[k] ?? 0
      most = Math.max(most, sum + capacity * (tail[k] ?? 0))
    }
    bound = Math.max(bound, from + Math.ceil(most / capacity))
  }
  return bound
}

/** Activities no two of which have room beside each other, gathered from each one on, longest first. */
function boundByCliques(view: View, tails: Int32Array): number {
  const { durations, heads } = view
  const longestFirst = view.order
    .filter((a) => (durations[a] ?? 0) > 0)
    .sort((a, b) => (durations[b] ?? 0) - (durations[a] ?? 0) || a - b)
    .slice(0, looks)
  const size = (longestFirst.length + 31) >>> 5
  const conflicts = conflictsAmong(longestFirst, view, size)
  const left = new Int32Array(size)
  let bound = 0
  for (const [seed, first] of longestFirst.entries()) {
    left.set(conflicts.subarray(seed * size, (seed + 1) * size))
    let sum = durations[first] ?? 0
    let head = heads[first] ?? 0
    let tail = tails[first] ?? 0
    for (let w = 0; w < size; w += 1) {
      while (left[w] !== 0) {
        const k = (w << 5) + 31 - Math.clz32((left[w] ?? 0) & -(left[w] ?? 0))
        const a = longestFirst[k] ?? 0
        sum += durations[a] ?? 0
        head = Math.min(head, heads[a] ?? 0)
        tail = Math.min(tail, tails[a] ?? 0)
        for (let v = w; v < size; v += 1) left[v] = (left[v] ?? 0) & (conflicts[k * size + v] ?? 0)
      }
    }
    bound = Math.max(bound, head + sum + tail)
  }
  return bound
}

/** For each of some activities in so many words, a bit for each that has no room beside it. */
function conflictsAmong(some: Int32Array, { words, needs, full, guards }: View, size: number): Int32Array {
  const conflicts = new Int32Array(some.length * size)
  for (let i = 0; i < some.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [one, other] = [(some[i] ?? 0) * words, (some[j] ?? 0) * words]
      let isTooMuch = false
      for (let w = 0; w < words; w += 1) {
        const guard = guards[w] ?? 0
        const left = (full[w] ?? 0) - (needs[one + w] ?? 0) - (needs[other + w] ?? 0)
        isTooMuch ||= (left & guard) !== guard
      }
      if (!isTooMuch) continue
      conflicts[i * size + (j >>> 5)] = (conflicts[i * size + (j >>> 5)] ?? 0) | (1 << (j & 31))
      conflicts[j * size + (i >>> 5)] = (conflicts[j * size + (i >>> 5)] ?? 0) | (1 << (i & 31))
    }
  }
  return conflicts
}

/** Some of many, spread over all of them, the first among them. */
const evenly = (values: readonly number[]): readonly number[] => {
  const step = Math.ceil(values.length / looks)
  return values.filter((_, i) => i % step === 0)
}
