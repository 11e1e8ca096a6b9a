import type { PlanInWeeks } from '@pejl/actions/plan/portfolio-of.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { daysAt, type Placed } from './placed.ts'

/** What the engine's ids are called, and when they are. */
export interface PlanNames {
  unit(id: string): string
  /** Title of an initiative, or name of the body that meets. */
  activity(id: string): string
  /** The initiative that an activity is, or that waits for it. */
  ownerOf(id: string): string
  kindOf(id: string): 'initiative' | 'decision' | 'involvement' | 'ended'
  /** The last day of an activity's work, or the Monday of an event's week; null: not in the plan. */
  endOf(id: string): Day | null
  leastWeeks(link: string): number
  /** What comes before and what after. */
  linked(link: string): readonly [string, string]
  limit(id: string): { readonly name: string; readonly fromOn: string }
  dayOf(week: number): Day
}

export function namesIn({ plan, inWeeks, starts }: Placed, everywhere: string): PlanNames {
  const units = new Map<string, string>(plan.units.map(({ id, name }) => [id, name]))
  const places = new Map(inWeeks.portfolio.activities.map(({ id }, index) => [id, index]))
  const links = new Map(inWeeks.portfolio.links.map((link) => [link.id, link]))
  return {
    unit: (id) => units.get(id) ?? everywhere,
    activity: (id) => inWeeks.names.get(id)?.label ?? id,
    ownerOf: (id) => inWeeks.names.get(id)?.initiativeId ?? id,
    kindOf: (id) => inWeeks.names.get(id)?.kind ?? 'initiative',
    endOf: (id) => endIn(inWeeks, starts, places.get(id) ?? -1),
    linked: (link) => {
      const { before = '', after = '' } = links.get(link) ?? {}
      return [inWeeks.names.get(before)?.label ?? '', inWeeks.names.get(after)?.label ?? '']
    },
    leastWeeks: (link) => links.get(link)?.least ?? 0,
    limit: (id) => limitIn(plan, id),
    dayOf: inWeeks.dayOf,
  }
}

function endIn(inWeeks: PlanInWeeks, starts: Placed['starts'], place: number): Day | null {
  const activity = inWeeks.portfolio.activities[place]
  const start = starts[place]
  if (!activity || typeof start !== 'number') return null
  return activity.duration === 0 ? inWeeks.dayOf(start) : daysAt(inWeeks, activity, start).endsOn
}

/** A limit's id names its period: `<limit>:<first day>`. */
function limitIn({ limits }: ActionPlan, id: string): { readonly name: string; readonly fromOn: string } {
  const split = id.lastIndexOf(':')
  const limit = limits.find((one) => one.id === id.slice(0, split))
  return { name: limit?.name ?? '', fromOn: id.slice(split + 1) }
}
