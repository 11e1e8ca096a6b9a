import type { Fault } from './fault.ts'
import type { Portfolio } from './portfolio.ts'
import { findContradictions } from './refuse-contradictions.ts'
import { findForm } from './refuse-form.ts'

/**
 * Why a portfolio cannot be planned as it stands, before any search; none: `propose` takes it. What only a search
 * can find out, that too much is wanted at once, is not looked for here (`explainImpossible`).
 */
export function findFaults(portfolio: Portfolio): readonly Fault[] {
  const form = findForm(portfolio)
  return form.length > 0 ? form : findContradictions(portfolio)
}
