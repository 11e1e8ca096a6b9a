import type { PlanInWeeks } from '@pejl/actions/plan/portfolio-of.ts'
import { addDays, type Day } from '@pejl/domain/common/day.ts'
import { endOf } from '@pejl/dosing/portfolio/calendar.ts'
import type { PlanStarts, Span } from '@pejl/dosing/portfolio/portfolio.ts'
import type { Reason } from '@pejl/dosing/portfolio/reason.ts'
import { whyNotEarlier } from '@pejl/dosing/portfolio/why-not-earlier.ts'

interface PrintedInitiative {
  readonly id: string
  readonly title: string
  readonly startsOn: Day | null
  readonly endsOn: Day | null
  /** What stands in the way of an earlier start, the nearest first; weeks as the Monday they begin on. */
  readonly whyNotEarlier: readonly Readonly<Record<string, unknown>>[]
}

/** The initiatives of a plan in the file's order, with days; events they wait for are left out. */
export function printedPlan(
  inWeeks: PlanInWeeks,
  { starts }: { readonly starts: PlanStarts },
): readonly PrintedInitiative[] {
  const { portfolio, names, dayOf } = inWeeks
  return portfolio.activities.flatMap((activity, place) => {
    const name = names.get(activity.id)
    if (name?.kind !== 'initiative') return []
    const start = starts[place] ?? null
    return {
      id: activity.id,
      title: name.label,
      startsOn: start === null ? null : dayOf(start),
      // its last day is the Friday before the week of its end
      endsOn: start === null ? null : addDays(dayOf(endOf(activity, start)), -3),
      whyNotEarlier:
        start === null ? [] : whyNotEarlier(portfolio, starts, activity.id).map((one) => inDays(one, dayOf)),
    }
  })
}

/** The name a reader knows an activity, or an event of one, by. */
export const labelIn =
  ({ names }: PlanInWeeks) =>
  (id: string): string => {
    const name = names.get(id)
    return name ? `»${name.label}«` : `»${id}«`
  }

function inDays(reason: Reason, dayOf: (week: number) => Day): Readonly<Record<string, unknown>> {
  const days = (spans: readonly Span[]) => spans.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }))
  const told: Record<string, unknown> = { ...reason, starts: days(reason.starts) }
  if ('weeks' in reason) told.weeks = days(reason.weeks)
  if ('week' in reason) told.week = dayOf(reason.week)
  if ('next' in reason) told.next = reason.next === null ? null : dayOf(reason.next)
  return told
}
