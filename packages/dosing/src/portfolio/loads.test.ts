import { expect, it } from 'vitest'
import { endOf } from './calendar.ts'
import { loadsOf } from './loads.ts'
import { empty, work } from './small-portfolio.fixture.ts'

it('ends after its working weeks, with the breaks on top', () => {
  expect(endOf({ duration: 3, breaks: [1, 2, 9] }, 0)).toBe(5)
  expect(endOf({ duration: 3, breaks: [1, 2, 9] }, 3)).toBe(6)
  expect(endOf({ duration: 2, breaks: [2, 3] }, 0)).toBe(2)
  expect(endOf({ duration: 0, breaks: [] }, 7)).toBe(7)
})

it('gives each unit its load by week, with all below it', () => {
  const activities = [
    work('a', 2, { loads: [{ unit: 'north', points: [1, 3] }], breaks: [1] }),
    work('b', 1, { loads: [{ unit: 'south', points: [2] }] }),
    work('c', 5),
  ]

  const [department, north] = loadsOf({ ...empty, activities }, [0, 2, null])

  expect(department?.points.slice(0, 4)).toEqual([1, 0, 5, 0])
  expect(department?.atOnce.slice(0, 4)).toEqual([1, 0, 2, 0])
  expect(north?.points.slice(0, 4)).toEqual([1, 0, 3, 0])
})

it('gives the capacity with what is allowed above it', () => {
  const units = empty.units.map((unit) => ({ ...unit, overloads: [{ from: 1, to: 2, points: 1 }] }))

  const [department, north] = loadsOf({ ...empty, units }, [])

  expect(department?.capacity).toBeNull()
  expect(north?.capacity?.slice(0, 3)).toEqual([2, 3, 2])
})
