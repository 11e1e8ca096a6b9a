import { expect, it } from 'vitest'
import { suggestBuffers } from './buffers.ts'
import type { Link, Portfolio } from './portfolio.ts'
import { simulate } from './simulate.ts'
import type { SlipRecord } from './slip.ts'
import { empty, work } from './small-portfolio.fixture.ts'

const seed = 7
const asPlanned: SlipRecord = []
const halfSlip: SlipRecord = [{ unit: 'north', ratios: [1, 2], delays: [] }]
const link: Link = { id: 'l', before: 'a', after: 'b', from: 'end', least: 0, most: null }
const south = { loads: [{ unit: 'south', points: [1] }] }

const outcomes = (portfolio: Partial<Portfolio>, starts: readonly (number | null)[], record: SlipRecord) =>
  simulate({ ...empty, ...portfolio }, starts, record, { seed, runs: 400 })

it('keeps every promise where nothing ever slips', () => {
  const [a] = outcomes({ activities: [work('a', 4, { due: 4, adopted: 2 })] }, [0], asPlanned)

  expect(a).toEqual({ id: 'a', byDue: 1, byAdopted: 1, byPlan: 1, mean: 4, eighty: 4 })
})

it('misses a target as often as the record says it does', () => {
  const [a] = outcomes({ activities: [work('a', 4, { due: 6 })] }, [0], halfSlip)

  expect(a?.byDue).toBeGreaterThan(0.4)
  expect(a?.byDue).toBeLessThan(0.6)
  expect(a?.mean).toBeCloseTo(6, 0)
  expect(a?.eighty).toBe(8)
})

it('hands a delay on to what waits for it, up to the slack between', () => {
  const activities = [work('a', 4), work('b', 2, south)]

  const [, tight] = outcomes({ activities, links: [link] }, [0, 4], halfSlip)
  const [, slack] = outcomes({ activities, links: [link] }, [0, 8], halfSlip)

  expect(tight?.byPlan).toBeLessThan(0.6)
  expect(slack?.byPlan).toBe(1)
})

it('waits for the next meeting when it has missed its own', () => {
  const activities = [work('a', 4), work('b', 0, { gates: [4, 12] })]

  const [, b] = outcomes(
    { activities, links: [link] },
    [0, 4],
    [{ unit: 'north', ratios: [1.5], delays: [] }],
  )

  expect(b).toMatchObject({ mean: 12, byPlan: 0 })
})

it('waits for room where others take longer than planned', () => {
  const [, b] = outcomes({ activities: [work('a', 4), work('b', 2)] }, [0, 4], halfSlip)

  expect(b?.byPlan).toBeLessThan(0.6)
})

it('slips by the late starts of its unit, or else by those recorded for all others', () => {
  const record: SlipRecord = [
    { unit: 'north', ratios: [], delays: [3] },
    { unit: null, ratios: [], delays: [1] },
  ]

  const [a, b] = outcomes({ activities: [work('a', 4), work('b', 4, south)] }, [0, 0], record)

  expect([a?.mean, b?.mean]).toEqual([7, 5])
})

it('leaves out what is not in the plan', () => {
  expect(outcomes({ activities: [work('a', 4)] }, [null], asPlanned)).toEqual([])
})

it('gives the same chances for the same seed', () => {
  const activities = [work('a', 4), work('b', 2)]

  expect(outcomes({ activities }, [0, 4], halfSlip)).toEqual(outcomes({ activities }, [0, 4], halfSlip))
})

it('suggests to begin earlier where that keeps more promises, and only where there is room', () => {
  const activities = [work('a', 4, { due: 9 }), work('b', 4, { ...south, due: 6 }), work('c', 2)]
  const record: SlipRecord = [{ unit: null, ratios: [1, 1.25], delays: [] }]

  const buffers = suggestBuffers({ ...empty, activities }, [2, 2, 0], record, { seed })

  expect(buffers.filter(({ kind }) => kind === 'begin-earlier')).toEqual([
    {
      kind: 'begin-earlier',
      id: 'b',
      from: 2,
      to: 1,
      kept: expect.any(Number),
      keptBefore: expect.any(Number),
    },
  ])
  for (const { kept, keptBefore } of buffers) expect(kept).toBeGreaterThan(keptBefore)
})

it('suggests to promise so many weeks more that four of five are kept, where a week gains most', () => {
  const activities = [work('a', 4, { adopted: 0 }), work('b', 4, { ...south, adopted: 0 })]
  const record: SlipRecord = [
    { unit: 'north', ratios: [1, 1.25], delays: [] },
    { unit: 'south', ratios: [1, 2], delays: [] },
  ]

  const [best, next] = suggestBuffers({ ...empty, activities }, [0, 0], record, { seed })

  expect([best, next]).toMatchObject([
    { kind: 'promise-later', id: 'a', weeks: 1 },
    { kind: 'promise-later', id: 'b', weeks: 4 },
  ])
})
