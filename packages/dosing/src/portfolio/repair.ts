import type { Stop } from '../common/stop.ts'
import { placePins } from './build.ts'
import { compile } from './compile.ts'
import { openHunt } from './hunt.ts'
import { mend } from './mend.ts'
import { none } from './network.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import { rate, startsOf, toStarts } from './rate.ts'
import type { Score } from './score.ts'
import { tryOnce } from './search.ts'
import { settlingOf } from './settle.ts'
import { emptyState, out, place, remove } from './state.ts'
import { listUnmet, type Unmet } from './unmet.ts'

/** What a person did. With `portfolio` the given portfolio is the new one, and the plan is to keep up with it. */
export type Change =
  | { readonly kind: 'start'; readonly id: string; readonly week: number }
  | { readonly kind: 'leave-out'; readonly id: string }
  | { readonly kind: 'portfolio' }

export interface Moved {
  readonly id: string
  readonly from: number | null
  readonly to: number | null
}

export interface Repaired {
  readonly starts: PlanStarts
  /** Everything that is elsewhere than before, what was changed by hand included. */
  readonly moved: readonly Moved[]
  /** `moved` and `movedWeeks` count against the plan before. */
  readonly score: Score
  readonly unmet: readonly Unmet[]
}

/**
 * A plan that takes in a change with the fewest others moved, and those by the fewest weeks; lateness comes after
 * that. What was dropped stays where it was dropped, whatever it breaks: that is told in `unmet`, as with a pin.
 * Optional work that is left out stays out.
 */
export function repair(
  portfolio: Portfolio,
  starts: PlanStarts,
  change: Change,
  { seed, stop = { schedules: 100 } }: { readonly seed: number; readonly stop?: Stop },
): Repaired {
  const until = stop.now && stop.milliseconds !== undefined ? stop.now() + stop.milliseconds : Infinity
  const of = compile(portfolio)
  const base = startsOf(of, starts)
  const settling = settlingOf(emptyState(of), new Uint8Array(of.count))
  placePins(settling)
  const { state, fixed } = settling
  const held = change.kind === 'portfolio' ? undefined : of.places.get(change.id)
  if (held !== undefined) {
    remove(state, held)
    fixed[held] = 1
    if (change.kind === 'start' && change.week >= 0 && change.week < of.weeks) place(state, held, change.week)
  }
  for (const [a, { optional, duration }] of portfolio.activities.entries()) {
    if (fixed[a] !== 0) continue
    if (base[a] !== out) place(state, a, base[a] as number)
    // nobody asked for this work; the events of what was dropped must be free to fall in place
    else if (optional && duration > 0) fixed[a] = 1
  }
  mend(settling)

  const hunt = openHunt(settling, baseOf(base), seed, 'steady')
  const limit = (stop.schedules ?? Infinity) * of.count
  const floor = leastMoved(hunt.tally.base, fixed, state.starts)
  const isOver = (): boolean => (stop.now?.() ?? 0) >= until || stop.cancelled?.() === true
  while (settling.counts.placed + hunt.rounds < limit && !isDone(hunt.bestTotals, floor) && !isOver())
    for (let i = 0; i < 8; i++) tryOnce(hunt)

  const plan = toStarts(hunt.best)
  return {
    starts: plan,
    moved: portfolio.activities.flatMap(({ id }, a): readonly Moved[] => {
      const from = starts[a] ?? null
      const to = plan[a] ?? null
      return from === to ? [] : [{ id, from, to }]
    }),
    score: rate(of, hunt.best, hunt.tally.base).score,
    unmet: listUnmet(portfolio, plan),
  }
}

/** What was out of the plan is measured from nowhere: placing it is no move of others. */
function baseOf(starts: Int32Array): Int32Array {
  return starts.map((start) => (start === out ? none : start))
}

/** Moves that no search undoes: those of what is fixed. */
function leastMoved(base: Int32Array, fixed: Uint8Array, starts: Int32Array): number {
  let moved = 0
  for (const [a, from] of base.entries()) if (fixed[a] === 1 && from !== none && from !== starts[a]) moved++
  return moved
}

/** Nothing broken and nobody else moved: there is no better plan. */
function isDone(totals: Float64Array, floor: number): boolean {
  return (totals[0] as number) === 0 && (totals[1] as number) === 0 && (totals[5] as number) <= floor
}
