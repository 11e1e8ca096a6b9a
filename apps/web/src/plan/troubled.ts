import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import { touchedUnits, unitsAboveOf, workWeeks } from '@pejl/dosing/portfolio/loads.ts'
import type { Placed } from './placed.ts'

/** An activity where the plan has it: the units it touches, and those above them, in the weeks it works. */
export interface Work {
  readonly id: string
  readonly units: ReadonlySet<string>
  readonly weeks: ReadonlySet<number>
}

export function worksOf({ inWeeks: { portfolio }, starts }: Omit<Placed, 'plan'>): readonly Work[] {
  const above = unitsAboveOf(portfolio.units)
  return portfolio.activities.flatMap((activity, index) => {
    const start = starts[index]
    if (typeof start !== 'number') return []
    const units = touchedUnits(activity, above).flatMap((place) => portfolio.units[place]?.id ?? [])
    return [{ id: activity.id, units: new Set(units), weeks: new Set(workWeeks(activity, start)) }]
  })
}

/** The initiatives that take part in something that is not kept. */
export function troubled(
  placed: Omit<Placed, 'plan'>,
  violations: readonly Violation[],
): ReadonlySet<InitiativeId> {
  const works = violations.length > 0 ? worksOf(placed) : []
  const ids = violations.flatMap((violation) => activitiesIn(works, violation))
  return new Set(ids.flatMap((id) => placed.inWeeks.names.get(id)?.initiativeId ?? []))
}

/** Ids of the activities a violation is about. */
export function activitiesIn(works: readonly Work[], violation: Violation): readonly string[] {
  switch (violation.kind) {
    case 'over-capacity':
    case 'at-once':
      return works
        .filter(({ units, weeks }) => weeks.has(violation.week) && units.has(violation.unit))
        .map(({ id }) => id)
    case 'link':
      return [violation.before, violation.after]
    case 'apart':
      return violation.ids
    case 'limit':
      return []
    default:
      return [violation.id]
  }
}
