import { expect, it } from 'vitest'
import { type LeftPoint, pointsLeft } from './carry-over.ts'

const point = (text: string, outcome: LeftPoint['outcome']): LeftPoint => ({ text, outcome, addressed: [] })

it('puts every point before the committee again when the item was postponed as a whole', () => {
  const points = [point('at molen bygges', null), point('at det meddeles', null)]

  expect(pointsLeft(points, 'postponed')).toEqual(points)
})

it('puts only the points that were postponed before it again', () => {
  const points = [point('at molen bygges', 'postponed'), point('at det meddeles', 'approved')]

  expect(pointsLeft(points, null)).toEqual([points[0]])
})

it('puts nothing of an item before it again that was decided', () => {
  expect(pointsLeft([point('at molen bygges', 'approved')], null)).toBeUndefined()
  expect(pointsLeft([], 'noted')).toBeUndefined()
})
