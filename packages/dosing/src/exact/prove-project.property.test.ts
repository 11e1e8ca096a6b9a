import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkProject } from '../check/check-project.ts'
import type { Project } from '../project/project.ts'
import { oneByOne, shortestByTrying } from './brute-force.fixture.ts'
import { proveProject } from './prove-project.ts'

const capacities = [4, 3] as const

const activity = fc.record({
  duration: fc.integer({ min: 0, max: 3 }),
  demands: fc.tuple(...capacities.map((most) => fc.integer({ min: 0, max: most }))),
  waits: fc.array(fc.nat({ max: 6 }), { maxLength: 2 }),
})

/** Five to seven activities between the two dummies; each may wait for some with a lower number. */
const projects: fc.Arbitrary<Project> = fc
  .array(activity, { minLength: 5, maxLength: 7 })
  .map((activities) => ({
    durations: [0, ...activities.map(({ duration }) => duration), 0],
    demands: [[0, 0], ...activities.map(({ demands }) => demands), [0, 0]],
    capacities,
    successors: [
      activities.map((_, k) => k + 1),
      ...activities.map((_, k) => [
        ...activities.flatMap(({ waits }, later) => (later > k && waits.includes(k) ? [later + 1] : [])),
        activities.length + 1,
      ]),
      [],
    ],
  }))

it('proves what trying everything finds, with a feasible schedule', () => {
  fc.assert(
    fc.property(projects, fc.nat({ max: 9 }), (project, seed) => {
      const found = proveProject(project, { upper: oneByOne(project), lower: 0, stop: {}, seed })

      expect(found.proved).toBe(true)
      expect(found.makespan).toBe(shortestByTrying(project))
      expect(found.lowerBound).toBe(found.makespan)
      expect(checkProject(project, found.starts)).toEqual([])
    }),
    { seed: 20261101, numRuns: 100 },
  )
})

it('never claims a lower bound above the shortest schedule, wherever it is stopped', () => {
  fc.assert(
    fc.property(projects, fc.nat({ max: 20 }), (project, schedules) => {
      const found = proveProject(project, {
        upper: oneByOne(project),
        lower: 0,
        stop: { schedules },
        seed: 1,
      })

      expect(found.lowerBound).toBeLessThanOrEqual(shortestByTrying(project))
      expect(checkProject(project, found.starts)).toEqual([])
    }),
    { seed: 20261102, numRuns: 50 },
  )
})
