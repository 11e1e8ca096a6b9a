import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkPlan } from '../check/check-portfolio.ts'
import { anyPortfolio } from '../testing/arbitrary-portfolio.ts'
import { generatePortfolio } from '../testing/generate-portfolio.ts'
import { compile } from './compile.ts'
import type { Portfolio } from './portfolio.ts'
import { propose } from './propose.ts'
import { rate, startsOf } from './rate.ts'
import { compareScores } from './score.ts'

const seed = 20261129
const stop = { schedules: 60 }
const runs = (numRuns: number) => ({ seed, numRuns })

/** What the engine promises never to break, whatever else cannot be met. */
const hard = [
  'over-capacity',
  'at-once',
  'limit',
  'apart',
  'gate',
  'break-start',
  'frozen-start',
  'before-today',
  'outside-horizon',
]

it('keeps what it never breaks, as long as nothing is pinned', () => {
  fc.assert(
    fc.property(anyPortfolio, (drawn) => {
      const portfolio = { ...drawn, activities: drawn.activities.map((one) => ({ ...one, pin: null })) }

      const { starts } = propose(portfolio, { seed, stop })

      expect(checkPlan(portfolio, starts).filter(({ kind }) => hard.includes(kind))).toEqual([])
    }),
    runs(150),
  )
})

it('tells everything the checker finds in its plan, and nothing else', () => {
  fc.assert(
    fc.property(anyPortfolio, (portfolio) => {
      const { starts, unmet } = propose(portfolio, { seed, stop })

      const told = unmet.map(({ violation }) => violation)
      expect(told.filter((one) => one.kind !== 'left-out' || !one.optional)).toEqual(
        checkPlan(portfolio, starts),
      )
    }),
    runs(100),
  )
})

it('scores as broken what the checker finds broken', () => {
  fc.assert(
    fc.property(anyPortfolio, (portfolio) => {
      const { starts, score } = propose(portfolio, { seed, stop })
      const wrong = checkPlan(portfolio, starts)

      fc.pre(!wrong.some(({ kind }) => kind === 'outside-horizon'))
      const isOver = ({ kind }: (typeof wrong)[number]) =>
        ['over-capacity', 'at-once', 'limit', 'apart'].includes(kind)
      expect(score.over > 0).toBe(wrong.some(isOver))
      expect(score.leftOut).toBe(wrong.filter(({ kind }) => kind === 'left-out').length)
      expect(score.broken > 0).toBe(wrong.some((one) => !isOver(one) && one.kind !== 'left-out'))
    }),
    runs(100),
  )
})

it('leaves every pin where it is', () => {
  fc.assert(
    fc.property(anyPortfolio, (portfolio) => {
      const { starts } = propose(portfolio, { seed, stop })

      for (const [place, { pin }] of portfolio.activities.entries())
        if (pin !== null) expect(starts[place]).toBe(pin)
    }),
    runs(100),
  )
})

it('makes the same plan of the same seed and the same number of schedules', () => {
  const portfolio = generatePortfolio({ initiatives: 20, units: 5, seed })

  const one = propose(portfolio, { seed: 7, stop: { schedules: 200 } })
  const again = propose({ ...portfolio }, { seed: 7, stop: { schedules: 200 } })

  expect(again).toEqual(one)
})

it('is never worse than the plan it began from', () => {
  fc.assert(
    fc.property(
      anyPortfolio,
      fc.array(fc.option(fc.integer({ min: 0, max: 39 })), { minLength: 9, maxLength: 9 }),
      (portfolio, drawn) => {
        const from = portfolio.activities.map(({ pin }, place) => pin ?? drawn[place] ?? null)

        const { score } = propose(portfolio, { seed, from, stop: { schedules: 0 } })

        const of = compile(portfolio)
        const given = rate(of, startsOf(of, from)).score
        expect(compareScores(score, given)).toBeLessThanOrEqual(0)
      },
    ),
    runs(100),
  )
})

it('makes no worse plan when a constraint is relaxed, beginning from the earlier best', () => {
  fc.assert(
    fc.property(anyPortfolio, (portfolio) => {
      const before = propose(portfolio, { seed, stop })

      for (const relaxed of relaxations(portfolio)) {
        const after = propose(relaxed, { seed, stop, from: before.starts })
        expect(compareScores(after.score, before.score)).toBeLessThanOrEqual(0)
      }
    }),
    runs(60),
  )
})

it('gives the best so far when it is cancelled', () => {
  const portfolio = generatePortfolio({ initiatives: 20, units: 5, seed })
  let asked = 0
  const cancelled = () => ++asked > 5

  const cut = propose(portfolio, { seed, stop: { cancelled } })

  const whole = propose(portfolio, { seed, stop: { schedules: cut.schedules } })
  expect(cut.starts).toEqual(whole.starts)
  expect(cut.schedules).toBeGreaterThan(0)
})

it('tells of each better plan on the way, each better than the one before', () => {
  const portfolio = generatePortfolio({ initiatives: 60, units: 12, seed })
  const seen: Parameters<typeof compareScores>[0][] = []

  const { score } = propose(portfolio, {
    seed,
    stop: { schedules: 100 },
    onProgress: (better) => seen.push(better),
  })

  expect(seen.length).toBeGreaterThan(3)
  for (const [place, better] of seen.entries())
    if (place > 0) expect(compareScores(better, seen[place - 1] ?? better)).toBeLessThan(0)
  expect(seen.at(-1)).toEqual(score)
})

function relaxations(portfolio: Portfolio): readonly Portfolio[] {
  const { units, activities, links, limits } = portfolio
  return [
    {
      ...portfolio,
      units: units.map((one) => ({ ...one, capacity: one.capacity?.map((points) => points + 1) ?? null })),
    },
    {
      ...portfolio,
      activities: activities.map((one) => ({ ...one, latest: one.latest === null ? null : one.latest + 3 })),
    },
    { ...portfolio, links: links.slice(1) },
    { ...portfolio, limits: limits.map((one) => ({ ...one, most: one.most + 2 })) },
    { ...portfolio, apart: [] },
  ]
}
