import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan, PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import type { PlanUnit } from '@pejl/domain/plan/unit.ts'
import { dayOf } from '@pejl/domain/plan/weeks.ts'
import { portfolioOf } from '../plan/portfolio-of.ts'

// week 0 begins on Monday 4 January 2027; today is the Wednesday of week 4
export const firstOn = '2027-01-04' as Day
export const today = '2027-02-03' as Day
export const school = 'school' as UnitId
export const town = 'town' as UnitId
export const monday = (week: number) => dayOf(firstOn, week)
export const friday = (week: number) => addDays(monday(week), 4)

export const unit = (more: Partial<PlanUnit> = {}): PlanUnit => ({
  id: school,
  slug: 'skolen',
  name: 'Skolen',
  kind: 'workplace',
  parentId: null,
  committeeId: null,
  points: 4,
  atOnce: 2,
  capacities: [],
  overloads: [],
  ...more,
})
export const initiative = (id: string, more: Partial<PlannedInitiative> = {}): PlannedInitiative => ({
  id: id as InitiativeId,
  number: 1,
  title: id,
  owner: 'Lederen',
  unitId: null,
  objectives: [],
  rank: 2,
  weeks: 10,
  earliestOn: null,
  targetOn: null,
  deadlineOn: null,
  loads: [{ unitId: school, points: [1] }],
  waits: [],
  cost: null,
  state: 'proposed',
  version: 1,
  pinned: false,
  present: null,
  adopted: null,
  began: null,
  ended: null,
  ...more,
})
export const plan = (more: Partial<ActionPlan> = {}): ActionPlan => ({
  firstOn,
  weeks: 104,
  units: [unit()],
  calendar: [],
  frozen: [],
  limits: [],
  committees: [],
  initiatives: [],
  apart: [],
  ...more,
})
export const made = (more: Partial<ActionPlan>) => portfolioOf(plan(more), today)
export const activityOf = (more: Partial<PlannedInitiative>, whole: Partial<ActionPlan> = {}) => {
  const [activity] = made({ ...whole, initiatives: [initiative('a', more)] }).portfolio.activities
  if (!activity) throw new Error('nothing was made of it')
  return activity
}
export const schoolOf = (whole: Partial<ActionPlan>) =>
  made(whole).portfolio.units.find(({ id }) => id === school)
export const days = (from: number, to: number) => ({ startsOn: monday(from), endsOn: friday(to) })
