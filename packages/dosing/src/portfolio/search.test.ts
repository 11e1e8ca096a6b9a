import { expect, it } from 'vitest'
import { generatePortfolio } from '../testing/generate-portfolio.ts'
import type { Portfolio } from './portfolio.ts'
import { propose } from './propose.ts'
import { empty, unit, work } from './small-portfolio.fixture.ts'

const roomy: Portfolio = { ...empty, weeks: 60, units: [unit('north', null, null)] }
const asked = { seed: 1, stop: { schedules: 200 } }

it('makes way for what is late where a limit on starts is used up by what can wait', () => {
  const portfolio: Portfolio = {
    ...roomy,
    activities: [
      work('lazy', 5, { rank: 1, due: 50, weight: 5 }),
      work('lazier', 5, { rank: 1, due: 50, weight: 5 }),
      work('prepare', 2, { rank: 5 }),
      work('urgent', 5, { rank: 5, due: 12, weight: 1 }),
    ],
    links: [{ id: 'l', before: 'prepare', after: 'urgent', from: 'end', least: 0, most: null }],
    limits: [{ id: 'first', unit: null, counts: 'starts', most: 2, from: 0, to: 13 }],
  }

  const { score, starts } = propose(portfolio, asked)

  expect(score.tardiness).toBe(0)
  expect(starts).toEqual([13, 13, 0, 2])
})

it('makes way for what is late where what can wait is kept apart from it', () => {
  const portfolio: Portfolio = {
    ...roomy,
    activities: [
      work('lazy', 10, { rank: 1, due: 50, weight: 5 }),
      work('urgent', 5, { rank: 5, due: 6, weight: 1 }),
    ],
    apart: [['lazy', 'urgent']],
  }

  const { starts } = propose(portfolio, asked)

  expect(starts).toEqual([5, 0])
})

it('comes to an end where links go round in a circle that holds', () => {
  const portfolio: Portfolio = {
    ...roomy,
    activities: [work('one', 5, { due: 0, weight: 1 }), work('other', 5, { due: 0, weight: 1 })],
    links: [
      { id: 'there', before: 'one', after: 'other', from: 'start', least: 3, most: null },
      { id: 'back', before: 'other', after: 'one', from: 'start', least: -3, most: null },
    ],
  }

  const { starts } = propose(portfolio, asked)

  expect(starts).toEqual([0, 3])
})

// CP-SAT proves that no plan of it is less late: npm run bench:dosing -- portfolios --sizes 20 --seeds 7 --peers 60
it('finds the best plan of twenty initiatives, for which several must change places at once', () => {
  const portfolio = generatePortfolio({ initiatives: 20, units: 5, seed: 7 })

  const { score } = propose(portfolio, { seed: 1, stop: { schedules: 4000 } })

  expect(score.tardiness).toBe(158)
})
