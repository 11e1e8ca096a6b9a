import { expect, it } from 'vitest'
import { checkPlan } from '../check/check-portfolio.ts'
import { generatePortfolio } from '../testing/generate-portfolio.ts'
import { explainImpossible } from './explain-impossible.ts'
import { applyChange } from './impossible/relax.ts'
import type { Link, Portfolio } from './portfolio.ts'
import { propose } from './propose.ts'
import { empty, work } from './small-portfolio.fixture.ts'

const seed = 3
const link: Link = { id: 'l', before: 'a', after: 'b', from: 'end', least: 3, most: null }
const other = { loads: [{ unit: 'south', points: [1] }] }
const explain = (portfolio: Partial<Portfolio>) => explainImpossible({ ...empty, ...portfolio }, { seed })

it('explains nothing where there is a plan', () => {
  expect(explain({ activities: [work('a', 4), work('b', 4)] })).toEqual({ possible: true, conflicts: [] })
})

it('names the deadlines and the capacity that collide, and nothing that is beside it', () => {
  const activities = [
    work('a', 4, { latest: 6 }),
    work('b', 4, { latest: 6 }),
    work('c', 4, other),
    work('d', 9),
  ]

  const { possible, conflicts } = explain({ activities })

  expect(possible).toBe(false)
  expect(conflicts).toHaveLength(1)
  expect(conflicts[0]?.activities).toEqual(['a', 'b'])
  expect(conflicts[0]?.proved).toBe(true)
  expect(conflicts[0]?.constraints).toEqual([
    { kind: 'latest', id: 'a' },
    { kind: 'latest', id: 'b' },
    { kind: 'capacity', unit: 'north' },
  ])
})

it('finds the smallest change of each', () => {
  const activities = [work('a', 4, { latest: 6 }), work('b', 4, { latest: 6 })]

  const changes = explain({ activities }).conflicts[0]?.relaxations

  expect(changes).toEqual([
    { change: { kind: 'later', id: 'a', weeks: 2 }, enough: true },
    { change: { kind: 'later', id: 'b', weeks: 2 }, enough: true },
    { change: { kind: 'capacity', unit: 'north', more: 2, from: 0, to: 4 }, enough: true },
  ])
})

it('tells by how much a lag would have to be shorter, a pin released, a meeting held in another week', () => {
  const activities = [work('a', 4, { pin: 2 }), work('b', 0, { gates: [7, 20], latest: 19 })]

  const { conflicts } = explain({ activities, links: [link] })

  expect(conflicts[0]?.relaxations.map(({ change }) => change)).toEqual([
    { kind: 'unpin', id: 'a' },
    { kind: 'later', id: 'b', weeks: 1 },
    { kind: 'any-week', id: 'b' },
    { kind: 'shorter-lag', link: 'l', weeks: 2 },
  ])
})

it('says of each change whether it is enough when there is more than one conflict', () => {
  const activities = [
    work('a', 4, { latest: 6 }),
    work('b', 4, { latest: 6 }),
    work('c', 4, { ...other, pin: 1, latest: 3 }),
  ]

  const { conflicts } = explain({ activities })

  expect(conflicts.map((one) => one.activities)).toEqual([['a', 'b'], ['c']])
  expect(conflicts.flatMap((one) => one.relaxations).some(({ enough }) => enough)).toBe(false)
})

it('finds colliding limits, pairs and frozen weeks', () => {
  const limits = [{ id: 'q', from: 0, to: 9, unit: null, counts: 'starts', most: 1 } as const]
  const early = { latest: 12 }
  const four = (changes: Partial<Portfolio>) =>
    explain({ activities: [work('a', 4, early), work('b', 4, { ...other, ...early })], ...changes })
  const frozen = empty.units.map((one) =>
    one.id === 'south' ? { ...one, frozen: [{ from: 0, to: 9 }] } : one,
  )

  expect(four({ limits }).conflicts[0]?.constraints).toContainEqual({ kind: 'limit', limit: 'q' })
  expect(four({ limits }).conflicts[0]?.relaxations).toContainEqual({
    change: { kind: 'limit', limit: 'q', more: 1 },
    enough: true,
  })
  expect(four({ units: frozen }).conflicts[0]?.constraints).toContainEqual({ kind: 'frozen', unit: 'south' })
  expect(
    explain({
      activities: [work('a', 4, { latest: 7 }), work('b', 4, { ...other, latest: 7 })],
      apart: [['a', 'b']],
    }).conflicts[0]?.constraints,
  ).toContainEqual({ kind: 'apart', ids: ['a', 'b'] })
})

it('needs every constraint it names, and each change it offers ends the conflict', () => {
  for (const drawn of [1, 2, 3]) {
    const whole = generatePortfolio({ initiatives: 12, units: 5, seed: drawn })
    const activities = whole.activities.map((one, place) =>
      one.pin === null && place % 9 === 4
        ? { ...one, optional: false, latest: (one.earliest ?? 4) + one.duration }
        : one,
    )
    const portfolio = { ...whole, activities }
    const { conflicts } = explainImpossible(portfolio, { seed })

    for (const { relaxations } of conflicts)
      for (const { change, enough } of relaxations) {
        if (!enough) continue
        const { starts } = propose(applyChange(portfolio, change), { seed, stop: { schedules: 400 } })
        expect(checkPlan(applyChange(portfolio, change), starts)).toEqual([])
      }
    for (const { constraints, relaxations } of conflicts) {
      expect(constraints.length).toBeGreaterThan(0)
      expect(relaxations.length).toBeGreaterThan(0)
    }
  }
})

it('stops when it is told to', () => {
  const activities = [work('a', 4, { latest: 6 }), work('b', 4, { latest: 6 })]

  const told = explainImpossible({ ...empty, activities }, { seed, stop: { cancelled: () => true } })

  expect(told).toEqual({ possible: false, conflicts: [] })
})
