import type { Project } from './project.ts'

/**
 * A project laid out for speed, seen in one direction of time. Amounts of several resources stand beside each other in
 * one 32-bit word, each below a guard bit: `((free - need) & guards) === guards` compares them all at once.
 */
export interface View {
  readonly count: number
  readonly durations: Int32Array
  /** The predecessors of `a` are `before[beforeAt[a]]` up to, not including, `before[beforeAt[a + 1]]`. */
  readonly beforeAt: Int32Array
  readonly before: Int32Array
  readonly afterAt: Int32Array
  readonly after: Int32Array
  readonly words: number
  /** `needs[a * words + word]`. */
  readonly needs: Int32Array
  /** What is free, guard bits set, while nothing runs; one for each word. */
  readonly full: Int32Array
  readonly guards: Int32Array
  /** Every activity after the last, plus the longest: no schedule made from left to right reaches further. */
  readonly horizon: number
  /** Every activity, none before a predecessor of it. */
  readonly order: Int32Array
  /** What each activity takes in all: its time with the weighted share of each capacity it needs, summed. */
  readonly work: Float64Array
  /** The earliest each activity can begin for its predecessors' sake. */
  readonly heads: Int32Array
}

/** Forwards in time, or backwards. */
export type Side = 0 | 1

/** The project forwards, and the same with time reversed; what is flush left in one is flush right in the other. */
export interface Packed {
  readonly forward: View
  readonly backward: View
  /**
   * The arrows of both in one piece: on a side, the predecessors of `a` stand from `arrowsAt[side * (count + 1) + a]`
   * up to the next, its successors likewise by the other side. One function thus serves both, and is compiled for
   * these very arrays, which makes it an eighth faster than two that share their code.
   */
  readonly arrows: Int32Array
  readonly arrowsAt: Int32Array
}

/** Takes a project without circles in which every demand fits (the parsers see to it). */
export function packProject(project: Project): Packed {
  const count = project.durations.length
  const predecessors: number[][] = project.durations.map(() => [])
  for (const [activity, successors] of project.successors.entries())
    for (const successor of successors) predecessors[successor]?.push(activity)
  const durations = Int32Array.from(project.durations)
  const longest = durations.reduce((most, duration) => Math.max(most, duration), 0)
  const shared = {
    count,
    durations,
    horizon: durations.reduce((sum, duration) => sum + duration, 0) + longest + 1,
    ...packAmounts(project),
    work: workOf(project),
  }
  const [before, beforeAt] = flatten(predecessors)
  const [after, afterAt] = flatten(project.successors)
  const forward = { before, beforeAt, after, afterAt }
  const backward = { before: after, beforeAt: afterAt, after: before, afterAt: beforeAt }
  return {
    forward: { ...shared, ...forward, ...walk(durations, forward) },
    backward: { ...shared, ...backward, ...walk(durations, backward) },
    arrows: Int32Array.from([...before, ...after]),
    arrowsAt: Int32Array.from([...beforeAt, ...afterAt.map((at) => at + before.length)]),
  }
}

function flatten(lists: readonly (readonly number[])[]): readonly [Int32Array, Int32Array] {
  const at = new Int32Array(lists.length + 1)
  for (const [index, list] of lists.entries()) at[index + 1] = (at[index] ?? 0) + list.length
  return [Int32Array.from(lists.flat()), at]
}

/** Puts each resource into the first word with room for its bits and a guard bit. */
function packAmounts({ capacities, demands }: Project) {
  const taken: number[] = []
  const places = capacities.map((capacity) => {
    const bits = 33 - Math.clz32(capacity)
    const found = taken.findIndex((used) => used + bits <= 32)
    const word = found === -1 ? taken.push(0) - 1 : found
    const shift = taken[word] ?? 0
    taken[word] = shift + bits
    return { word, shift, guard: (1 << (shift + bits - 1)) | 0 }
  })
  const words = Math.max(1, taken.length)
  const [full, guards] = [new Int32Array(words), new Int32Array(words)]
  const needs = new Int32Array(demands.length * words)
  for (const [resource, { word, shift, guard }] of places.entries()) {
    full[word] = (full[word] ?? 0) | ((capacities[resource] ?? 0) << shift) | guard
    guards[word] = (guards[word] ?? 0) | guard
    for (const [activity, row] of demands.entries()) {
      const at = activity * words + word
      needs[at] = (needs[at] ?? 0) | ((row[resource] ?? 0) << shift)
    }
  }
  return { words, needs, full, guards }
}

/** Resources count by how scarce they are, the scarcest most (Goncharov & Leonov 2017 weigh them so). */
function workOf({ durations, demands, capacities }: Project): Float64Array {
  const loads = capacities.map((capacity, r) => {
    const taken = durations.reduce((sum, duration, a) => sum + duration * (demands[a]?.[r] ?? 0), 0)
    return taken / Math.max(1, capacity)
  })
  const most = Math.max(1, ...loads)
  const weights = loads.map((load, r) => (load / most) ** 4 / Math.max(1, capacities[r] ?? 0))
  return Float64Array.from(
    durations,
    (duration, a) => duration * weights.reduce((sum, weight, r) => sum + weight * (demands[a]?.[r] ?? 0), 0),
  )
}

type Arrows = Pick<View, 'before' | 'beforeAt' | 'after' | 'afterAt'>

function walk(durations: Int32Array, { before, beforeAt, after, afterAt }: Arrows) {
  const count = durations.length
  const waiting = new Int32Array(count)
  const order = new Int32Array(count)
  const heads = new Int32Array(count)
  let known = 0
  for (let a = 0; a < count; a += 1) {
    waiting[a] = (beforeAt[a + 1] ?? 0) - (beforeAt[a] ?? 0)
    if (waiting[a] === 0) order[known++] = a
  }
  for (let done = 0; done < known; done += 1) {
    const a = order[done] ?? 0
    for (let i = beforeAt[a] ?? 0; i < (beforeAt[a + 1] ?? 0); i += 1) {
      const p = before[i] ?? 0
      heads[a] = Math.max(heads[a] ?? 0, (heads[p] ?? 0) + (durations[p] ?? 0))
    }
    for (let i = afterAt[a] ?? 0; i < (afterAt[a + 1] ?? 0); i += 1) {
      const s = after[i] ?? 0
      waiting[s] = (waiting[s] ?? 0) - 1
      if (waiting[s] === 0) order[known++] = s
    }
  }
  return { order, heads }
}
