import { checkPlan } from '../check/check-portfolio.ts'
import type { Violation } from '../check/violation.ts'
import type { Stop } from '../common/stop.ts'
import { type Collision, findCollision } from './impossible/conflict.ts'
import type { Constraint } from './impossible/constraint.ts'
import { findFeasible } from './impossible/feasible.ts'
import { applyChange, type Change, findChange } from './impossible/relax.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import { propose } from './propose.ts'

export interface Explanation {
  /** A plan that breaks nothing was found: then there is nothing to explain. */
  readonly possible: boolean
  readonly conflicts: readonly Conflict[]
}

/** Constraints that cannot all be kept. Any one of them less, and those activities have a plan. */
export interface Conflict {
  readonly activities: readonly string[]
  readonly constraints: readonly Constraint[]
  /** All plans were gone through and there is none; otherwise none was found. */
  readonly proved: boolean
  readonly relaxations: readonly Relaxation[]
}

/** The smallest change of one constraint that ends the conflict, tried out. */
export interface Relaxation {
  readonly change: Change
  /** With it alone the whole portfolio has a plan that breaks nothing, found here. */
  readonly enough: boolean
}

const mostConflicts = 4

/**
 * Which of the constraints a user has set collide, and the smallest changes that would help. `from` is a plan that
 * was proposed and does not keep everything, so that it need not be searched once more. Told to stop, it gives the
 * conflicts it has explained in full.
 */
export function explainImpossible(
  portfolio: Portfolio,
  { seed, stop = {}, from }: { readonly seed: number; readonly stop?: Stop; readonly from?: PlanStarts },
): Explanation {
  const until = stop.now && stop.milliseconds !== undefined ? stop.now() + stop.milliseconds : Infinity
  const isOver = (): boolean => (stop.now?.() ?? 0) >= until || stop.cancelled?.() === true
  const needed = onlyNeeded(portfolio)
  const known = from && needed.activities.map(({ id }) => from[placeOf(portfolio, id)] ?? null)
  const { starts } = propose(needed, {
    seed,
    stop: { ...stop, schedules: known ? 40 : 100, cancelled: isOver },
    ...(known ? { from: known } : {}),
  })
  const wrong = checkPlan(needed, starts)
  if (wrong.length === 0) return { possible: true, conflicts: [] }

  const conflicts: Conflict[] = []
  for (const violation of wrong) {
    if (conflicts.length >= mostConflicts || isOver()) break
    const around = idsOf(needed, starts, violation)
    if (conflicts.some(({ activities }) => around.some((id) => activities.includes(id)))) continue
    const collision = findCollision(needed, around, isOver)
    const conflict = collision && relax(needed, starts, collision, isOver)
    if (conflict && !conflicts.some((one) => sameIn(one, conflict))) conflicts.push(conflict)
  }
  return { possible: false, conflicts }
}

function relax(
  portfolio: Portfolio,
  starts: PlanStarts,
  { activities, constraints, proved, core }: Collision,
  isOver: () => boolean,
): Conflict | undefined {
  const changes = constraints.flatMap((constraint) => findChange(core, constraint, isOver) ?? [])
  if (isOver()) return undefined
  const relaxations = changes.map((change): Relaxation => {
    const whole = (): boolean =>
      findFeasible(applyChange(portfolio, change), { steps: 0, schedules: 20 }, starts).kind === 'plan'
    return { change, enough: !isOver() && whole() }
  })
  return { activities, constraints, proved, relaxations }
}

/** Without what is optional, unless something that is not waits for it. */
function onlyNeeded(portfolio: Portfolio): Portfolio {
  const needed = new Set(
    portfolio.activities.filter(({ optional, pin }) => !optional || pin !== null).map(({ id }) => id),
  )
  for (let size = -1; size !== needed.size; ) {
    size = needed.size
    for (const { before, after } of portfolio.links) if (needed.has(after)) needed.add(before)
  }
  const activities = portfolio.activities.filter(({ id }) => needed.has(id))
  return {
    ...portfolio,
    activities: activities.map((one) => (one.optional ? { ...one, optional: false } : one)),
    links: portfolio.links.filter(({ before, after }) => needed.has(before) && needed.has(after)),
    apart: portfolio.apart.filter(([one, other]) => needed.has(one) && needed.has(other)),
  }
}

function placeOf({ activities }: Portfolio, id: string): number {
  return activities.findIndex((one) => one.id === id)
}

/** The activities a violation is about: on a unit or in a limit, those that are pinned there. */
function idsOf(portfolio: Portfolio, starts: PlanStarts, violation: Violation): readonly string[] {
  switch (violation.kind) {
    case 'link':
      return [violation.after, violation.before]
    case 'apart':
      return violation.ids
    case 'over-capacity':
    case 'at-once':
    case 'limit':
      return portfolio.activities
        .filter(({ pin }, place) => pin !== null && starts[place] === pin)
        .map(({ id }) => id)
    default:
      return [violation.id]
  }
}

function sameIn(one: Conflict, other: Conflict): boolean {
  return (
    JSON.stringify([one.activities, one.constraints]) ===
    JSON.stringify([other.activities, other.constraints])
  )
}
