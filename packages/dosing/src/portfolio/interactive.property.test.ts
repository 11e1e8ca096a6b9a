import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkPlan } from '../check/check-portfolio.ts'
import type { Violation } from '../check/violation.ts'
import { anyPortfolio } from '../testing/arbitrary-portfolio.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import { propose } from './propose.ts'
import type { Reason } from './reason.ts'
import { repair } from './repair.ts'
import { tryMove } from './try-move.ts'
import { whyNotEarlier } from './why-not-earlier.ts'

const seed = 20261129
const stop = { schedules: 20 }

/** A portfolio, a plan for it, one of its activities and a week. */
const anyMove = fc
  .tuple(anyPortfolio, fc.nat(), fc.integer({ min: 0, max: 39 }))
  .map(([portfolio, pick, week]) => {
    const { starts } = propose(portfolio, { seed, stop: { schedules: 10 } })
    const place = pick % portfolio.activities.length
    return { portfolio, starts, place, id: portfolio.activities[place]?.id ?? '', week }
  })
const check = (
  holds: (move: {
    portfolio: Portfolio
    starts: PlanStarts
    place: number
    id: string
    week: number
  }) => void,
  numRuns: number,
) => fc.assert(fc.property(anyMove, holds), { seed, numRuns })

it('finds of a move what the checker finds that it adds', () => {
  check(({ portfolio, starts, place, id, week }) => {
    const { ok, violations } = tryMove(portfolio, starts, id, week)

    const without = textsOf(checkPlan(portfolio, put(starts, place, null)))
    const moved = textsOf(checkPlan(portfolio, put(starts, place, week)))
    const added = [...moved].filter((text) => !without.has(text) && !text.includes('"gap":null'))
    expect([...textsOf(violations)].sort()).toEqual(added.sort())
    expect(ok).toBe(added.length === 0)
  }, 60)
})

it('leaves the plan it was asked about as it was', () => {
  check(({ portfolio, starts, id, week }) => {
    const once = tryMove(portfolio, starts, id, week)
    whyNotEarlier(portfolio, starts, id)

    expect(tryMove(portfolio, starts, id, week)).toEqual(once)
  }, 50)
})

it('keeps what was dropped where it was dropped, and every pin', () => {
  check(({ portfolio, starts, place, id, week }) => {
    const repaired = repair(portfolio, starts, { kind: 'start', id, week }, { seed, stop })

    expect(repaired.starts[place]).toBe(week)
    for (const [other, { pin }] of portfolio.activities.entries())
      if (pin !== null && other !== place) expect(repaired.starts[other]).toBe(pin)
  }, 60)
})

it('moves nothing else when the move breaks nothing', () => {
  check(({ portfolio, starts, place, id, week }) => {
    fc.pre(
      tryMove(portfolio, starts, id, week).ok && checkPlan(portfolio, put(starts, place, week)).length === 0,
    )

    const { moved, unmet } = repair(portfolio, starts, { kind: 'start', id, week }, { seed, stop })

    expect(moved.every((one) => one.id === id)).toBe(true)
    expect(unmet.every(({ violation }) => violation.kind === 'left-out' && violation.optional)).toBe(true)
  }, 60)
})

it('goes over a limit only with what is pinned or was dropped there', () => {
  check(({ portfolio, starts, place, id, week }) => {
    const repaired = repair(portfolio, starts, { kind: 'start', id, week }, { seed, stop })

    const alone = portfolio.activities.map(({ pin }, other) => (other === place ? week : pin))
    const forced = textsOf(checkPlan(portfolio, alone))
    const over = repaired.unmet.filter(({ violation }) =>
      ['over-capacity', 'at-once', 'limit', 'apart'].includes(violation.kind),
    )
    expect(
      over.filter(({ violation }) => !forced.has(textOf(violation)) && !isFurther(violation, forced)),
    ).toEqual([])
  }, 60)
})

it('tells exactly what is elsewhere than before', () => {
  check(({ portfolio, starts, id, week }) => {
    const repaired = repair(portfolio, starts, { kind: 'start', id, week }, { seed, stop })

    const moved = portfolio.activities.flatMap((activity, place) =>
      starts[place] === repaired.starts[place]
        ? []
        : [{ id: activity.id, from: starts[place], to: repaired.starts[place] }],
    )
    expect(repaired.moved).toEqual(moved)
  }, 50)
})

