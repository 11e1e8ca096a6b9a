import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { expect, it } from 'vitest'
import { committeeOver, isUnitUnder } from './unit-words.ts'

const unit = (id: string, parentId: string | null, committee: string | null = null) => ({
  id: id as UnitId,
  name: id,
  parentId: parentId as UnitId | null,
  committee,
})
const units = [unit('top', null, 'HMU'), unit('area', 'top'), unit('school', 'area'), unit('alone', null)]
const id = (text: string) => text as UnitId

it('gives a unit the committee of the nearest unit above it that has one', () => {
  expect(committeeOver(units, id('school'))).toMatchObject({ committee: 'HMU', of: { name: 'top' } })
  expect(
    committeeOver([...units.slice(0, 1), unit('area', 'top', 'OMU'), ...units.slice(2)], id('school')),
  ).toMatchObject({
    committee: 'OMU',
  })
  expect(committeeOver(units, id('alone'))).toBeNull()
})

it('knows a unit that lies somewhere under another, and the unit itself', () => {
  expect(isUnitUnder(units, id('school'), id('top'))).toBe(true)
  expect(isUnitUnder(units, id('top'), id('top'))).toBe(true)
  expect(isUnitUnder(units, id('top'), id('school'))).toBe(false)
})

it('comes to an end where units lie in a circle', () => {
  const circle = [unit('a', 'b'), unit('b', 'a')]

  expect(isUnitUnder(circle, id('a'), id('c'))).toBe(false)
  expect(committeeOver(circle, id('a'))).toBeNull()
})
