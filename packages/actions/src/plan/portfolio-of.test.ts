import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import { findFaults } from '@pejl/dosing/portfolio/refuse.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days, initiative, made, monday, school } from '../testing/small-plan.ts'

describe('what is dosed', () => {
  it('leaves out ideas and what has ended', () => {
    const states = ['idea', 'proposed', 'planned', 'running', 'paused', 'done', 'closed', 'stopped'] as const
    const initiatives = states.map((state) =>
      initiative(state, { state, present: days(6, 10), began: monday(1) }),
    )

    expect(made({ initiatives }).portfolio.activities.map(({ id }) => id)).toEqual([
      'proposed',
      'planned',
      'running',
      'paused',
    ])
  })

  it('may leave out what is only proposed, and nothing else', () => {
    const initiatives = [initiative('p'), initiative('q', { state: 'planned', present: days(6, 15) })]

    expect(made({ initiatives }).portfolio.activities.map(({ optional }) => optional)).toEqual([true, false])
  })
})

it('makes a portfolio of the right form of any plan', () => {
  const someDay = fc.integer({ min: -60, max: 130 }).map((week) => monday(week))
  const dayOrNot = fc.option(someDay)
  const wait = fc.oneof(
    fc.record({
      kind: fc.constant('initiative' as const),
      afterId: fc.constantFrom('0', '1', '2').map((id) => id as InitiativeId),
      leastWeeks: fc.nat(20),
      mostWeeks: fc.constant(null),
      note: fc.constant(null),
    }),
    fc.record({
      kind: fc.constantFrom('decision' as const, 'involvement' as const),
      committeeId: fc.constantFrom('board', 'gone'),
      matterId: fc.constantFrom(null, 'm' as never),
      leastWeeks: fc.nat(20),
      mostWeeks: fc.option(fc.integer({ min: 20, max: 60 })),
      metOn: dayOrNot,
      note: fc.constant(null),
    }),
  )
  const some = fc.record({
    state: fc.constantFrom('idea', 'proposed', 'planned', 'running', 'paused', 'done', 'closed', 'stopped'),
    rank: fc.constantFrom(1, 2, 3, 4),
    weeks: fc.integer({ min: 1, max: 520 }),
    earliestOn: dayOrNot,
    targetOn: dayOrNot,
    deadlineOn: dayOrNot,
    pinned: fc.boolean(),
    present: fc.option(
      fc
        .tuple(fc.integer({ min: -60, max: 130 }), fc.nat(40))
        .map(([from, weeks]) => ({ startsOn: monday(from), endsOn: monday(from + weeks) })),
    ),
    adopted: fc.constant(null),
    began: dayOrNot,
    ended: dayOrNot,
    loads: fc.array(
      fc.record({
        unitId: fc.constant(school),
        points: fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }),
      }),
      { maxLength: 1 },
    ),
    waits: fc.array(wait, { maxLength: 3 }),
  })
  const form = [
    'double-id',
    'unknown-unit',
    'unknown-activity',
    'unit-circle',
    'wrong-length',
    'not-a-number',
    'not-rising',
  ]

  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 3 }),
      fc.array(fc.nat(150), { maxLength: 4 }),
      (list, meetings) => {
        const initiatives = list.map((one, index) =>
          initiative(String(index), one as Partial<PlannedInitiative>),
        ) // drawn from its members
        const committees = [
          { id: 'board', name: 'B', leadDays: 21, meetings: meetings.toSorted((a, b) => a - b).map(monday) },
        ]
        const { portfolio, present } = made({ initiatives, committees })
        expect(findFaults(portfolio).filter(({ kind }) => form.includes(kind))).toEqual([])
        expect(present).toHaveLength(portfolio.activities.length)
      },
    ),
    { seed: 7, numRuns: 300 },
  )
})
