import { expect, it } from 'vitest'
import { checkProject } from '../check/check-project.ts'
import type { Project } from '../project/project.ts'
import { oneByOne } from './brute-force.fixture.ts'
import { openProof } from './open-proof.ts'
import { proveProject } from './prove-project.ts'

const prove = (project: Project, stop = {}) =>
  proveProject(project, { upper: oneByOne(project), lower: 0, stop, seed: 1 })

/** Independent activities between a beginning and an end, as [duration, demand]. */
function sideBySide(capacity: number, activities: readonly (readonly [number, number])[]): Project {
  const count = activities.length
  return {
    durations: [0, ...activities.map(([duration]) => duration), 0],
    demands: [[0], ...activities.map(([, demand]) => [demand]), [0]],
    capacities: [capacity],
    successors: [activities.map((_, k) => k + 1), ...activities.map(() => [count + 1]), []],
  }
}

/** Hard enough not to be done at once: three units do work for eleven, of many lengths. */
const crowded = sideBySide(
  10,
  Array.from({ length: 24 }, (_, k) => [2 + ((k * 7) % 9), 3 + ((k * 5) % 4)] as const),
)

it('finds that what cannot run together takes the sum of its durations', () => {
  const found = prove(sideBySide(3, [[4, 2], [5, 2], [2, 2]])) // biome-ignore format: one row

  expect(found).toMatchObject({ makespan: 11, lowerBound: 11, proved: true })
})

it('runs side by side what has room together', () => {
  const project = sideBySide(4, [[4, 2], [5, 2], [2, 2], [3, 2]]) // biome-ignore format: one row

  const found = prove(project)

  expect(found).toMatchObject({ makespan: 7, proved: true })
  expect(checkProject(project, found.starts)).toEqual([])
})

it('lets successors wait though there is room', () => {
  const project: Project = {
    durations: [0, 4, 3, 5, 0],
    demands: [[0], [1], [1], [1], [0]],
    capacities: [9],
    successors: [[1, 3], [2], [4], [4], []],
  }

  expect(prove(project)).toMatchObject({ makespan: 7, lowerBound: 7, proved: true, starts: [0, 0, 4, 0, 7] })
})

it('proves a schedule that is the best already, and returns that one', () => {
  const project = sideBySide(1, [[3, 1], [2, 1]]) // biome-ignore format: one row
  const upper = [0, 2, 0, 5]

  const found = proveProject(project, { upper, lower: 0, stop: {}, seed: 1 })

  expect(found).toEqual({ starts: upper, makespan: 5, lowerBound: 5, proved: true })
})

it('does not search when the lower bound given meets the schedule given', () => {
  const found = proveProject(crowded, { upper: oneByOne(crowded), lower: 144, stop: {}, seed: 1 })

  expect(found).toMatchObject({ makespan: 144, proved: true })
})

it('plans a project with nothing in it', () => {
  const empty: Project = { durations: [0, 0], demands: [[], []], capacities: [], successors: [[1], []] }

  expect(prove(empty)).toEqual({ starts: [0, 0], makespan: 0, lowerBound: 0, proved: true })
})

it('returns the best so far, and a bound below it, when its budget is used up', () => {
  const found = prove(crowded, { schedules: 150 })

  expect(found.proved).toBe(false)
  expect(checkProject(crowded, found.starts)).toEqual([])
  expect(found.makespan).toBeLessThan(144)
  expect(found.lowerBound).toBeLessThanOrEqual(found.makespan)
})

it('returns the schedule given when it is cancelled at once', () => {
  const found = prove(crowded, { cancelled: () => true })

  expect(found).toMatchObject({ makespan: 144, proved: false })
})

it('stops when its time is up by the clock given', () => {
  let time = 0
  const now = () => time++

  const found = prove(crowded, { milliseconds: 3, now })

  expect(found.proved).toBe(false)
  expect(time).toBeLessThan(10)
})

it('gives the same answer for the same seed and budget', () => {
  expect(prove(crowded, { schedules: 300 })).toEqual(prove(crowded, { schedules: 300 }))
})

it('goes on where it stopped, and comes to what one long run comes to', () => {
  const proof = openProof(crowded, { upper: oneByOne(crowded), lower: 0, seed: 1 })
  for (let k = 0; k < 15; k++) proof.run(10, () => false)

  expect(proof.best()).toEqual(prove(crowded, { schedules: 150 }).starts)
})

it('takes a shorter schedule found elsewhere, and no longer one', () => {
  const proof = openProof(crowded, { upper: oneByOne(crowded), lower: 0, seed: 1 })
  const shorter = prove(crowded, { schedules: 150 }).starts

  proof.run(5, () => false)
  proof.offer(shorter)
  proof.offer(oneByOne(crowded))

  expect(proof.best().at(-1)).toBeLessThanOrEqual(shorter.at(-1) ?? 0)
})

it('raises the lower bound where it proves nothing yet', () => {
  const found = prove(crowded, { schedules: 600 })

  const longest = Math.max(...crowded.durations)
  expect(found.proved).toBe(false)
  expect(found.lowerBound).toBeGreaterThan(longest)
})

it('leaves a project alone that is too long to be searched', () => {
  const long = sideBySide(1, [[3_000_000, 1], [2_000_000, 1]]) // biome-ignore format: one row

  const found = prove(long)

  expect(found).toMatchObject({ makespan: 5_000_000, lowerBound: 3_000_000, proved: false })
})
