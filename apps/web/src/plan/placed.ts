import type { ActivityName } from '@pejl/actions/plan/placed-activity.ts'
import type { PlanInWeeks } from '@pejl/actions/plan/portfolio-of.ts'
import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { endOf } from '@pejl/dosing/portfolio/calendar.ts'
import type { Activity, PlanStarts } from '@pejl/dosing/portfolio/portfolio.ts'

/** A plan with a start for each activity: the saved one, one being made, or a proposal. */
export interface Placed {
  readonly plan: ActionPlan
  readonly inWeeks: PlanInWeeks
  readonly starts: PlanStarts
}

/** First and last day of each initiative the plan places. */
export function daysOf({ inWeeks, starts }: Omit<Placed, 'plan'>): ReadonlyMap<InitiativeId, PlannedDays> {
  const days = new Map<InitiativeId, PlannedDays>()
  for (const [index, activity] of inWeeks.portfolio.activities.entries()) {
    const name = inWeeks.names.get(activity.id)
    const start = starts[index]
    if (name?.kind !== 'initiative' || typeof start !== 'number') continue
    days.set(name.initiativeId, daysAt(inWeeks, activity, start))
  }
  return days
}

/** The days of work that begins in a week: from its Monday to the Friday of the last. */
export function daysAt(
  { dayOf }: Pick<PlanInWeeks, 'dayOf'>,
  activity: Pick<Activity, 'duration' | 'breaks'>,
  start: number,
): PlannedDays {
  return { startsOn: dayOf(start), endsOn: addDays(dayOf(endOf(activity, start)), -3) }
}

/** The day each initiative begins, in a plan of weeks; null: not in the plan. Only those that are dosed. */
export function startDays({ inWeeks, starts }: Omit<Placed, 'plan'>): ReadonlyMap<InitiativeId, Day | null> {
  return new Map(
    inWeeks.portfolio.activities.flatMap(({ id }, index) => {
      const name = inWeeks.names.get(id)
      const start = starts[index]
      if (name?.kind !== 'initiative') return []
      return [[name.initiativeId, typeof start === 'number' ? inWeeks.dayOf(start) : null] as const]
    }),
  )
}

/** The events that initiatives wait for, by the activity they come before, with the day the plan has them. */
export function eventsBefore({
  inWeeks,
  starts,
}: Omit<Placed, 'plan'>): ReadonlyMap<string, readonly PlanEvent[]> {
  const places = new Map(inWeeks.portfolio.activities.map(({ id }, index) => [id, index]))
  const events = new Map<string, PlanEvent[]>()
  for (const { before, after } of inWeeks.portfolio.links) {
    const name = inWeeks.names.get(before)
    const start = starts[places.get(before) ?? -1]
    if (!name || (name.kind !== 'decision' && name.kind !== 'involvement') || typeof start !== 'number')
      continue
    const list = events.get(after) ?? []
    list.push({ kind: name.kind, label: name.label, on: inWeeks.dayOf(start) })
    events.set(after, list)
  }
  return events
}

export interface PlanEvent extends Pick<ActivityName, 'label'> {
  readonly kind: 'decision' | 'involvement'
  /** The Monday of its week. */
  readonly on: Day
}