it('leaves out what is to be left out', () => {
  check(({ portfolio, starts, place, id }) => {
    const repaired = repair(portfolio, starts, { kind: 'leave-out', id }, { seed, stop })

    expect(repaired.starts[place]).toBeNull()
  }, 50)
})

it('brings a plan back under a capacity that was cut', () => {
  check(({ portfolio, starts }) => {
    const free = portfolio.activities.map((one) => ({ ...one, pin: null }))
    const units = portfolio.units.map((one) => ({
      ...one,
      capacity: one.capacity?.map((points) => points / 2) ?? null,
    }))
    const cut = { ...portfolio, activities: free, units }

    const repaired = repair(cut, starts, { kind: 'portfolio' }, { seed, stop })

    const over = ['over-capacity', 'at-once', 'limit', 'apart', 'gate', 'frozen-start', 'break-start']
    expect(checkPlan(cut, repaired.starts).filter(({ kind }) => over.includes(kind))).toEqual([])
  }, 60)
})

it('breaks, in each week it says is ruled out, what it says rules it out', () => {
  check(({ portfolio, starts, place, id }) => {
    for (const reason of whyNotEarlier(portfolio, starts, id)) {
      for (const { from, to } of reason.starts) {
        for (let week = from; week < to; week++) {
          const moved = put(starts, place, week)
          const wrong = checkPlan(portfolio, moved)
          expect([week, reason, wrong.some((one) => isMeant(reason, one, id))]).toEqual([week, reason, true])
        }
      }
    }
  }, 60)
})

it('explains every week before the start', () => {
  check(({ portfolio, starts, place, id }) => {
    const until = starts[place] ?? portfolio.weeks

    const told = new Set(
      whyNotEarlier(portfolio, starts, id).flatMap((reason) =>
        reason.starts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, week) => from + week)),
      ),
    )

    expect(told.size).toBe(until)
  }, 60)
})

function put(starts: PlanStarts, place: number, week: number | null): PlanStarts {
  return starts.map((start, other) => (other === place ? week : start))
}

function textOf(violation: Violation): string {
  return JSON.stringify(violation, (_, value: unknown) => (Array.isArray(value) ? [...value].sort() : value))
}

function textsOf(violations: readonly Violation[]): ReadonlySet<string> {
  return new Set(violations.map(textOf))
}

/** The unit is over in that week anyway; others that load it nothing may still count in the sum told. */
function isFurther(violation: Violation, forced: ReadonlySet<string>): boolean {
  return [...forced].some((text) => {
    const one = JSON.parse(text) as Violation // written by textOf
    return (
      one.kind === violation.kind &&
      'unit' in one &&
      'unit' in violation &&
      one.unit === violation.unit &&
      'week' in one &&
      'week' in violation &&
      one.week === violation.week
    )
  })
}

function isMeant(reason: Reason, { kind, ...wrong }: Violation, id: string): boolean {
  switch (reason.kind) {
    case 'unit':
      return kind === 'over-capacity' && 'unit' in wrong && wrong.unit === reason.unit
    case 'at-once':
      return kind === 'at-once' && 'unit' in wrong && wrong.unit === reason.unit
    case 'gate':
      return kind === 'gate' && 'id' in wrong && wrong.id === id
    case 'break':
      return kind === 'break-start' && 'id' in wrong && wrong.id === id
    case 'frozen':
      return kind === 'frozen-start' && 'unit' in wrong && wrong.unit === reason.unit
    case 'release':
      return kind === 'window' && 'side' in wrong && wrong.side === 'earliest'
    case 'deadline':
      return kind === 'window' && 'side' in wrong && wrong.side === 'latest'
    case 'today':
      return kind === 'before-today' && 'id' in wrong && wrong.id === id
    case 'pin':
      return kind === 'pin' && 'id' in wrong && wrong.id === id
    case 'horizon':
      return kind === 'outside-horizon' && 'id' in wrong && wrong.id === id
    case 'link':
      return kind === 'link' && 'link' in wrong && wrong.link === reason.link
    case 'limit':
      return kind === 'limit' && 'limit' in wrong && wrong.limit === reason.limit
    case 'apart':
      return kind === 'apart' && 'ids' in wrong && wrong.ids.includes(reason.other)
    case 'nothing':
      return true
  }
}
