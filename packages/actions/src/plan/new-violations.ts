import type { Day } from '@pejl/domain/common/day.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { checkPlan } from '@pejl/dosing/check/check-portfolio.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import { portfolioOf } from './portfolio-of.ts'

/** What a plan breaks that it did not break before, or breaks worse: `over` is what units and limits do not bear. */
export interface NewViolations {
  readonly over: readonly Violation[]
  readonly others: readonly Violation[]
}

/**
 * Compares two plans by the engine's checker. A plan that was over a limit already may stay as far over: whoever
 * mends one end of it is not kept from it by the other.
 */
export function newViolations(before: ActionPlan, after: ActionPlan, today: Day): NewViolations {
  const had = new Map(violationsOf(before, today).map((one) => [keyOf(one), excessOf(one)]))
  const worse = violationsOf(after, today).filter((one) => excessOf(one) > (had.get(keyOf(one)) ?? 0) + 1e-6)
  return {
    over: worse.filter(isOver),
    // that something has no days is no news to whoever takes it out of the plan
    others: worse.filter((one) => !isOver(one) && one.kind !== 'left-out'),
  }
}

function violationsOf(plan: ActionPlan, today: Day): readonly Violation[] {
  const { portfolio, present } = portfolioOf(plan, today)
  return checkPlan(portfolio, present)
}

const isOver = ({ kind }: Violation): boolean =>
  kind === 'over-capacity' || kind === 'at-once' || kind === 'limit'

/** By how much; 1 for what has no measure. */
function excessOf(violation: Violation): number {
  switch (violation.kind) {
    case 'over-capacity':
      return violation.load - violation.capacity
    case 'at-once':
      return violation.count - violation.most
    case 'limit':
      return violation.total - violation.most
    default:
      return 1
  }
}

/** What is broken, and where, without how much. */
function keyOf(violation: Violation): string {
  switch (violation.kind) {
    case 'over-capacity':
    case 'at-once':
      return `${violation.kind} ${violation.unit} ${violation.week}`
    case 'limit':
      return `limit ${violation.limit}`
    case 'link':
      return `link ${violation.link}`
    case 'apart':
      return `apart ${violation.ids.join(' ')}`
    default:
      return `${violation.kind} ${violation.id}`
  }
}
