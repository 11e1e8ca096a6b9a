import { expect, it } from 'vitest'
import { laneOf, namedYears, quarterScale } from './storyline-scale.ts'

it('covers whole quarters from the first date to the last', () => {
  const scale = quarterScale(['2023-11-15', '2024-05-02'])

  expect(scale?.quarters.map(({ label, year }) => `${label} ${year}`)).toEqual([
    '4. kvt. 2023',
    '1. kvt. 2024',
    '2. kvt. 2024',
  ])
})

it('puts the first day of a quarter on its line', () => {
  const scale = quarterScale(['2023-01-01', '2023-12-31'])

  expect(scale?.position('2023-07-01')).toBeCloseTo(50)
})

it('keeps the last day of a quarter inside it', () => {
  const scale = quarterScale(['2023-01-01', '2023-03-31'])

  expect(scale?.position('2023-03-31')).toBeLessThan(100)
})

it('has no scale without a readable date', () => {
  expect(quarterScale([])).toBeUndefined()
  expect(quarterScale(['snarest'])).toBeUndefined()
})

it('stacks marks that would cover each other and lets the next fall back', () => {
  expect(laneOf([10, 11, 12, 30], 4, 5)).toEqual([0, 1, 2, 0])
})

it('reuses the lane that has been free longest when all are taken', () => {
  expect(laneOf([10, 11, 12], 4, 2)).toEqual([0, 1, 0])
})

it('names no year that would run into the next or over the edge', () => {
  const scale = quarterScale(['2023-10-01', '2026-06-30', '2027-01-01'])

  expect(scale && [...namedYears(scale, 11)].toSorted()).toEqual([2024, 2025, 2026])
})
