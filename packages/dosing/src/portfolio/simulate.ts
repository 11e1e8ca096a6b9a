import { compile } from './compile.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import { startsOf } from './rate.ts'
import { shifterOf, shiftRight } from './shift-right.ts'
import { drawSlips, recordsFor, type SlipRecord } from './slip.ts'
import { out } from './state.ts'

/** How an activity's promise fares over many runs. Chances from 0 to 1, ends in weeks. */
export interface Outcome {
  readonly id: string
  /** Ends by its target; null: has none. */
  readonly byDue: number | null
  /** Ends by the week the adopted plan has it end in; null: is not in that. */
  readonly byAdopted: number | null
  /** Ends by the week this plan has it end in. */
  readonly byPlan: number
  readonly mean: number
  /** The week by which it has ended in eight runs of ten. */
  readonly eighty: number
}

/**
 * Plays a plan through many times with the units' own record of slipping. In each run work takes as long as the
 * record says, begins when it is planned or later, as late starts, meetings, links and what has room then demand.
 * Without an outcome for what is not in the plan. Ends after the plan's weeks are counted as one week after them.
 */
export function simulate(
  portfolio: Portfolio,
  starts: PlanStarts,
  record: SlipRecord,
  { seed, runs = 1000 }: { readonly seed: number; readonly runs?: number },
): readonly Outcome[] {
  const of = compile(portfolio)
  const planned = startsOf(of, starts)
  const records = recordsFor(of, record)
  const shifter = shifterOf(of)
  const ends = Array.from({ length: of.count }, () => new Int32Array(runs))
  for (let run = 0; run < runs; run++) {
    shiftRight(shifter, planned, drawSlips(of, records, seed, run))
    for (let a = 0; a < of.count; a++) (ends[a] as Int32Array)[run] = shifter.ends[a] as number
  }

  return portfolio.activities.flatMap(({ id, due, adopted }, a): readonly Outcome[] => {
    const own = ends[a]?.sort()
    const start = planned[a] as number
    if (!own || start === out) return []
    const endAt = (week: number): number => of.tables.ends[a * (of.weeks + 1) + week] as number
    return [
      {
        id,
        byDue: due === null ? null : shareUpTo(own, due),
        byAdopted:
          adopted === null || adopted < 0 || adopted >= of.weeks ? null : shareUpTo(own, endAt(adopted)),
        byPlan: shareUpTo(own, endAt(start)),
        mean: own.reduce((sum, end) => sum + end, 0) / runs,
        eighty: own[Math.min(runs - 1, Math.ceil(0.8 * runs) - 1)] ?? 0,
      },
    ]
  })
}

function shareUpTo(rising: Int32Array, week: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) <= week) low = middle + 1
    else high = middle
  }
  return low / rising.length
}
