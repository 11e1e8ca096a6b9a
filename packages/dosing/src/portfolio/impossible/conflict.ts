import { unitsAboveOf } from '../loads.ts'
import type { Portfolio } from '../portfolio.ts'
import { type Constraint, keepOnly, listConstraints, onlyWith } from './constraint.ts'
import { type Effort, findFeasible } from './feasible.ts'

/** What collides: taking away any one of these constraints, or activities, leaves a plan for the rest of them. */
export interface Collision {
  readonly activities: readonly string[]
  readonly constraints: readonly Constraint[]
  /** All plans were gone through; otherwise none was found. */
  readonly proved: boolean
  /** Those activities under those constraints alone. */
  readonly core: Portfolio
}

const thorough: Effort = { steps: 200_000, schedules: 0 }
const widest = 64 // activities: what collides more widely is too much to show anybody

/** The smaller the part, the more can be tried in the same time. */
function quick({ activities }: Portfolio): Effort {
  return { steps: 3_000, schedules: Math.ceil(600 / Math.max(1, activities.length)) }
}

/**
 * The smallest part of a portfolio around some of its activities for which no plan is found: first ever more
 * activities around them until there is none (64 at most), then whatever can be spared is taken away, half of it at a time
 * (deletion filter). Nothing when the whole has a plan, or when it is told to stop.
 */
export function findCollision(
  portfolio: Portfolio,
  around: readonly string[],
  isOver: () => boolean,
): Collision | undefined {
  const failsOf = (part: Portfolio): boolean => isOver() || findFeasible(part, quick(part)).kind !== 'plan'
  const near = listByNearness(portfolio, around).slice(0, widest)
  let size = Math.min(near.length, Math.max(around.length, 2))
  while (!failsOf(onlyWith(portfolio, new Set(near.slice(0, size))))) {
    if (size === near.length) return undefined
    size = Math.min(near.length, size * 2)
  }

  const ids = spare(near.slice(0, size), (kept) => failsOf(onlyWith(portfolio, new Set(kept))))
  const few = onlyWith(portfolio, new Set(ids))
  const constraints = spare(listConstraints(few), (kept) => failsOf(keepOnly(few, kept)))
  if (isOver()) return undefined
  const core = keepOnly(few, constraints)
  const activities = few.activities.map(({ id }) => id)
  return { activities, constraints, proved: findFeasible(core, thorough).kind === 'impossible', core }
}

/** Takes away all that can go with the rest still failing: in halves, quarters and so on, then one by one. */
function spare<T>(items: readonly T[], fails: (kept: readonly T[]) => boolean): readonly T[] {
  let kept = items
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)]
      if (fails(fewer)) kept = fewer
      else at += size
    }
  }
  return kept
}

/** All activities, those around which it is looked first, then what is linked with them or shares their units. */
function listByNearness(portfolio: Portfolio, around: readonly string[]): readonly string[] {
  const neighbours = neighboursOf(portfolio)
  const near = new Set(around)
  for (const id of near) for (const other of neighbours(id)) near.add(other)
  for (const { id } of portfolio.activities) near.add(id)
  return [...near]
}

function neighboursOf({ activities, links, apart, units }: Portfolio): (id: string) => readonly string[] {
  const linked = new Map<string, string[]>()
  const join = (one: string, other: string): void => {
    linked.set(one, [...(linked.get(one) ?? []), other])
    linked.set(other, [...(linked.get(other) ?? []), one])
  }
  for (const { before, after } of links) join(before, after)
  for (const [one, other] of apart) join(one, other)
  const above = unitsAboveOf(units)
  const limited = new Set(units.flatMap(({ capacity, atOnce }, place) => (capacity || atOnce ? [place] : [])))
  const byUnit = new Map<number, string[]>()
  const unitsOf = new Map<string, readonly number[]>()
  for (const { id, loads } of activities) {
    const touched = [...new Set(loads.flatMap(({ unit }) => above.get(unit) ?? []))].filter((one) =>
      limited.has(one),
    )
    unitsOf.set(id, touched)
    for (const unit of touched) byUnit.set(unit, [...(byUnit.get(unit) ?? []), id])
  }
  // the smaller units first: what fills them is nearer
  const sizeOf = (unit: number): number => byUnit.get(unit)?.length ?? 0
  return (id) => [
    ...(linked.get(id) ?? []),
    ...[...(unitsOf.get(id) ?? [])]
      .sort((a, b) => sizeOf(a) - sizeOf(b))
      .flatMap((unit) => byUnit.get(unit) ?? []),
  ]
}
