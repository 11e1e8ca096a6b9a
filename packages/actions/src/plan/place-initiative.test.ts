import type { Day } from '@pejl/domain/common/day.ts'
import { describe, expect, it } from 'vitest'
import { activityOf, days, friday, initiative, made, monday, school } from '../testing/small-plan.ts'

describe('an initiative', () => {
  it('is in time when the Friday of its last week is on the day or before it', () => {
    // Thursday and Friday of week 20
    const by = (targetOn: string) => activityOf({ targetOn: targetOn as Day, deadlineOn: targetOn as Day })

    expect([by('2027-05-27'), by('2027-05-28')].map(({ due, latest }) => [due, latest])).toEqual([
      [20, 20],
      [21, 21],
    ])
  })

  it('begins on the first Monday that is no earlier than it may', () => {
    const from = (earliestOn: string) => activityOf({ earliestOn: earliestOn as Day }).earliest

    expect([from('2027-05-24'), from('2027-05-25'), from('2020-01-01')]).toEqual([20, 21, 0])
  })

  it('costs five times as much a week for each rank', () => {
    expect(([1, 2, 3, 4] as const).map((rank) => activityOf({ rank }).weight)).toEqual([125, 25, 5, 1])
  })

  it('has the curve of its load over its working weeks', () => {
    const curve = (weeks: number, points: readonly number[]) =>
      activityOf({ weeks, loads: [{ unitId: school, points }] }).loads[0]?.points

    expect([curve(6, [3, 1]), curve(5, [3, 2, 1]), curve(1, [3, 2, 1]), curve(4, [2])]).toEqual([
      [3, 3, 3, 1, 1, 1],
      [3, 3, 2, 1, 1],
      [2],
      [2],
    ])
  })

  it('touches no unit when it loads none, and stands still where everything is frozen', () => {
    expect(activityOf({ loads: [] }).loads).toEqual([{ unit: 'everywhere', points: [0] }])
  })

  it('that is pinned stays, and one that is planned is where the plan has it', () => {
    const planned = { state: 'planned', present: days(20, 29) } as const
    const { portfolio, present } = made({
      initiatives: [initiative('a', planned), initiative('b', { ...planned, pinned: true })],
    })

    expect([portfolio.activities.map(({ pin }) => pin), present]).toEqual([
      [null, 20],
      [20, 20],
    ])
  })

  it('that runs stands where it began, until its planned end', () => {
    const running = {
      state: 'running',
      began: monday(2),
      weeks: 6,
      present: { startsOn: monday(2), endsOn: friday(9) },
    } as const

    expect(activityOf(running)).toMatchObject({ pin: 2, duration: 8 })
  })

  it('that runs past its end lasts through this week', () => {
    const late = {
      state: 'running',
      began: monday(0),
      weeks: 2,
      present: days(0, 1),
      loads: [{ unitId: school, points: [3, 1] }],
    } as const

    expect(activityOf(late)).toMatchObject({ pin: 0, duration: 5, loads: [{ points: [3, 1, 1, 1, 1] }] })
  })

  it('that began before the grid has what is left of it there', () => {
    const old = {
      state: 'running',
      began: monday(-4),
      weeks: 10,
      present: { startsOn: monday(-4), endsOn: friday(5) },
      loads: [{ unitId: school, points: [2, 1] }],
    } as const

    expect(activityOf(old)).toMatchObject({ pin: 0, duration: 6, loads: [{ points: [2, 1, 1, 1, 1, 1] }] })
  })

  it('that is paused is planned anew, or goes on when it was given days ahead', () => {
    const paused = (from: number) =>
      ({ state: 'paused', began: monday(0), present: days(from, from + 9) }) as const
    const initiatives = [initiative('a', paused(0)), initiative('b', paused(30))]

    expect(made({ initiatives }).present).toEqual([null, 30])
  })
})
