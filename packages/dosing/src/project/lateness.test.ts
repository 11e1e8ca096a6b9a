import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawnProject } from '../testing/drawn-project.ts'
import { latenessOf } from './lateness.ts'
import { packProject } from './packed.ts'
import type { Project } from './project.ts'
import { decoderOf } from './sgs.ts'

const fixed = { seed: 3, numRuns: 200 }

/** Two short activities that run beside a long one, one after the other, whenever they like. */
const loose: Project = {
  capacities: [2],
  durations: [0, 8, 2, 2, 0],
  demands: [[0], [1], [1], [1], [0]],
  successors: [[1, 2, 3], [4], [4], [4], []],
}

it('never outweighs a unit of makespan', () => {
  fc.assert(
    fc.property(drawnProject, (project) => {
      const packed = packProject(project)
      const { forward } = packed
      const starts = new Int32Array(forward.count)
      const makespan = decoderOf(packed)(0, forward.order, starts)

      const lateness = latenessOf(forward)(starts, makespan)

      expect(lateness).toBeGreaterThanOrEqual(0)
      expect(lateness).toBeLessThan(1)
    }),
    fixed,
  )
})

it('is less when something begins sooner', () => {
  const { forward } = packProject(loose)
  const lateness = latenessOf(forward)

  const early = lateness(Int32Array.of(0, 0, 0, 2, 8), 8)
  const late = lateness(Int32Array.of(0, 0, 0, 6, 8), 8)

  expect(early).toBeLessThan(late)
})

it('is nothing where nothing takes anything', () => {
  const { forward } = packProject({ ...loose, demands: loose.demands.map(() => [0]) })

  expect(latenessOf(forward)(Int32Array.of(0, 0, 0, 2, 8), 8)).toBe(0)
})
