import { expect, it } from 'vitest'
import type { Project } from '../project/project.ts'
import { checkProject } from './check-project.ts'

const project: Project = {
  capacities: [3, 1],
  durations: [0, 2, 3, 1, 0],
  demands: [
    [0, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [0, 0],
  ],
  successors: [[1, 2, 3], [4], [4], [4], []],
}

it('finds nothing wrong with a schedule that keeps everything', () => {
  expect(checkProject(project, [0, 0, 2, 0, 5])).toEqual([])
})

it('finds each time at which a resource is overdrawn', () => {
  expect(checkProject(project, [0, 0, 1, 0, 4])).toEqual([
    { kind: 'over-capacity', resource: 0, time: 1, load: 4 },
  ])
  expect(checkProject(project, [0, 3, 0, 0, 5])).toEqual([
    { kind: 'over-capacity', resource: 1, time: 0, load: 2 },
  ])
})

it('finds what begins before a predecessor has ended', () => {
  expect(checkProject(project, [0, 0, 2, 0, 4])).toEqual([{ kind: 'too-soon', activity: 4, predecessor: 2 }])
})

it('finds starts that are no times', () => {
  expect(checkProject(project, [0, -1, 2.5, Number.NaN, 9])).toEqual([
    { kind: 'no-start', activity: 1 },
    { kind: 'no-start', activity: 2 },
    { kind: 'no-start', activity: 3 },
  ])
})

it('finds a schedule of other activities', () => {
  expect(checkProject(project, [0, 0])).toEqual([{ kind: 'wrong-length', expected: 5, found: 2 }])
})
