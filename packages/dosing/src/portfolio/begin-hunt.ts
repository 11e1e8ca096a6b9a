import { build, placePins, prioritiesOf } from './build.ts'
import { type Compiled, compile } from './compile.ts'
import { type Hunt, openHunt } from './hunt.ts'
import { mend } from './mend.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import { type Rated, rate, startsOf } from './rate.ts'
import { compareScores, type Prefer } from './score.ts'
import { type Settling, settlingOf } from './settle.ts'
import { emptyState, out, place } from './state.ts'
import { scoreOf, tallyOf } from './tally.ts'

/** A search that stands at the best plan that is quickly made, and the plan it was given, as it was. */
export interface Begun {
  readonly hunt: Hunt
  readonly given: Rated | null
}

/** Builds a plan by each priority, mends the given one, and begins at the best of them. */
export function beginHunt(
  portfolio: Portfolio,
  {
    seed,
    prefer,
    from,
  }: { readonly seed: number; readonly prefer: Prefer; readonly from: PlanStarts | null },
): Begun {
  const of = compile(portfolio)
  const made = prioritiesOf(of).map((priority) => {
    const settling = pinned(of)
    build(settling, priority)
    return settling
  })
  const given = from && rate(of, startsOf(of, from))
  if (from) made.unshift(mended(of, startsOf(of, from)))
  const best = made
    .map((settling) => ({ settling, score: scoreOf(tallyOf(settling.state, of.adopted)) }))
    .reduce((one, other) => (compareScores(other.score, one.score, prefer) < 0 ? other : one))
  return { hunt: openHunt(best.settling, of.adopted, seed, prefer), given }
}

/** A search that stands at the given plan, mended. */
export function resumeHunt(portfolio: Portfolio, from: PlanStarts, seed: number): Hunt {
  const of = compile(portfolio)
  return openHunt(mended(of, startsOf(of, from)), of.adopted, seed, 'early')
}

/** An empty plan with its pins. */
function pinned(of: Compiled): Settling {
  const settling = settlingOf(emptyState(of), new Uint8Array(of.count))
  placePins(settling)
  return settling
}

/** A given plan, with its pins where they are pinned, made to keep what the engine never breaks. */
function mended(of: Compiled, starts: Int32Array): Settling {
  const settling = pinned(of)
  for (let a = 0; a < of.count; a++)
    if (settling.fixed[a] === 0 && starts[a] !== out) place(settling.state, a, starts[a] as number)
  mend(settling)
  return settling
}
