import type { Project } from '../project/project.ts'
import { most, type ProjectAnswer, type Rows, refuseProject } from './project-file.ts'

/**
 * Sees to what the engine takes for granted: successors that are there, no circle, no demand above a capacity, one
 * activity that begins everything and one that ends everything. The last two are added where a file lacks them.
 */
export function completeProject({ capacities, durations, demands, successors }: Rows): ProjectAnswer {
  const count = durations.length
  for (const [index, row] of demands.entries()) {
    const over = (durations[index] ?? 0) > 0 && row.some((demand, r) => demand > (capacities[r] ?? 0))
    if (over) return refuseProject('over-capacity', index + 1)
  }
  for (const [index, list] of successors.entries()) {
    if (list.some((successor) => successor < 1 || successor > count))
      return refuseProject('unknown-successor', index + 1)
  }
  if (durations.reduce((sum, duration) => sum + duration, 0) > most.time) return refuseProject('too-large')
  const after = successors.map((list) => [...new Set(list.map((successor) => successor - 1))])
  const inCircle = findCircle(after)
  if (inCircle !== undefined) return refuseProject('circle', inCircle + 1)
  // what takes no time takes no resource either, whatever the file says it demands
  const needs = demands.map((row, index) => (durations[index] === 0 ? row.map(() => 0) : row))
  return {
    ok: true,
    value: { count, ...withEnds({ capacities, durations, demands: needs, successors: after }) },
  }
}

function withEnds(project: Project): { readonly project: Project; readonly first: 0 | 1 } {
  const { capacities, durations, demands, successors } = project
  const waiting = new Set(successors.flat())
  const free = durations.flatMap((_, a) => (waiting.has(a) ? [] : [a]))
  const final = successors.flatMap((list, a) => (list.length > 0 ? [] : [a]))
  const begun = durations[0] === 0 && free.length === 1 && free[0] === 0
  const ended = durations.at(-1) === 0 && final.length === 1 && final[0] === durations.length - 1
  const shift = begun ? 0 : 1
  const end = ended ? [] : [durations.length + shift]
  const moved = successors.map((list) => (list.length > 0 ? list.map((successor) => successor + shift) : end))
  const nothing = capacities.map(() => 0)
  const [before, after] = [begun ? [] : [nothing], ended ? [] : [nothing]]
  const all: Project = {
    capacities,
    durations: [...before.map(() => 0), ...durations, ...after.map(() => 0)],
    demands: [...before, ...demands, ...after],
    successors: [...before.map(() => free.map((a) => a + shift)), ...moved, ...after.map(() => [])],
  }
  return { project: all, first: shift }
}

/** An activity that comes after itself, or none. */
function findCircle(successors: readonly (readonly number[])[]): number | undefined {
  const waiting = successors.map(() => 0)
  for (const successor of successors.flat()) waiting[successor] = (waiting[successor] ?? 0) + 1
  const open = waiting.flatMap((count, a) => (count === 0 ? [a] : []))
  for (let a = open.pop(); a !== undefined; a = open.pop()) {
    for (const successor of successors[a] ?? []) {
      waiting[successor] = (waiting[successor] ?? 0) - 1
      if (waiting[successor] === 0) open.push(successor)
    }
  }
  const isStuck = (a: number) => (waiting[a] ?? 0) > 0
  let stuck = waiting.findIndex((count) => count > 0)
  if (stuck === -1) return undefined
  // each that is left waits for another that is left: going back ends inside a circle
  const seen = new Set<number>()
  while (!seen.has(stuck)) {
    seen.add(stuck)
    stuck = successors.findIndex((list, a) => isStuck(a) && list.includes(stuck))
  }
  return stuck
}
