import { expect, it } from 'vitest'
import { sumBudgets } from './budget.ts'
import type { InitiativeId, UnitId, Wait } from './initiative.ts'
import { isUnderItself } from './tidy-unit.ts'
import { circleOf } from './waits.ts'

const id = (text: string) => text as InitiativeId
const after = (text: string): Wait => ({
  kind: 'initiative',
  afterId: id(text),
  leastWeeks: 0,
  mostWeeks: null,
  note: null,
})

it('finds the way around of initiatives that would wait for one another', () => {
  const others = new Map([
    [id('b'), [after('c')]],
    [id('c'), [after('d'), after('a')]],
    [id('d'), []],
  ])

  expect(circleOf(id('a'), [after('b')], others)).toEqual(['a', 'b', 'c'])
  expect(circleOf(id('d'), [after('b')], new Map([[id('b'), [after('c')]]]))).toEqual([])
  expect(circleOf(id('a'), [after('a')], new Map())).toEqual(['a'])
})

it('sums kroner by year without losing an øre', () => {
  const sums = sumBudgets([
    { year: 2027, allocated: 0.1, spent: 0 },
    { year: 2026, allocated: 100, spent: 40 },
    { year: 2027, allocated: 0.2, spent: 0.3 },
  ])

  expect(sums).toEqual({
    years: [
      { year: 2026, allocated: 100, spent: 40 },
      { year: 2027, allocated: 0.3, spent: 0.3 },
    ],
    total: { allocated: 100.3, spent: 40.3 },
  })
})

it('lets no unit lie under itself', () => {
  const [town, school] = ['town', 'school'].map((text) => text as UnitId) as [UnitId, UnitId] // two of them
  const units = [
    { id: town, parentId: null },
    { id: school, parentId: town },
  ]

  expect([
    isUnderItself(town, school, units),
    isUnderItself(town, town, units),
    isUnderItself(school, town, units),
  ]).toEqual([true, true, false])
})
