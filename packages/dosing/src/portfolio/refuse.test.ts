import { expect, it } from 'vitest'
import type { Activity, Link, Portfolio } from './portfolio.ts'
import { findFaults } from './refuse.ts'
import { empty, unit, work } from './small-portfolio.fixture.ts'

const wrong = (changes: Partial<Portfolio>): readonly string[] =>
  findFaults({ ...empty, ...changes }).map(({ kind }) => kind)
const wrongWork = (changes: Partial<Activity>): readonly string[] =>
  wrong({ activities: [work('a', 3, changes)] })
const link = (id: string, before: string, after: string, changes: Partial<Link> = {}): Link => ({
  id,
  before,
  after,
  from: 'start',
  least: 1,
  most: null,
  ...changes,
})

it('takes a portfolio that is well formed', () => {
  expect(wrong({ activities: [work('a', 3), work('b', 0)], links: [link('l', 'a', 'b')] })).toEqual([])
})

it('names ids that lead nowhere or occur twice', () => {
  expect(wrongWork({ loads: [{ unit: 'east', points: [1] }] })).toEqual(['unknown-unit'])
  expect(wrong({ activities: [work('a', 1), work('a', 1)] })).toEqual(['double-id'])
  expect(wrong({ links: [link('l', 'x', 'y')] })).toEqual(['unknown-activity', 'unknown-activity'])
  expect(wrong({ apart: [['x', 'y']] })).toEqual(['unknown-activity', 'unknown-activity'])
})

it('names units that lie under themselves', () => {
  expect(wrong({ units: [unit('a', 'b', 1), unit('b', 'a', 1)] })).toEqual(['unit-circle', 'unit-circle'])
})

it('names rows of the wrong length and numbers that are none', () => {
  expect(wrong({ units: [unit('a', null, 1, 29)] })).toEqual(['wrong-length'])
  expect(wrong({ units: [unit('a', null, -1)] })).toEqual(['not-a-number'])
  expect(wrongWork({ loads: [{ unit: 'north', points: [1, 1] }] })).toEqual(['wrong-length'])
  expect(wrongWork({ loads: [{ unit: 'north', points: [Number.NaN] }] })).toEqual(['not-a-number'])
  expect(wrongWork({ duration: 1.5 })).toContain('not-a-number')
  expect(wrongWork({ weight: -1 })).toEqual(['not-a-number'])
  expect(wrongWork({ rank: 0 })).toEqual(['not-a-number'])
  expect(wrongWork({ gates: [5, 3] })).toEqual(['not-rising'])
})

it('names a window too short, and calendars that leave no start', () => {
  expect(wrongWork({ earliest: 5, latest: 7 })).toEqual(['window-too-short'])
  expect(wrongWork({ earliest: 5, gates: [3, 4] })).toEqual(['no-possible-start'])
  expect(wrongWork({ earliest: 29 })).toEqual(['no-possible-start'])
})

it('names the links of a circle that no lags can hold', () => {
  const activities = [work('a', 1), work('b', 1), work('c', 1)]
  const around = [link('ab', 'a', 'b'), link('bc', 'b', 'c'), link('ca', 'c', 'a', { least: -1 })]

  expect(findFaults({ ...empty, activities, links: around })).toEqual([
    { kind: 'link-circle', links: expect.arrayContaining(['ab', 'bc', 'ca']) },
  ])
  expect(findFaults({ ...empty, activities, links: around.map((one) => ({ ...one, least: -1 })) })).toEqual(
    [],
  )
})

it('finds a least lag longer than the most', () => {
  expect(
    wrong({ activities: [work('a', 1), work('b', 1)], links: [link('l', 'a', 'b', { least: 5, most: 3 })] }),
  ).toEqual(['link-circle'])
})

it('names pins that a link or a pair does not allow', () => {
  const activities = [work('a', 3, { pin: 2 }), work('b', 3, { pin: 4 })]

  expect(wrong({ activities, links: [link('l', 'a', 'b', { from: 'end' })] })).toEqual(['pins-collide'])
  expect(wrong({ activities, apart: [['a', 'b']] })).toEqual(['pins-collide'])
  expect(wrong({ activities, links: [link('l', 'a', 'b')] })).toEqual([])
})
