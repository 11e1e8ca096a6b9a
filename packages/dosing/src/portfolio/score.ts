/**
 * How good a plan is. Less is better, and what stands first decides: no gain further down makes up for it, so that
 * a person can say beforehand which of two plans the engine prefers.
 */
export interface Score {
  /** Above a unit's or a period's limit, in points (an activity, a start, a krone) and weeks; only pins bring it about. */
  readonly over: number
  /** Activities that are not optional and have no place. */
  readonly leftOut: number
  /** Deadlines, links and start rules broken, and by how many weeks together. */
  readonly broken: number
  readonly brokenWeeks: number
  /** Weight × weeks after the target; weight × the weeks of the plan for what is left out. */
  readonly tardiness: number
  /** Start / rank: a week of rank 1 is worth two of rank 2. */
  readonly early: number
  /** Activities not where the adopted plan has them, and by how many weeks together. */
  readonly moved: number
  readonly movedWeeks: number
}

/** Which comes first among plans of equal tardiness; `steady`, for repairs: moves come before tardiness too. */
export type Prefer = 'early' | 'stable' | 'steady'

/** The parts of a score that change during a search, in the order in which they are kept. */
export const parts = [
  'leftOut',
  'broken',
  'brokenWeeks',
  'tardiness',
  'early',
  'moved',
  'movedWeeks',
] as const satisfies readonly (keyof Score)[]

/** Places in `parts`, in the order of their importance. */
export const importance = {
  early: [0, 1, 2, 3, 4, 5, 6],
  stable: [0, 1, 2, 3, 5, 6, 4],
  steady: [0, 1, 2, 5, 6, 3, 4],
} as const satisfies Readonly<Record<Prefer, readonly number[]>>

/** Sums of fractions in another order are no difference. */
export const same = 1e-7

/** Below 0: the first is better; 0: equally good. */
export function compareScores(one: Score, other: Score, prefer: Prefer = 'early'): number {
  const over = one.over - other.over
  if (Math.abs(over) > same) return over
  for (const part of importance[prefer]) {
    const name = parts[part]
    if (!name) continue
    const difference = one[name] - other[name]
    if (Math.abs(difference) > same) return difference
  }
  return 0
}
