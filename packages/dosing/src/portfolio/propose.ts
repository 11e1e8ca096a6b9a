import type { Stop } from '../common/stop.ts'
import { beginHunt } from './begin-hunt.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import { rate, toStarts } from './rate.ts'
import { compareScores, type Prefer, type Score } from './score.ts'
import { tryOnce } from './search.ts'
import { listUnmet, type Unmet } from './unmet.ts'

export interface Proposal {
  readonly starts: PlanStarts
  readonly score: Score
  /** Everything the plan breaks or leaves out; none: it keeps all there is to keep. */
  readonly unmet: readonly Unmet[]
  /** How much work it took: a schedule is as many placements as there are activities. */
  readonly schedules: number
}

export interface Asked {
  readonly seed: number
  /** An earlier plan: what is proposed is never worse. */
  readonly from?: PlanStarts
  readonly prefer?: Prefer
}

/** A search that goes on step by step, for workers that answer in between. */
export interface Search {
  /** Works for about so many schedules. */
  step(schedules: number): void
  best(): Proposal
  /** The score of `best`, without the plan. */
  score(): Score
  schedules(): number
}

/**
 * The best plan found before it is told to stop. Never over capacity but by pins; deadlines and links kept as far as
 * a plan was found that keeps them. The portfolio has no faults (`findFaults`).
 */
export function propose(
  portfolio: Portfolio,
  asked: Asked & {
    readonly stop: Stop
    /** Told of each better plan that a look finds; looks are many schedules apart. */
    readonly onProgress?: (score: Score, schedules: number) => void
  },
): Proposal {
  const { stop, onProgress, prefer } = asked
  const until = stop.now && stop.milliseconds !== undefined ? stop.now() + stop.milliseconds : Infinity
  const isOver = (): boolean => (stop.now?.() ?? 0) >= until || stop.cancelled?.() === true
  const search = openSearch(portfolio, asked)
  let seen = search.score()
  onProgress?.(seen, search.schedules())
  while (search.schedules() < (stop.schedules ?? Infinity) && !isOver()) {
    search.step(Math.min(4, (stop.schedules ?? Infinity) - search.schedules()))
    const now = search.score()
    if (compareScores(now, seen, prefer) < 0) onProgress?.(now, search.schedules())
    seen = now
  }
  return search.best()
}

export function openSearch(portfolio: Portfolio, { seed, from, prefer = 'early' }: Asked): Search {
  const { hunt, given } = beginHunt(portfolio, { seed, prefer, from: from ?? null })
  const { settling } = hunt
  const { of } = settling.state
  // rounds count too, so that a plan in which nothing can move comes to an end
  const schedules = (): number => (settling.counts.placed + hunt.rounds) / Math.max(1, of.count)
  const best = () => {
    const found = rate(of, hunt.best)
    return given && compareScores(given.score, found.score, prefer) <= 0 ? given : found
  }
  return {
    step: (wanted) => {
      const until = schedules() + wanted
      while (schedules() < until) tryOnce(hunt)
    },
    best: () => {
      const { starts, score } = best()
      const plan = toStarts(starts)
      return { starts: plan, score, unmet: listUnmet(portfolio, plan), schedules: schedules() }
    },
    score: () => best().score,
    schedules,
  }
}
