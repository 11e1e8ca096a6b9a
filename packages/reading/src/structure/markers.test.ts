import { expect, it } from 'vitest'
import { markerOf } from './markers.ts'

it('reads the numbers of points and of answers to them', () => {
  const lines = ['1. at sagen', '1) at sagen', 'At 1) sagen', 'Ad 1: Godkendt', 'Ad. 1', 'A) sagen']

  expect(lines.map((line) => markerOf(line)?.number)).toEqual([1, 1, 1, 1, 1, 1])
})

it('reads a bullet as a point without a number', () => {
  expect(markerOf('- At planen')).toMatchObject({ kind: 'bullet', number: null, length: 2 })
})

it('takes dates, quarters and second readings for what they are', () => {
  const lines = [
    '4. kvartal 2024',
    '1. marts 2024',
    '2. behandling af budgettet',
    '16. 5. 2019',
    'at planen',
    '12-12-2023',
  ]

  expect(lines.map(markerOf)).toEqual(lines.map(() => undefined))
})
