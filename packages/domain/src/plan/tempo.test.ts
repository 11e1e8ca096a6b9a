import { expect, it } from 'vitest'
import { addDays, type Day } from '../common/day.ts'
import type { InitiativeId, UnitId } from './initiative.ts'
import { type Finished, slipsOf, tempoOf } from './tempo.ts'

const school = 'school' as UnitId
const other = 'other' as UnitId
const start = '2024-01-01' as Day
const today = '2026-01-01'

/** Ten weeks that ended so many weeks late. */
const finished = (late: number, unit = school, promised = true): Finished => ({
  id: `${unit} ${late}` as InitiativeId,
  units: [unit],
  weeks: 10,
  promised: promised ? { startsOn: start, endsOn: addDays(start, 67) } : null,
  real: { startsOn: start, endsOn: addDays(start, 67 + late * 7) },
})

it("is the unit's own record when it has kept or broken eight promises", () => {
  const record = [0, 0, 0, 1, 2, 3, 5, 8, 13, 21].map((late) => finished(late))

  expect(tempoOf(record, school, today)).toEqual({
    observations: 10,
    medianLate: 2,
    eightyLate: 8,
    kept: 0.3,
    finishedPerYear: 5.5,
    sureness: 'fair',
  })
})

it('counts an early end as kept', () => {
  expect(tempoOf([finished(-3)], school, today)).toMatchObject({ kept: 1, observations: 1 })
})

it('believes something of a unit that has shown nothing, and says that it does', () => {
  expect(tempoOf([], school, today)).toEqual({
    observations: 0,
    medianLate: 6,
    eightyLate: 17,
    kept: null,
    finishedPerYear: null,
    sureness: 'prior',
  })
})

it('leans on what the other units have shown while its own record is short', () => {
  const others = Array.from({ length: 20 }, (_, late) => finished(late, other))
  const own = [finished(0), finished(0)]

  expect(tempoOf([...own, ...others], school, today)).toMatchObject({
    observations: 2,
    medianLate: 5,
    sureness: 'weak',
  })
})

it('counts what was never promised in its throughput alone', () => {
  const tempo = tempoOf([finished(4, school, false)], school, today)

  expect(tempo).toMatchObject({ observations: 0, sureness: 'prior' })
  expect(tempo.finishedPerYear).not.toBeNull()
})

it('gives the simulation the slips of all, and of units with eight promises', () => {
  const record = Array.from({ length: 8 }, (_, late) => finished(late))

  const slips = slipsOf([...record, finished(2, other)], [])

  expect(slips.map(({ unit, ratios }) => [unit, ratios.length])).toEqual([
    [null, 9],
    [school, 8],
  ])
  expect(slips[1]?.ratios.slice(0, 2)).toEqual([1, 1.1])
  expect(slips[1]?.delays).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
})

it('gives it what is believed when there is little', () => {
  expect(slipsOf([], [])).toEqual([{ unit: null, ratios: [1, 1, 1.1, 1.25, 1.6], delays: [0, 0, 2, 6, 13] }])
})
