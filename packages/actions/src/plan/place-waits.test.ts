import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import { describe, expect, it } from 'vitest'
import { days, initiative, made, monday } from '../testing/small-plan.ts'

describe('what is waited for', () => {
  const board = {
    id: 'board',
    name: 'Udvalget',
    leadDays: 21,
    meetings: ['2027-02-10', '2027-03-10', '2027-04-14'] as Day[],
  }
  const decision = {
    kind: 'decision',
    committeeId: 'board',
    matterId: null,
    leastWeeks: 2,
    mostWeeks: null,
    metOn: null,
    note: null,
  } as const

  it('is a meeting for which a case can still be made ready, and after the last one entered any week', () => {
    const { portfolio } = made({
      weeks: 20,
      committees: [board],
      initiatives: [initiative('a', { waits: [decision] })],
    })

    // 10 February is too near; 10 March is in week 9, 14 April in week 14
    expect(portfolio.activities[1]).toMatchObject({
      id: 'a:0',
      duration: 0,
      gates: [9, 14, 15, 16, 17, 18, 19],
    })
    expect(portfolio.links).toEqual([
      { id: 'a:0:link', before: 'a:0', after: 'a', from: 'end', least: 3, most: null },
    ])
  })

  it('stands at the last meeting that is in time for what waits', () => {
    const at = (from: number) =>
      made({
        committees: [board],
        initiatives: [
          initiative('a', { state: 'planned', present: days(from, from + 9), waits: [decision] }),
        ],
      }).present[1]

    expect([at(17), at(16), at(12), at(8)]).toEqual([14, 9, 9, 9])
  })

  it('is one decision for all that wait for it in the same matter', () => {
    const same = { ...decision, matterId: 'matter' as never }
    const initiatives = [initiative('a', { waits: [same] }), initiative('b', { rank: 1, waits: [same] })]
    const { portfolio } = made({ committees: [board], initiatives })

    expect(portfolio.activities.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 2],
      ['b', 1],
      ['decision:board:matter', 1],
    ])
    expect(portfolio.links.map(({ before, after }) => [before, after])).toEqual([
      ['decision:board:matter', 'a'],
      ['decision:board:matter', 'b'],
    ])
  })

  it('is a first week when it has been met, and a last one when it may not be old', () => {
    // decided on the Wednesday of week 2
    const met = { ...decision, metOn: '2027-01-20' as Day, leastWeeks: 4 }
    const loose = made({ committees: [board], initiatives: [initiative('a', { waits: [met] })] }).portfolio
    const bound = made({
      committees: [board],
      initiatives: [initiative('a', { waits: [{ ...met, mostWeeks: 26 }] })],
    }).portfolio

    expect([loose.activities.length, loose.activities[0]?.earliest, loose.links]).toEqual([1, 7, []])
    expect(bound.activities[1]).toMatchObject({ id: 'a:0', pin: 2, duration: 0 })
    expect(bound.links).toMatchObject([{ before: 'a:0', after: 'a', least: null, most: 26 }])
  })

  it('counts from a decision before the grid as it was', () => {
    const old = { ...decision, metOn: '2026-12-09' as Day, mostWeeks: 20 }
    const { portfolio } = made({ committees: [board], initiatives: [initiative('a', { waits: [old] })] })

    expect([portfolio.activities[1]?.pin, portfolio.links[0]?.most]).toEqual([0, 16])
  })

  it('is the end of another, with weeks between', () => {
    const wait = {
      kind: 'initiative',
      afterId: 'a' as InitiativeId,
      leastWeeks: 4,
      mostWeeks: 30,
      note: null,
    } as const
    const { portfolio } = made({ initiatives: [initiative('a'), initiative('b', { waits: [wait] })] })

    expect(portfolio.links).toEqual([{ id: 'b:0', before: 'a', after: 'b', from: 'end', least: 4, most: 30 }])
  })

  it('binds by the day when it has ended, and not at all when it was stopped or is an idea', () => {
    const wait = {
      kind: 'initiative',
      afterId: 'a' as InitiativeId,
      leastWeeks: 6,
      mostWeeks: null,
      note: null,
    } as const
    const after = (before: Partial<PlannedInitiative>) =>
      made({ initiatives: [initiative('a', before), initiative('b', { waits: [wait] })] })

    const ended = after({ state: 'closed', ended: '2027-01-15' as Day })
    const stopped = after({ state: 'stopped', ended: '2027-01-15' as Day })
    expect([ended.portfolio.activities[0]?.earliest, ended.loose]).toEqual([8, []])
    expect([stopped.portfolio.activities[0]?.earliest, stopped.loose]).toEqual([
      null,
      [{ initiativeId: 'b', afterId: 'a' }],
    ])
    expect(after({ state: 'idea' }).loose).toHaveLength(1)
  })

  it('is nothing for what has begun', () => {
    const running = { state: 'running', began: monday(0), present: days(0, 9), waits: [decision] } as const

    expect(made({ committees: [board], initiatives: [initiative('a', running)] }).portfolio.links).toEqual([])
  })
})
