import { expect, it } from 'vitest'
import { choiceOf, pointsOf } from './load-choice.ts'

it.each([
  [[2], { weight: 'mellem', course: 'jaevn', own: '' }],
  [[2, 4, 2], { weight: 'tung', course: 'bue', own: '' }],
  [[2.5], { weight: 'eget', course: 'jaevn', own: '2,5' }],
  [[1, 4], { weight: 'eget', course: 'jaevn', own: '1 4' }],
] as const)('says %j in words, and means the same by them', (points, choice) => {
  expect(choiceOf(points)).toEqual(choice)
  expect(pointsOf(choice)).toEqual({ ok: true, value: points })
})

it.each(['1,4,2', 'tung', '-1', '1001', '1 2 3 4 5 6 7 8 9 10 11 12 13'])('refuses »%s« as points', (own) => {
  expect(pointsOf({ weight: 'eget', course: 'jaevn', own })).toEqual({ ok: false, reason: 'not-points' })
})

it('asks for own points when own points are chosen', () => {
  expect(pointsOf({ weight: 'eget', course: 'jaevn', own: ' ' })).toEqual({ ok: false, reason: 'missing' })
})
