import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { PlanStarts } from '@pejl/dosing/portfolio/portfolio.ts'
import type { BoardRow } from './board.ts'
import type { Counted } from './model.ts'
import type { Held } from './moves.ts'
import { daysAt } from './placed.ts'

/** What is held, drawn where it is held. */
export function rowAt(rows: readonly BoardRow[], { id, week }: Held, { inWeeks }: Counted): BoardRow | null {
  const row = rows.find((one) => one.id === id)
  const activity = inWeeks.portfolio.activities.find((one) => one.id === id)
  return row && activity ? { ...row, present: daysAt(inWeeks, activity, week), changed: true } : null
}

/** The plan with what is held where it is held, and all others where they are. */
export function startingAt(counted: Counted, { id, week }: Held): Counted {
  const place = counted.inWeeks.portfolio.activities.findIndex((one) => one.id === id)
  return { ...counted, starts: counted.starts.map((start, index) => (index === place ? week : start)) }
}

/** Whether a proposal has no room for an initiative. */
export function isLeftOut(counted: Counted, starts: PlanStarts, id: InitiativeId): boolean {
  const place = counted.inWeeks.portfolio.activities.findIndex((one) => one.id === id)
  return place >= 0 && starts[place] === null
}
