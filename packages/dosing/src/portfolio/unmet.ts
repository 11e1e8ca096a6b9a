import { checkPlan } from '../check/check-portfolio.ts'
import type { Violation } from '../check/violation.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import type { Reason } from './reason.ts'
import { whyNotPlanned } from './why-not-earlier.ts'

/** Something a plan does not keep; for an activity left out, what stands in its way, with all others where they are. */
export interface Unmet {
  readonly violation: Violation
  readonly why: readonly Reason[]
}

/** By the checker, not by what the search believes. */
export function listUnmet(portfolio: Portfolio, starts: PlanStarts): readonly Unmet[] {
  const optional = portfolio.activities
    .filter(
      (activity, place) => activity.optional && activity.pin === null && (starts[place] ?? null) === null,
    )
    .map(({ id }): Violation => ({ kind: 'left-out', id, optional: true }))
  return [...checkPlan(portfolio, starts), ...optional].map((violation) => ({
    violation,
    why: violation.kind === 'left-out' ? whyNotPlanned(portfolio, starts, violation.id) : [],
  }))
}
