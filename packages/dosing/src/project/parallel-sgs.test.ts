import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkProject } from '../check/check-project.ts'
import { drawnProject } from '../testing/drawn-project.ts'
import { packProject } from './packed.ts'
import { parallelDecoderOf } from './parallel-sgs.ts'
import type { Project } from './project.ts'

/** Whether something that lasts could begin when another ends, before its own start, all else staying where it is. */
function couldBeginSooner(project: Project, starts: readonly number[]): boolean {
  const ends = starts.map((start, a) => start + (project.durations[a] ?? 0))
  return starts.some(
    (start, a) =>
      (project.durations[a] ?? 0) > 0 &&
      ends.some((end) => end < start && checkProject(project, starts.with(a, end)).length === 0),
  )
}

it('makes schedules that hold, the same each time, in which nothing waits for no reason', () => {
  fc.assert(
    fc.property(drawnProject, (project) => {
      const packed = packProject(project)
      const decode = parallelDecoderOf(packed)
      const { order } = packed.forward
      const [starts, again, back] = [
        new Int32Array(order.length),
        new Int32Array(order.length),
        new Int32Array(order.length),
      ]

      const makespan = decode(0, order, starts)
      const other = decode(1, packed.backward.order, back)
      const same = decode(0, order, again)

      expect([same, again]).toEqual([makespan, starts])
      expect(checkProject(project, [...starts])).toEqual([])
      expect(couldBeginSooner(project, [...starts])).toBe(false)
      expect(
        checkProject(
          project,
          [...back].map((start, a) => other - start - (project.durations[a] ?? 0)),
        ),
      ).toEqual([])
    }),
    { seed: 3, numRuns: 100 },
  )
})
