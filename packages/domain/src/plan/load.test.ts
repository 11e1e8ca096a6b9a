import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { UnitId } from './initiative.ts'
import { loadByMonth, unitsBelow } from './load.ts'
import type { PlanUnit } from './unit.ts'

const day = (text: string) => text as Day // the tests name days that exist
const town = 'town' as UnitId
const school = 'school' as UnitId
const other = 'other' as UnitId
const unit = (id: UnitId, parentId: UnitId | null, more: Partial<PlanUnit> = {}): PlanUnit => ({
  id,
  slug: id,
  name: id,
  kind: 'workplace',
  parentId,
  committeeId: null,
  points: 4,
  atOnce: 2,
  capacities: [],
  overloads: [],
  ...more,
})
const units = [unit(town, null), unit(school, town), unit(other, null)]
const span = { fromOn: day('2027-01-01'), toOn: day('2027-03-31') }
const work = (
  unitId: UnitId,
  startsOn: string,
  endsOn: string,
  points: readonly number[],
  weeks: number,
) => ({
  weeks,
  days: { startsOn: day(startsOn), endsOn: day(endsOn) },
  loads: [{ unitId, points }],
})

it('gathers what a unit and all below it bear, month by month', () => {
  const felt = [
    work(school, '2027-01-18', '2027-02-12', [3, 1], 4),
    work(town, '2027-02-08', '2027-02-12', [2], 1),
    work(other, '2027-01-04', '2027-03-26', [9], 12),
  ]

  const months = loadByMonth(unit(town, null), { units, work: felt, calendar: [] }, span)

  expect(months.map(({ month, points, atOnce }) => [month, points, atOnce])).toEqual([
    ['2027-01', 3, 1],
    ['2027-02', 3, 2],
    ['2027-03', 0, 0],
  ])
})

it('tells of the week that is nearest to its limit', () => {
  const capacities = [
    { fromOn: day('2027-02-15'), toOn: day('2027-02-21'), points: 1, atOnce: 0, why: 'Byggeri' },
  ]
  const overloads = [
    {
      id: 'o',
      fromOn: day('2027-02-15'),
      toOn: day('2027-02-21'),
      points: 2,
      atOnce: 0,
      reason: 'r',
      allowedBy: 'b',
    },
  ]
  const felt = [work(school, '2027-02-01', '2027-02-26', [3, 3, 2, 2], 4)]

  const [, february] = loadByMonth(
    unit(school, null, { capacities, overloads }),
    { units, work: felt, calendar: [] },
    span,
  )

  expect(february).toEqual({ month: '2027-02', points: 2, limit: 1, atOnce: 1, mostAtOnce: 0, allowed: 2 })
})

it('bears nothing while work rests', () => {
  const calendar = [{ name: 'Vinterferie', fromOn: day('2027-02-15'), toOn: day('2027-02-21'), percent: 0 }]
  const felt = [work(school, '2027-02-08', '2027-02-26', [1, 4], 2)]

  const [, february] = loadByMonth(unit(school, null), { units, work: felt, calendar }, span)

  expect(february).toMatchObject({ points: 4, limit: 4 })
})

it('finds all that lies below, in any order, and no circle without end', () => {
  const deep = [
    { id: school, parentId: town },
    { id: town, parentId: other },
    { id: other, parentId: school },
  ]

  expect([...unitsBelow(other, deep)].toSorted()).toEqual(['other', 'school', 'town'])
})
