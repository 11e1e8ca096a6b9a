import { portfolioOf } from '@pejl/actions/plan/portfolio-of.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { endOfWork } from '@pejl/domain/plan/calendar.ts'
import type { InitiativeId, InitiativeState, ObjectiveId, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan, PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import type { PlanUnit } from '@pejl/domain/plan/unit.ts'
import type { Placed } from '../placed.ts'

/** 2 February 2026 is a Monday. */
export const day = (text: string) => text as Day
const firstOn = day('2025-12-29')
export const today = day('2026-02-02')

interface Told {
  readonly id: string
  readonly startsOn?: Day
  readonly weeks?: number
  readonly state?: InitiativeState
  readonly points?: readonly number[]
  readonly unit?: string
  readonly adopted?: Day
  readonly objectives?: readonly string[]
}

/** An initiative told by what matters in a test. */
export function initiative(told: Told): PlannedInitiative {
  const { id, startsOn, weeks = 4, state = 'planned', points = [2], unit = 'familiehuset', adopted } = told
  const days = (from: Day | undefined) =>
    from ? { startsOn: from, endsOn: endOfWork(from, weeks, []) } : null
  return {
    id: id as InitiativeId,
    number: 1,
    title: `Tiltag ${id}`,
    owner: 'Chefen for Familiehuset',
    unitId: unit as UnitId,
    objectives: (told.objectives ?? ['m1']) as unknown as readonly ObjectiveId[], // any text may be an id here
    rank: 2,
    weeks,
    earliestOn: null,
    targetOn: null,
    deadlineOn: null,
    loads: points.length === 0 ? [] : [{ unitId: unit as UnitId, points }],
    waits: [],
    cost: null,
    state,
    version: 1,
    pinned: false,
    present: days(startsOn),
    adopted: days(adopted),
    began: null,
    ended: null,
  }
}

function unit(id: string, parentId: string | null, points: number | null): PlanUnit {
  return {
    id: id as UnitId,
    slug: id,
    name: id,
    kind: 'section',
    parentId: parentId as UnitId | null,
    committeeId: null,
    points,
    atOnce: null,
    capacities: [],
    overloads: [],
  }
}

/** A department with two units that bear five points each. */
export function planOf(
  initiatives: readonly PlannedInitiative[],
  more: Partial<ActionPlan> = {},
): ActionPlan {
  return {
    firstOn,
    weeks: 104,
    units: [
      unit('skoler', 'børn og unge', 5),
      unit('børn og unge', null, null),
      unit('familiehuset', 'børn og unge', 5),
    ],
    calendar: [],
    frozen: [],
    limits: [],
    committees: [],
    initiatives,
    apart: [],
    ...more,
  }
}

/** The plan as it stands. */
export function placedOf(plan: ActionPlan): Placed {
  const inWeeks = portfolioOf(plan, today)
  return { plan, inWeeks, starts: inWeeks.present }
}
