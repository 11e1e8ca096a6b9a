import { expect, it } from 'vitest'
import type { Portfolio } from './portfolio.ts'
import { repair } from './repair.ts'
import { empty, unit, work } from './small-portfolio.fixture.ts'

const portfolio: Portfolio = {
  ...empty,
  weeks: 60,
  units: [unit('north', null, 3, 60)],
  activities: [work('a', 10), work('b', 10), work('wished', 10, { optional: true, weight: 1 })],
}
const asked = { seed: 1, stop: { schedules: 200 } }

it('moves out of the way what no longer fits, and leaves optional work out that nobody asked for', () => {
  const { starts, moved, unmet } = repair(
    portfolio,
    [0, 10, null],
    { kind: 'start', id: 'a', week: 8 },
    asked,
  )

  expect(starts).toEqual([8, 18, null])
  expect(moved.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(unmet.map(({ violation }) => violation.kind)).toEqual(['left-out'])
})

it('plans optional work when that is what was dropped, with the events it waits for', () => {
  const meeting = work('meeting', 0, { gates: [5, 15], optional: true })
  const waiting: Portfolio = {
    ...portfolio,
    activities: [...portfolio.activities, meeting],
    links: [{ id: 'l', before: 'meeting', after: 'wished', from: 'end', least: 1, most: null }],
  }

  const { starts, unmet } = repair(
    waiting,
    [0, 10, null, null],
    { kind: 'start', id: 'wished', week: 25 },
    asked,
  )

  expect(starts.slice(0, 3)).toEqual([0, 10, 25])
  expect([5, 15]).toContain(starts[3])
  expect(unmet).toEqual([])
})
