import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkProject } from '../check/check-project.ts'
import { drawnProject } from '../testing/drawn-project.ts'
import type { Project } from './project.ts'
import type { Solution } from './solution.ts'
import { openSearch, solveProject } from './solve-project.ts'

const fixed = { seed: 3, numRuns: 150 }

/** Two activities that cannot run at once beside a chain that is shorter than both. */
const twoInTurn: Project = {
  capacities: [2],
  durations: [0, 3, 4, 2, 0],
  demands: [[0], [2], [1], [1], [0]],
  successors: [[1, 2, 3], [4], [4], [4], []],
}

it('makes schedules that the checker finds nothing wrong with', () => {
  fc.assert(
    fc.property(drawnProject, (project) => {
      const { starts, makespan } = solveProject(project, { seed: 1, stop: { schedules: 900 } })

      expect(checkProject(project, starts)).toEqual([])
      expect(starts.at(-1)).toBe(makespan)
    }),
    fixed,
  )
})

it('never says that a schedule is shorter than is possible', () => {
  fc.assert(
    fc.property(drawnProject, (project) => {
      const { makespan, lowerBound, proved } = solveProject(project, { seed: 1, stop: { schedules: 300 } })

      expect(makespan).toBeGreaterThanOrEqual(lowerBound)
      expect(proved).toBe(makespan === lowerBound)
    }),
    fixed,
  )
})

it('makes the same schedule with the same seed', () => {
  fc.assert(
    fc.property(drawnProject, fc.nat(1000), (project, seed) => {
      const wish = { seed, stop: { schedules: 500 } }

      expect(solveProject(project, wish)).toEqual(solveProject(project, wish))
    }),
    { ...fixed, numRuns: 40 },
  )
})

it('is the same search however its runs are cut', () => {
  fc.assert(
    fc.property(
      drawnProject,
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
      (project, cuts) => {
        const whole = openSearch(project, 1)
        const parts = openSearch(project, 1)
        for (const schedules of cuts) parts.run({ schedules })

        const inOne = whole.run({ schedules: cuts.reduce((sum, cut) => sum + cut, 0) })

        expect(parts.run({ schedules: 0 })).toEqual(inOne)
      },
    ),
    { ...fixed, numRuns: 40 },
  )
})

it('is never worse when it may make more schedules', () => {
  fc.assert(
    fc.property(drawnProject, fc.integer({ min: 1, max: 1500 }), (project, schedules) => {
      const few = solveProject(project, { seed: 1, stop: { schedules } })
      const more = solveProject(project, { seed: 1, stop: { schedules: schedules * 2 } })

      expect(more.makespan).toBeLessThanOrEqual(few.makespan)
    }),
    { ...fixed, numRuns: 40 },
  )
})

it('gives the best so far when it is cancelled', () => {
  let asked = 0
  const stop = {
    cancelled: () => {
      asked += 1
      return asked > 2
    },
  }

  const { starts, schedules } = solveProject(tight, { seed: 1, stop })

  expect(checkProject(tight, starts)).toEqual([])
  expect(schedules).toBeLessThan(100)
})

it('has a schedule even when there is no time at all', () => {
  const { starts } = solveProject(tight, { seed: 1, stop: { milliseconds: 0, now: () => 0 } })

  expect(checkProject(tight, starts)).toEqual([])
})

it('stops by the clock it is given', () => {
  let time = 0
  const now = () => {
    time += 1
    return time
  }

  expect(solveProject(tight, { seed: 1, stop: { milliseconds: 20, now } }).schedules).toBeLessThan(1000)
})

it('tells of each improvement, the last one being the answer', () => {
  const told: Solution[] = []
  const answer = solveProject(tight, { seed: 1, stop: { schedules: 2000 }, onProgress: (s) => told.push(s) })

  expect(told.at(-1)?.starts).toEqual(answer.starts)
  expect(told.map(({ makespan }) => makespan)).toEqual(
    told.map(({ makespan }) => makespan).toSorted((a, b) => b - a),
  )
})

it('knows that a schedule cannot be shorter and stops', () => {
  const { makespan, proved, schedules } = solveProject(twoInTurn, { seed: 1, stop: { schedules: 100_000 } })

  expect({ makespan, proved }).toEqual({ makespan: 7, proved: true })
  expect(schedules).toBeLessThan(1000)
})

/** Where chains and work prove nothing: pairs of three that need two of three. */
const tight: Project = {
  capacities: [3],
  durations: [0, 5, 5, 5, 0],
  demands: [[0], [2], [2], [2], [0]],
  successors: [[1, 2, 3], [4], [4], [4], []],
}
