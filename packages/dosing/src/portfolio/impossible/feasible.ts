import { beginHunt, resumeHunt } from '../begin-hunt.ts'
import { placePins } from '../build.ts'
import { compile } from '../compile.ts'
import { highestStart } from '../near.ts'
import type { PlanStarts, Portfolio } from '../portfolio.ts'
import { rate, toStarts } from '../rate.ts'
import type { Score } from '../score.ts'
import { tryOnce } from '../search.ts'
import { lowestStart, settlingOf } from '../settle.ts'
import { emptyState, firstFit, out, place, remove } from '../state.ts'

/** A plan that breaks nothing; that there is none; or neither found in the time that was given. */
export type Answer =
  | { readonly kind: 'plan'; readonly starts: PlanStarts }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'not-found' }

export interface Effort {
  /** Placements tried in going through all plans, and schedules of the search after that. */
  readonly steps: number
  readonly schedules: number
}

/** Builds a plan quickly, or mends the given one, else goes through all there are as far as `steps` reach, else searches. */
export function findFeasible(portfolio: Portfolio, { steps, schedules }: Effort, from?: PlanStarts): Answer {
  const of = compile(portfolio)
  const hunt = from
    ? resumeHunt(portfolio, from, 1)
    : beginHunt(portfolio, { seed: 1, prefer: 'early', from: null }).hunt
  if (breaksNothing(rate(of, hunt.best).score)) return { kind: 'plan', starts: toStarts(hunt.best) }
  const answer = goThroughAll(portfolio, steps)
  if (answer.kind !== 'not-found') return answer

  const { counts } = hunt.settling
  const limit = counts.placed + schedules * of.count
  while (counts.placed + hunt.rounds < limit) {
    tryOnce(hunt)
    if (hunt.improved !== hunt.rounds || hunt.bestTotals[0] !== 0 || hunt.bestTotals[1] !== 0) continue
    const { score } = rate(of, hunt.best)
    return breaksNothing(score) ? { kind: 'plan', starts: toStarts(hunt.best) } : { kind: 'not-found' }
  }
  return { kind: 'not-found' }
}

export function breaksNothing({ over, leftOut, broken }: Score): boolean {
  return over === 0 && leftOut === 0 && broken === 0
}

/** Depth first, the narrowest window first, each from its first week to its last. */
function goThroughAll(portfolio: Portfolio, steps: number): Answer {
  const of = compile(portfolio)
  const { windows, count } = of
  const settling = settlingOf(emptyState(of), new Uint8Array(count))
  const { state, fixed } = settling
  placePins(settling)
  const pins = rate(of, state.starts.slice()).score
  if (pins.over > 0) return { kind: 'impossible' }
  for (let a = 0; a < count; a++)
    if ((windows.first[a] as number) > (windows.last[a] as number)) return { kind: 'impossible' }

  const room = (a: number): number => (windows.last[a] as number) - (windows.first[a] as number)
  const order = Array.from({ length: count }, (_, a) => a)
    .filter((a) => fixed[a] === 0)
    .sort((a, b) => room(a) - room(b) || a - b)
  let left = steps
  let found: PlanStarts | undefined
  const descend = (depth: number): void => {
    const a = order[depth]
    if (a === undefined) {
      if (breaksNothing(rate(of, state.starts.slice()).score)) found = toStarts(state.starts)
      return
    }
    const high = Math.min(windows.last[a] as number, highestStart(settling, a))
    let start = firstFit(state, a, lowestStart(settling, a))
    while (start !== out && start <= high && !found && left-- > 0) {
      place(state, a, start)
      descend(depth + 1)
      remove(state, a)
      start = firstFit(state, a, start + 1)
    }
  }
  descend(0)
  if (found) return { kind: 'plan', starts: found }
  return left > 0 ? { kind: 'impossible' } : { kind: 'not-found' }
}
