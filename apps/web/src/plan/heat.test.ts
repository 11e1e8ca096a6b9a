import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { scaleOf } from '@pejl/domain/plan/time-scale.ts'
import { expect, it } from 'vitest'
import { heatOf, unitsInOrder } from './heat.ts'
import { day, initiative, placedOf, planOf } from './testing/sample.ts'

const scale = scaleOf(day('2026-01-01'), day('2026-12-31'))

function monthsOf(plan: ReturnType<typeof planOf>, unit: string) {
  const row = heatOf(placedOf(plan), scale).find((one) => one.unit.id === unit)
  return row?.cells ?? []
}

it('puts units below what they belong to, in Danish order', () => {
  expect(unitsInOrder(planOf([]).units).map(({ unit, depth }) => [unit.name, depth])).toEqual([
    ['børn og unge', 0],
    ['familiehuset', 1],
    ['skoler', 1],
  ])
})

it('measures the heaviest week of a month, and counts what units below bear', () => {
  const plan = planOf([
    initiative({ id: 'a', startsOn: day('2026-03-02'), points: [2] }),
    initiative({ id: 'b', startsOn: day('2026-03-16'), points: [1] }),
    initiative({ id: 'c', startsOn: day('2026-03-09'), points: [4], unit: 'skoler' }),
  ])

  expect(monthsOf(plan, 'familiehuset')[2]).toMatchObject({ load: 3, limit: 5, count: 2, stand: 'half' })
  expect(monthsOf(plan, 'børn og unge')[2]).toMatchObject({ load: 7, limit: null, stand: 'light' })
})

it('says where a unit is over its limit, full, or has nothing to do', () => {
  const plan = planOf([
    initiative({ id: 'a', startsOn: day('2026-03-02'), points: [5] }),
    initiative({ id: 'b', startsOn: day('2026-05-04'), points: [6] }),
  ])

  const stands = monthsOf(plan, 'familiehuset').map(({ stand }) => stand)

  expect(stands.slice(1, 6)).toEqual(['none', 'full', 'none', 'over', 'none'])
})

it('tells an allowed overload from one that is not, with its reason', () => {
  const plan = planOf([initiative({ id: 'a', startsOn: day('2026-05-04'), points: [7] })])
  const allowed = {
    id: 'o',
    fromOn: day('2026-05-01'),
    toOn: day('2026-05-31'),
    points: 2,
    atOnce: 0,
    reason: 'Nyt lovkrav',
    allowedBy: 'Direktøren',
  }
  const units = plan.units.map((unit) =>
    unit.id === ('familiehuset' as UnitId) ? { ...unit, overloads: [allowed] } : unit,
  )

  expect(monthsOf({ ...plan, units }, 'familiehuset')[4]).toMatchObject({
    stand: 'allowed',
    above: 0,
    reason: 'Nyt lovkrav',
  })
  expect(monthsOf(plan, 'familiehuset')[4]).toMatchObject({ stand: 'over', above: 2, reason: null })
})

it('does not judge what is past', () => {
  const plan = planOf([initiative({ id: 'a', startsOn: day('2026-01-05'), weeks: 2, points: [9] })])

  expect(monthsOf(plan, 'familiehuset')[0]?.stand).toBe('past')
})
