import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import { changeCalendar } from './change-calendar.ts'
import type { InitiativeId, UnitId, Wait } from './initiative.ts'
import type { ActionPlan, PlannedInitiative } from './plan.ts'
import type { PlanUnit } from './unit.ts'

const day = (text: string) => text as Day
const unit = (id: string, parentId: string | null): PlanUnit => ({
  id: id as UnitId,
  slug: id,
  name: id,
  kind: 'workplace',
  parentId: parentId as UnitId | null,
  committeeId: null,
  points: null,
  atOnce: null,
  capacities: [],
  overloads: [],
})
const initiative = (
  id: string,
  at: string,
  [startsOn, endsOn]: readonly [string, string],
  waits: readonly Wait[] = [],
): PlannedInitiative => ({
  id: id as InitiativeId,
  number: 1,
  title: id,
  owner: 'Chefen',
  unitId: null,
  objectives: [],
  rank: 2,
  weeks: 4,
  earliestOn: null,
  targetOn: null,
  deadlineOn: null,
  loads: [{ unitId: at as UnitId, points: [1] }],
  waits,
  cost: null,
  state: 'planned',
  version: 1,
  pinned: false,
  present: { startsOn: day(startsOn), endsOn: day(endsOn) },
  adopted: null,
  began: null,
  ended: null,
})
const involvement = (more: Partial<{ leastWeeks: number; mostWeeks: number; metOn: Day }> = {}): Wait => ({
  kind: 'involvement',
  committeeId: 'med',
  matterId: null,
  leastWeeks: 4,
  mostWeeks: null,
  metOn: null,
  note: null,
  ...more,
})
const plan = (initiatives: readonly PlannedInitiative[], more: Partial<ActionPlan> = {}): ActionPlan => ({
  firstOn: day('2026-01-05'),
  weeks: 312,
  units: [unit('school', null), unit('class', 'school'), unit('library', null)],
  calendar: [],
  frozen: [],
  limits: [],
  committees: [
    {
      id: 'med',
      name: 'MED',
      leadDays: 14,
      meetings: [day('2027-01-19'), day('2027-02-23'), day('2027-03-23')],
    },
  ],
  initiatives,
  apart: [],
  ...more,
})
const year = { firstMonth: '2027-01', months: 12 }
const titles = (some: readonly { readonly title: string }[] | undefined) => some?.map(({ title }) => title)
const school = 'school' as UnitId

it('tells what begins, runs and ends in a month, in the unit and below it', () => {
  const { months } = changeCalendar(
    plan([
      initiative('own', 'school', ['2027-02-01', '2027-04-30']),
      initiative('below', 'class', ['2027-03-01', '2027-03-26']),
      initiative('elsewhere', 'library', ['2027-03-01', '2027-03-26']),
    ]),
    school,
    year,
  )

  const [, february, march, april] = months
  expect(titles(february?.begins)).toEqual(['own'])
  expect([titles(march?.begins), titles(march?.runs), titles(march?.ends)]).toEqual([
    ['below'],
    ['own'],
    ['below'],
  ])
  expect(titles(april?.ends)).toEqual(['own'])
})

it('finds the last meeting that is in time, and when the case must be ready', () => {
  const { months } = changeCalendar(
    plan([initiative('own', 'school', ['2027-03-29', '2027-04-30'], [involvement()])]),
    school,
    year,
  )

  expect(months.flatMap(({ involves }) => involves)).toMatchObject([
    { committee: 'MED', on: '2027-02-23', readyOn: '2027-02-09', isOver: false },
  ])
})

it('says where no known meeting is in time', () => {
  const late = initiative('own', 'school', ['2027-03-29', '2027-04-30'], [involvement({ mostWeeks: 4 })])

  const { months } = changeCalendar(plan([late]), school, year)

  expect(months.flatMap(({ month, involves }) => involves.map(({ on }) => [month, on]))).toEqual([
    ['2027-03', null],
  ])
})

it('tells an involvement that has been on its own day', () => {
  const done = initiative(
    'own',
    'school',
    ['2027-03-29', '2027-04-30'],
    [involvement({ metOn: day('2027-01-19') })],
  )

  const { months, forgotten } = changeCalendar(plan([done]), school, year)

  expect(months[0]?.involves).toMatchObject([{ on: '2027-01-19', isOver: true }])
  expect(forgotten).toEqual([])
})

it('names what begins without MED being involved', () => {
  const { forgotten } = changeCalendar(
    plan([
      initiative('silent', 'class', ['2027-03-29', '2027-04-30']),
      initiative('later', 'class', ['2029-03-26', '2029-04-27']),
    ]),
    school,
    year,
  )

  expect(titles(forgotten)).toEqual(['silent'])
})

it('tells what is frozen everywhere, above the unit or in it, and not in others', () => {
  const frozen = [null, 'school', 'library'].map((unitId) => ({
    unitId: unitId as UnitId | null,
    fromOn: day('2027-05-10'),
    toOn: day('2027-05-21'),
    why: String(unitId),
  }))

  const { months } = changeCalendar(plan([], { frozen }), 'class' as UnitId, year)

  expect(months[4]?.frozen.map(({ why }) => why)).toEqual(['null', 'school'])
})
