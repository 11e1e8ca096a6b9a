import type { Compiled } from './compile.ts'
import type { PlanStarts } from './portfolio.ts'
import type { Score } from './score.ts'
import { emptyState, out, place } from './state.ts'
import { scoreOf, tallyOf } from './tally.ts'

/** A whole plan and what it is worth. */
export interface Rated {
  readonly starts: Int32Array
  readonly score: Score
}

export function rate(of: Compiled, starts: Int32Array, base: Int32Array = of.adopted): Rated {
  const state = emptyState(of)
  for (let a = 0; a < of.count; a++) if (starts[a] !== out) place(state, a, starts[a] as number)
  return { starts, score: scoreOf(tallyOf(state, base)) }
}

/** What lies outside the plan's weeks counts as out of the plan. */
export function startsOf({ count, weeks }: Compiled, starts: PlanStarts): Int32Array {
  return Int32Array.from({ length: count }, (_, a) => {
    const start = starts[a]
    return Number.isInteger(start) && (start as number) >= 0 && (start as number) < weeks
      ? (start as number)
      : out
  })
}

export function toStarts(starts: Int32Array): PlanStarts {
  return Array.from(starts, (start) => (start === out ? null : start))
}
