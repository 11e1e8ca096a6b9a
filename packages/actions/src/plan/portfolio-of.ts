import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { dayOf, weekOf } from '@pejl/domain/plan/weeks.ts'
import type { Activity, Link, PlanStarts, Portfolio } from '@pejl/dosing/portfolio/portfolio.ts'
import { isDosed, placeInitiative } from './place-initiative.ts'
import { placeWaits } from './place-waits.ts'
import type { ActivityName, PlacedActivity } from './placed-activity.ts'
import { portfolioLimits } from './portfolio-limits.ts'
import { breakWeeks, portfolioUnits } from './portfolio-units.ts'

export type { ActivityName }

/** An action plan in weeks, as dosing takes it. */
export interface PlanInWeeks {
  readonly portfolio: Portfolio
  /** Where the present plan has each activity. Events stand at the last meeting that is in time for what waits. */
  readonly present: PlanStarts
  /** By the activity's id; an initiative's activity has the initiative's own id. */
  readonly names: ReadonlyMap<string, ActivityName>
  /** Waits that bind nothing, because what is waited for is only an idea, or was stopped. */
  readonly loose: readonly { readonly initiativeId: InitiativeId; readonly afterId: InitiativeId }[]
  readonly weekOf: (day: Day) => number
  /** The Monday of a week. */
  readonly dayOf: (week: number) => Day
}

/**
 * Makes the portfolio of an action plan. Pure. What is dosed: proposed, planned, running and paused initiatives.
 * A week belongs to a period when the period has three or more of its five working days. How days become weeks:
 * begin on the Monday of the start week, end on the Friday of the last, so that a target or deadline is met when that
 * Friday is on the day or before it. Meetings: a case must be ready `leadDays` before, so that the next meetings may
 * be out of reach; work begins on a Monday after the meeting.
 */
export function portfolioOf(plan: ActionPlan, today: Day): PlanInWeeks {
  const breaks = breakWeeks(plan)
  const dosed = plan.initiatives.filter(isDosed)
  const placed = dosed.map((initiative) => placeInitiative(initiative, plan, today, breaks))
  const waits = placeWaits(plan, placed, today)
  const all: readonly PlacedActivity[] = [...placed, ...waits.events].map((one) => ({
    ...one,
    activity: {
      ...one.activity,
      earliest: latestOf(one.activity.earliest, waits.earliest.get(one.activity.id)),
    },
  }))
  const activities: readonly Activity[] = all.map(({ activity }) => activity)
  const links: readonly Link[] = waits.links
  const known = new Set(activities.map(({ id }) => id))

  return {
    portfolio: {
      weeks: plan.weeks,
      today: clamp(weekOf(plan.firstOn, today), plan.weeks),
      units: portfolioUnits(plan),
      activities,
      links,
      limits: portfolioLimits(plan, today),
      apart: plan.apart.filter((pair) => pair.every((id) => known.has(id))),
    },
    present: all.map(({ present }) => present),
    names: new Map(all.map(({ activity, name }) => [activity.id, name])),
    loose: waits.loose,
    weekOf: (day) => weekOf(plan.firstOn, day),
    dayOf: (week) => dayOf(plan.firstOn, week),
  }
}

function latestOf(one: number | null, other: number | undefined): number | null {
  return other === undefined ? one : Math.max(one ?? 0, other)
}

const clamp = (week: number, weeks: number): number => Math.min(Math.max(0, week), weeks)
