import { addDays, type Day } from '@pejl/domain/common/day.ts'
import { describe, expect, it } from 'vitest'
import { activityOf, friday, made, monday, school, schoolOf, unit } from '../testing/small-plan.ts'

describe('weeks of the calendar', () => {
  it('rests in a week of which a period has three working days', () => {
    const rest = (fromOn: string, toOn: string) =>
      activityOf({}, { calendar: [{ name: 'Ferie', fromOn: fromOn as Day, toOn: toOn as Day, percent: 0 }] })
        .breaks

    // Wednesday to the Tuesday after next; then Thursday to Tuesday
    expect([rest('2027-07-07', '2027-07-20'), rest('2027-07-08', '2027-07-13')]).toEqual([[26, 27], []])
  })

  it('bears a part of its points in a period that has less than all, and nothing while work rests', () => {
    const calendar = [
      { name: 'Sommer', fromOn: monday(26), toOn: friday(26), percent: 50 },
      { name: 'Ferie', fromOn: monday(27), toOn: friday(27), percent: 0 },
    ]

    expect(schoolOf({ calendar })?.capacity?.slice(25, 29)).toEqual([4, 2, 0, 4])
  })

  it('bears what a change says in its weeks, and as many at once as before when it says nothing of them', () => {
    const capacities = [{ fromOn: monday(10), toOn: friday(11), points: 1.5, atOnce: null, why: 'Byggeri' }]
    const changed = schoolOf({ units: [unit({ capacities })] })

    expect(changed?.capacity?.slice(9, 13)).toEqual([4, 1.5, 1.5, 4])
    expect(changed?.atOnce?.slice(9, 13)).toEqual([2, 2, 2, 2])
  })

  it('bears what was allowed beyond', () => {
    const overload = {
      id: 'o',
      fromOn: monday(10),
      toOn: friday(11),
      points: 1,
      atOnce: 1,
      reason: 'r',
      allowedBy: 'b',
    }
    const allowed = schoolOf({ units: [unit({ overloads: [overload] })] })

    expect(allowed?.overloads).toEqual([{ from: 10, to: 12, points: 1 }])
    expect(allowed?.atOnce?.slice(9, 13)).toEqual([2, 3, 3, 2])
  })

  it('has no limit where none is set', () => {
    expect(schoolOf({ units: [unit({ points: null, atOnce: null })] })).toMatchObject({
      capacity: null,
      atOnce: null,
    })
  })

  it('freezes the weeks whose Monday is frozen, on one unit or everywhere', () => {
    const span = { fromOn: addDays(monday(9), 2), toOn: monday(12), why: 'Budget' }
    const { units } = made({
      frozen: [
        { ...span, unitId: null },
        { ...span, unitId: school },
      ],
    }).portfolio

    expect(units.map(({ id, parent, frozen }) => [id, parent, frozen])).toEqual([
      ['everywhere', null, [{ from: 10, to: 13 }]],
      [school, 'everywhere', [{ from: 10, to: 13 }]],
    ])
  })
})
