import { expect, it } from 'vitest'
import type { Link, Portfolio } from '../portfolio/portfolio.ts'
import { empty, unit, work } from '../portfolio/small-portfolio.fixture.ts'
import { checkPlan } from './check-portfolio.ts'

const link: Link = { id: 'l', before: 'a', after: 'b', from: 'end', least: 2, most: 5 }
const kinds = (portfolio: Portfolio, starts: readonly (number | null)[]): readonly string[] =>
  checkPlan(portfolio, starts).map(({ kind }) => kind)

it('finds nothing wrong with two that follow each other', () => {
  expect(checkPlan({ ...empty, activities: [work('a', 3), work('b', 4)] }, [0, 3])).toEqual([])
})

it('tells each week in which a unit bears more than it can', () => {
  const wrong = checkPlan({ ...empty, activities: [work('a', 3), work('b', 4)] }, [0, 2])

  expect(wrong).toEqual([{ kind: 'over-capacity', unit: 'north', week: 2, load: 4, capacity: 2 }])
})

it('rolls the load of the units below up to their department', () => {
  const units = [unit('department', null, 3), unit('north', 'department', 2), unit('south', 'department', 2)]
  const activities = [work('a', 1), work('b', 1, { loads: [{ unit: 'south', points: [2] }] })]

  expect(checkPlan({ ...empty, units, activities }, [0, 0])).toEqual([
    { kind: 'over-capacity', unit: 'department', week: 0, load: 4, capacity: 3 },
  ])
})

it('allows what somebody has allowed above the capacity, in those weeks only', () => {
  const overloads = [{ from: 0, to: 1, points: 2 }]
  const units = empty.units.map((one) => (one.id === 'north' ? { ...one, overloads } : one))

  const wrong = checkPlan({ ...empty, units, activities: [work('a', 2), work('b', 2)] }, [0, 0])

  expect(wrong.map((one) => 'week' in one && one.week)).toEqual([1])
})

it('neither works nor loads anything in its breaks', () => {
  const activities = [work('a', 3, { breaks: [1, 2], latest: 5 }), work('b', 2)]

  expect(kinds({ ...empty, activities }, [0, 1])).toEqual([])
  expect(kinds({ ...empty, activities }, [1, 10])).toEqual(['window', 'break-start'])
})

it('counts what works at once, and events not', () => {
  const units = empty.units.map((one) =>
    one.id === 'department' ? { ...one, atOnce: new Array(30).fill(1) } : one,
  )
  const small = { loads: [{ unit: 'north', points: [0.5] }] }
  const activities = [work('a', 2, small), work('b', 2, small), work('e', 0, small)]

  expect(checkPlan({ ...empty, units, activities }, [0, 1, 1])).toEqual([
    { kind: 'at-once', unit: 'department', week: 1, count: 2, most: 1 },
  ])
})

it('asks for the gates, the release, the deadline and the days to come', () => {
  const activities = [work('a', 2, { gates: [4, 8], earliest: 5, latest: 6 })]

  expect(kinds({ ...empty, today: 6, activities }, [5])).toEqual(['window', 'before-today', 'gate'])
  expect(kinds({ ...empty, activities }, [4])).toEqual(['window'])
})

it('lets nothing begin where a unit above is frozen', () => {
  const units = empty.units.map((one) =>
    one.id === 'department' ? { ...one, frozen: [{ from: 3, to: 5 }] } : one,
  )

  expect(checkPlan({ ...empty, units, activities: [work('a', 2)] }, [4])).toEqual([
    { kind: 'frozen-start', id: 'a', unit: 'department', week: 4 },
  ])
})

it('measures links from the end or from the start, with least and most', () => {
  const activities = [work('a', 3), work('b', 2)]
  const from = (starts: readonly number[], changes: Partial<Link> = {}): readonly string[] =>
    kinds({ ...empty, activities, links: [{ ...link, ...changes }] }, starts)

  expect(from([0, 5])).toEqual([])
  expect(from([0, 4])).toEqual(['link'])
  expect(from([0, 9])).toEqual(['link'])
  expect(from([0, 9], { most: null })).toEqual([])
  expect(from([0, 5], { from: 'start' })).toEqual([])
  expect(from([0, 6], { from: 'start' })).toEqual(['link'])
})

it('breaks a link when what is waited for is not in the plan', () => {
  const activities = [work('a', 3, { optional: true }), work('b', 2)]

  expect(checkPlan({ ...empty, activities, links: [link] }, [null, 5])).toEqual([
    { kind: 'link', link: 'l', before: 'a', after: 'b', gap: null, least: 2, most: 5 },
  ])
})

it('leaves out only what is optional, and moves no pin', () => {
  const activities = [work('a', 3, { optional: true }), work('b', 2), work('c', 1, { pin: 4 })]

  expect(kinds({ ...empty, activities }, [null, null, 5])).toEqual(['left-out', 'pin'])
  expect(kinds({ ...empty, activities }, [null, 0, null])).toEqual(['pin'])
})

it('counts starts, loads and amounts in a period against its limit', () => {
  const activities = [work('a', 4, { amounts: { kroner: 10 } }), work('b', 2, { amounts: { kroner: 5 } })]
  const limit = { id: 'l', from: 2, to: 6, unit: 'department' }
  const limited = (counts: 'starts' | 'load' | { readonly amount: string }, most: number): Portfolio => ({
    ...empty,
    activities,
    limits: [{ ...limit, counts, most }],
  })

  expect(checkPlan(limited('starts', 0), [0, 4])).toMatchObject([{ kind: 'limit', total: 1 }])
  expect(checkPlan(limited('load', 7), [0, 4])).toMatchObject([{ kind: 'limit', total: 8 }])
  expect(checkPlan(limited({ amount: 'kroner' }, 4), [0, 4])).toMatchObject([{ kind: 'limit', total: 5 }])
  expect(checkPlan(limited('load', 8), [0, 4])).toEqual([])
})

it('keeps pairs apart from the first to the last week of work', () => {
  const south = { loads: [{ unit: 'south', points: [1] }] }
  const activities = [work('a', 3, { breaks: [1] }), work('b', 1, south), work('e', 0)]
  const portfolio: Portfolio = {
    ...empty,
    activities,
    apart: [
      ['a', 'b'],
      ['a', 'e'],
    ],
  }

  expect(kinds(portfolio, [0, 1, 4])).toEqual(['apart'])
  expect(kinds(portfolio, [0, 4, 3])).toEqual(['apart'])
  expect(kinds(portfolio, [0, 4, 4])).toEqual([])
})

it('does not judge what has been', () => {
  const activities = [work('a', 4, { pin: 1, gates: [0], earliest: 2 }), work('b', 4, { pin: 1 })]

  expect(
    checkPlan({ ...empty, today: 4, activities }, [1, 1]).map((one) => 'week' in one && one.week),
  ).toEqual([4])
})

it('keeps everything within the weeks of the plan', () => {
  expect(kinds({ ...empty, activities: [work('a', 4), work('b', 0)] }, [27, 30])).toEqual([
    'outside-horizon',
    'outside-horizon',
  ])
})
