import { compile } from './compile.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import { startsOf } from './rate.ts'
import { emptyState, out, type PlanState, place } from './state.ts'

const known = new WeakMap<PlanStarts, { readonly portfolio: Portfolio; readonly state: PlanState }>()

/**
 * A plan as a state, remembered for as long as the same array lives. Whoever moves something in it puts it back
 * before answering.
 */
export function standOf(portfolio: Portfolio, starts: PlanStarts): PlanState {
  const already = known.get(starts)
  if (already?.portfolio === portfolio) return already.state
  const of = compile(portfolio)
  const state = emptyState(of)
  for (const [a, start] of startsOf(of, starts).entries()) if (start !== out) place(state, a, start)
  known.set(starts, { portfolio, state })
  return state
}
