import { chanceOf } from '../common/random.ts'
import type { Project, Starts } from '../project/project.ts'
import { activityHeapOf, fade } from './activity-heap.ts'
import { aimAt, aimOf } from './aim.ts'
import { branchInTime, branchOnActivity } from './branch.ts'
import { addClause } from './clauses.ts'
import { engineOf, propagate } from './engine.ts'
import { goBack } from './go-back.ts'
import { learn } from './learn.ts'
import { lessonOf } from './lesson.ts'
import { startsBy } from './literals.ts'
import { networkOf } from './network.ts'
import { reduce } from './reduce.ts'
import { firstRestart, luby, unit } from './restarts.ts'
import { assign, byClause, byDecision, decide, lower, raise } from './trail.ts'

/** A search for the shortest schedule that can be left and taken up again. */
export interface Proof {
  /**
   * Searches on for so many contradictions at most, or until `mayStop`, asked every 64 of them, says so. Proved: the
   * best schedule cannot be made shorter. How the contradictions are divided into runs makes no difference.
   */
  run(conflicts: number, mayStop: () => boolean): 'proved' | 'going'
  /** Takes a feasible schedule found elsewhere; one that is no shorter than the best changes nothing. */
  offer(starts: Starts): void
  best(): Starts
  /** No schedule is shorter than this. */
  lowerBound(): number
}

/** What is known before: a feasible schedule, and a makespan no schedule goes below (0 when nothing is known). */
interface Known {
  readonly upper: Starts
  readonly lower: number
  readonly seed: number
}

/** Learned clauses kept before some are forgotten, and how many more after each time. */
const [keptAtFirst, keptMore] = [4000, 300]

/** How soon a contradiction counts less for which variable comes next. */
const decay = 0.95

/** Activities times the time between their earliest and latest starts at most; beyond it nothing is searched. */
const mostVariables = 4_000_000

/**
 * Conflict-driven search with lazily explained constraints (lazy clause generation; for this problem Schutt, Feydy,
 * Stuckey and Wallace 2011): schedules in order of time at first, then on what contradictions are about, near the best
 * schedule known, with restarts.
 */
export function openProof(project: Project, { upper, lower: least, seed }: Known): Proof {
  const network = networkOf(project)
  const last = network.count - 1
  let best = upper
  let makespan = upper[last] as number
  let bound = Math.max(least, network.heads[last] as number)
  if (bound >= makespan) return closed(upper, makespan, 'proved')
  const slack = network.heads.reduce(
    (sum, head, a) => sum + makespan - head - (network.tails[a] as number),
    0,
  )
  if (slack > mostVariables) return closed(upper, bound, 'going')
  const engine = engineOf(network, makespan - 1)
  const { trail, clauses } = engine
  raise(trail, last, bound, byDecision, 0)
  const lesson = lessonOf(engine)
  const heap = activityHeapOf(engine.literals.variables)
  const wanted = Int32Array.from(upper)
  const chance = chanceOf(seed)
  const aim = aimOf()
  let shortened = false
  let restarts = 0
  let untilRestart = firstRestart
  let keep = keptAtFirst
  let proved = false

  const improve = (starts: Starts): void => {
    best = starts
    makespan = starts[last] as number
    wanted.set(starts)
    shortened = true
  }
  const askForShorter = (): void => {
    shortened = false
    goBack(engine, heap, 0)
    proved = !lower(trail, last, makespan - 1, byDecision, 0)
  }
  const learnFromIt = (): void => {
    clauses.now++
    untilRestart--
    proved = trail.level === 0 || !learn(engine, lesson, heap)
    if (proved) return
    const { clause, size, rank, level } = lesson
    goBack(engine, heap, level)
    const place = size > 1 ? addClause(clauses, clause, size, rank) : 0
    assign(trail, clause[0] as number, byClause, place)
    fade(heap, decay)
  }
  const isRestartDue = () =>
    untilRestart <= 0 || (trail.level > 0 && aim.target < makespan - 1 && clauses.now >= aim.until)
  const restart = (): void => {
    goBack(engine, heap, 0)
    restarts++
    untilRestart = unit * luby(restarts) + chance.below(unit >> 3)
    if (clauses.count <= keep) return
    reduce(clauses, trail)
    keep += keptMore
  }
  const branch = (): void => {
    if (trail.level === 0) {
      bound = Math.max(bound, trail.low[last] as number)
      aimAt(aim, bound, clauses.now)
      if (aim.target < makespan - 1) {
        decide(trail, startsBy(trail.of, last, aim.target))
        return
      }
    }
    let literal = restarts === 0 ? -1 : branchOnActivity(network, trail, heap, wanted)
    if (literal < 0) literal = branchInTime(network, trail)
    if (literal < 0) improve(Array.from(trail.low))
    else decide(trail, literal)
  }
  return {
    offer: (starts) => {
      if ((starts[last] as number) < makespan) improve(starts)
    },
    best: () => best,
    lowerBound: () => (proved ? makespan : Math.min(bound, makespan)),
    run: (conflicts, mayStop) => {
      const until = clauses.now + conflicts
      while (!proved) {
        if (shortened) askForShorter()
        else if (!propagate(engine)) {
          learnFromIt()
          if (!proved && (clauses.now >= until || ((clauses.now & 63) === 0 && mayStop()))) return 'going'
        } else if (isRestartDue()) restart()
        else branch()
      }
      return 'proved'
    },
  }
}

/** Nothing to search, or too much. */
function closed(upper: Starts, bound: number, answer: 'proved' | 'going'): Proof {
  let best = upper
  const makespanOf = (starts: Starts) => starts.at(-1) ?? 0
  return {
    run: () => (makespanOf(best) <= bound ? 'proved' : answer),
    offer: (starts) => {
      if (makespanOf(starts) < makespanOf(best)) best = starts
    },
    best: () => best,
    lowerBound: () => bound,
  }
}
