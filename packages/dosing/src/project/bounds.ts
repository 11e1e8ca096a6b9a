import type { Packed } from './packed.ts'
import type { Project } from './project.ts'

/** Heads looked at, and activities that a clique is begun with, at most: in large projects the bound is to stay cheap. */
const looks = 200

/**
 * A makespan that no schedule goes below: the longest chain, for each resource and pair of times the work that lies
 * between them by heads and tails, and what cannot run two at a time. Cheap; says of many plans that they cannot be better.
 */
export function boundProject(project: Project, { forward, backward }: Packed): number {
  const last = forward.count - 1
  const chain = forward.heads[last] ?? 0
  const sides = { heads: forward.heads, tails: backward.heads }
  const inTurn = boundByCliques(project, sides)
  return project.capacities.reduce(
    (bound, capacity, resource) => Math.max(bound, boundByWork(project, { capacity, resource, ...sides })),
    Math.max(chain, inTurn),
  )
}

interface Sides {
  readonly heads: Int32Array
  readonly tails: Int32Array
}

interface Resource extends Sides {
  readonly capacity: number
  readonly resource: number
}

/** Work of all that have a head and a tail of some length at least, between the two. */
function boundByWork(
  { durations, demands }: Project,
  { capacity, resource, heads, tails }: Resource,
): number {
  const work = durations.map((duration, a) => duration * (demands[a]?.[resource] ?? 0))
  const byTail = durations.map((_, a) => a).sort((a, b) => (tails[b] ?? 0) - (tails[a] ?? 0))
  let bound = 0
  for (const head of evenly([...new Set(heads)].sort((a, b) => a - b))) {
    let sum = 0
    for (const a of byTail) {
      if ((heads[a] ?? 0) < head || work[a] === 0) continue
      sum += work[a] ?? 0
      bound = Math.max(bound, head + Math.ceil(sum / capacity) + (tails[a] ?? 0))
    }
  }
  return bound
}

/** Activities no two of which have room beside each other, gathered from each one on, longest first. */
function boundByCliques(project: Project, { heads, tails }: Sides): number {
  const { durations } = project
  const longestFirst = durations
    .map((_, a) => a)
    .filter((a) => (durations[a] ?? 0) > 0)
    .sort((a, b) => (durations[b] ?? 0) - (durations[a] ?? 0))
    .slice(0, looks)
  const bounds = longestFirst.map((seed) => {
    const clique = [seed]
    for (const a of longestFirst)
      if (a !== seed && clique.every((member) => isTooMuch(project, a, member))) clique.push(a)
    const sum = clique.reduce((total, a) => total + (durations[a] ?? 0), 0)
    return sum + Math.min(...clique.map((a) => heads[a] ?? 0)) + Math.min(...clique.map((a) => tails[a] ?? 0))
  })
  return Math.max(0, ...bounds)
}

const isTooMuch = ({ demands, capacities }: Project, one: number, other: number): boolean =>
  capacities.some((capacity, r) => (demands[one]?.[r] ?? 0) + (demands[other]?.[r] ?? 0) > capacity)

/** Some of many, spread over all of them, the first among them. */
const evenly = (values: readonly number[]): readonly number[] => {
  const step = Math.ceil(values.length / looks)
  return values.filter((_, i) => i % step === 0)
}
