import type { Day } from '@pejl/domain/common/day.ts'
import { describe, expect, it } from 'vitest'
import { friday, initiative, made, monday, school, town, unit } from '../testing/small-plan.ts'

describe('limits', () => {
  it('hold in every quarter that is not over, less what has ended in it', () => {
    const limits = [
      { id: 'l', name: 'Starter', unitId: null, per: 'quarter', counts: 'starts', most: 4 },
    ] as const
    const done = initiative('d', { state: 'done', began: '2027-01-11' as Day, ended: '2027-01-29' as Day })
    const found = made({ weeks: 30, limits, initiatives: [done] }).portfolio.limits

    // 1 April is a Thursday: its week belongs to March
    expect(found).toEqual([
      { id: 'l:2027-01-01', unit: null, counts: 'starts', most: 3, from: 0, to: 13 },
      { id: 'l:2027-04-01', unit: null, counts: 'starts', most: 4, from: 13, to: 26 },
      { id: 'l:2027-07-01', unit: null, counts: 'starts', most: 4, from: 26, to: 30 },
    ])
  })

  it('count kroner where they begin, and the load of what has ended on the unit and below it', () => {
    const units = [unit({ id: town, slug: 'byen' }), unit({ parentId: town })]
    const limits = [
      { id: 'k', name: 'Kroner', unitId: null, per: 'year', counts: 'kroner', most: 1000 },
      { id: 'p', name: 'Belastning', unitId: town, per: 'year', counts: 'load', most: 100 },
    ] as const
    const done = initiative('d', {
      state: 'done',
      cost: 400,
      weeks: 5,
      loads: [{ unitId: school, points: [3, 1] }],
      began: monday(0),
      ended: friday(3),
    })

    const first = made({ units, limits, initiatives: [done] }).portfolio.limits.filter(({ id }) =>
      id.endsWith('2027-01-01'),
    )
    expect(first.map(({ counts, most }) => [counts, most])).toEqual([
      [{ amount: 'kroner' }, 600],
      ['load', 92],
    ])
  })
})
