import type { Compiled } from './compile.ts'

/** How much worse a plan may become on the way to a better one (simulated annealing). */
export interface Cooling {
  readonly hottest: { readonly tardiness: number; readonly early: number }
  /** Placements in the first round. */
  readonly first: number
  tardiness: number
  early: number
  round: number
  length: number
  until: number
}

const firstRound = 200 // schedules
const growth = 1.2

/** How hot the rounds begin in turn: near the best plan, and far from it, where whole parts of it change places. */
const turns = [3, 8]

/**
 * Hot is what an activity of middling weight costs in two weeks. Haste hardly counts until it is cold: what has time to
 * spare must be able to wait for years, or it keeps the room of what is late.
 */
export function coolingOf({ weight, haste, count }: Compiled): Cooling {
  const late = weight.filter((one) => one > 0)
  const hottest = { tardiness: 2 * meanOf(late), early: 2000 * meanOf(haste) }
  return { hottest, first: firstRound * count, tardiness: 0, early: 0, round: 0, length: 0, until: 0 }
}

/** In ever longer rounds from hot to cold; true: another round has begun. `work` is what has been placed so far. */
export function cool(cooling: Cooling, work: number): boolean {
  let again = false
  if (work >= cooling.until) {
    again = cooling.until > 0
    if (again) cooling.round++
    cooling.length = again ? cooling.length * growth : cooling.first
    cooling.until = work + cooling.length
  }
  const left = (cooling.until - work) / cooling.length
  const turn = turns[cooling.round % turns.length] ?? 1
  cooling.tardiness = turn * cooling.hottest.tardiness * left * left
  cooling.early = cooling.hottest.early * left * left
  return again
}

function meanOf(numbers: Float64Array): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
}
