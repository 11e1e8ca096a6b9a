import { loadsOf } from '../loads.ts'
import type { Activity, Limit, Link, PlanStarts, Portfolio, Span, Unit } from '../portfolio.ts'
import type { Constraint } from './constraint.ts'
import { type Effort, findFeasible } from './feasible.ts'

/** A smallest change of one constraint. */
export type Change =
  /** The deadline so many weeks later; the release so many weeks sooner. */
  | { readonly kind: 'later' | 'sooner'; readonly id: string; readonly weeks: number }
  | { readonly kind: 'unpin' | 'any-week'; readonly id: string }
  /** So many points, or activities at once, more, in those weeks. */
  | ({ readonly kind: 'capacity' | 'at-once'; readonly unit: string; readonly more: number } & Span)
  | { readonly kind: 'unfreeze'; readonly unit: string }
  /** The least lag shorter, the greatest longer. */
  | { readonly kind: 'shorter-lag' | 'longer-lag'; readonly link: string; readonly weeks: number }
  | { readonly kind: 'limit'; readonly limit: string; readonly more: number }
  | { readonly kind: 'together'; readonly ids: readonly [string, string] }

const effort: Effort = { steps: 5_000, schedules: 40 }

/** The smallest change of this constraint that gives the colliding ones a plan, tried out; none: it alone never does. */
export function findChange(
  core: Portfolio,
  constraint: Constraint,
  isOver: () => boolean,
): Change | undefined {
  const planWith = (change: Change): PlanStarts | undefined => {
    if (isOver()) return undefined
    const answer = findFeasible(applyChange(core, change), effort)
    return answer.kind === 'plan' ? answer.starts : undefined
  }
  const least = (most: number, changeBy: (by: number) => Change): Change | undefined => {
    let [low, high] = [1, most]
    if (high < low || !planWith(changeBy(high))) return undefined
    while (low < high) {
      const middle = (low + high) >> 1
      if (planWith(changeBy(middle))) high = middle
      else low = middle + 1
    }
    return isOver() ? undefined : changeBy(high)
  }
  const given = (change: Change): Change | undefined => (planWith(change) ? change : undefined)
  const { weeks } = core

  switch (constraint.kind) {
    case 'latest': {
      const { id } = constraint
      const latest = core.activities.find((one) => one.id === id)?.latest ?? weeks
      return least(weeks - latest, (by) => ({ kind: 'later', id, weeks: by }))
    }
    case 'earliest': {
      const { id } = constraint
      const earliest = core.activities.find((one) => one.id === id)?.earliest ?? 0
      return least(earliest - core.today, (by) => ({ kind: 'sooner', id, weeks: by }))
    }
    case 'pin':
      return given({ kind: 'unpin', id: constraint.id })
    case 'gates':
      return given({ kind: 'any-week', id: constraint.id })
    case 'least':
      return least(weeks, (by) => ({ kind: 'shorter-lag', link: constraint.link, weeks: by }))
    case 'most':
      return least(weeks, (by) => ({ kind: 'longer-lag', link: constraint.link, weeks: by }))
    case 'apart':
      return given({ kind: 'together', ids: constraint.ids })
    case 'frozen':
      return given({ kind: 'unfreeze', unit: constraint.unit })
    case 'limit': {
      const { limit } = constraint
      const fails = core.limits.find(({ id }) => id === limit)
      const scale = fails?.counts === 'starts' ? core.activities.length : wantedIn(core)
      return least(Math.ceil(scale), (by) => ({ kind: 'limit', limit, more: by }))
    }
    case 'capacity':
    case 'at-once':
      return findRoom(core, constraint.kind, constraint.unit, planWith)
  }
}

/**
 * As little more as there is a plan for, in halves of a point; then only for the weeks in which that plan needs it.
 */
function findRoom(
  core: Portfolio,
  kind: 'capacity' | 'at-once',
  unit: string,
  planWith: (change: Change) => PlanStarts | undefined,
): Change | undefined {
  const step = kind === 'capacity' ? 0.5 : 1
  const changeBy = (steps: number): Change => ({ kind, unit, more: steps * step, from: 0, to: core.weeks })
  let high = Math.ceil((kind === 'capacity' ? wantedIn(core) : core.activities.length) / step)
  let plan = planWith(changeBy(high))
  for (let low = 1; low < high; ) {
    const middle = (low + high) >> 1
    const smaller = planWith(changeBy(middle))
    if (smaller) [high, plan] = [middle, smaller]
    else low = middle + 1
  }
  if (!plan) return undefined
  const load = loadsOf(core, plan).find((one) => one.unit === unit)
  const [sums, bears] =
    kind === 'capacity' ? [load?.points, load?.capacity] : [load?.atOnce, load?.mostAtOnce]
  const over = (sums ?? []).flatMap((sum, week) => (sum > (bears?.[week] ?? sum) ? [week] : []))
  const first = over[0]
  if (first === undefined) return undefined
  const narrow: Change = { kind, unit, more: high * step, from: first, to: (over.at(-1) ?? first) + 1 }
  return planWith(narrow) ? narrow : changeBy(high)
}

/** The highest points, and amounts, of all activities together: more is never needed. */
function wantedIn({ activities }: Portfolio): number {
  return activities.reduce(
    (sum, { loads, amounts, duration }) =>
      sum +
      loads.reduce((all, { points }) => all + Math.max(...points) * Math.max(1, duration), 0) +
      Object.values(amounts).reduce((all, one) => all + one, 0),
    0,
  )
}

/** The portfolio with that one change. */
export function applyChange(portfolio: Portfolio, change: Change): Portfolio {
  const activity = (id: string, turn: (one: Activity) => Activity): Portfolio => ({
    ...portfolio,
    activities: portfolio.activities.map((one) => (one.id === id ? turn(one) : one)),
  })
  const unit = (id: string, turn: (one: Unit) => Unit): Portfolio => ({
    ...portfolio,
    units: portfolio.units.map((one) => (one.id === id ? turn(one) : one)),
  })
  const link = (id: string, turn: (one: Link) => Link): Portfolio => ({
    ...portfolio,
    links: portfolio.links.map((one) => (one.id === id ? turn(one) : one)),
  })
  const limit = (id: string, turn: (one: Limit) => Limit): Portfolio => ({
    ...portfolio,
    limits: portfolio.limits.map((one) => (one.id === id ? turn(one) : one)),
  })
  switch (change.kind) {
    case 'later':
      return activity(change.id, (one) => ({
        ...one,
        latest: (one.latest ?? portfolio.weeks) + change.weeks,
      }))
    case 'sooner':
      return activity(change.id, (one) => ({ ...one, earliest: (one.earliest ?? 0) - change.weeks }))
    case 'unpin':
      return activity(change.id, (one) => ({ ...one, pin: null }))
    case 'any-week':
      return activity(change.id, (one) => ({ ...one, gates: null }))
    case 'capacity':
      return unit(change.unit, (one) => ({ ...one, capacity: raise(one.capacity, change) }))
    case 'at-once':
      return unit(change.unit, (one) => ({ ...one, atOnce: raise(one.atOnce, change) }))
    case 'unfreeze':
      return unit(change.unit, (one) => ({ ...one, frozen: [] }))
    case 'shorter-lag':
      return link(change.link, (one) => ({ ...one, least: (one.least ?? 0) - change.weeks }))
    case 'longer-lag':
      return link(change.link, (one) => ({ ...one, most: (one.most ?? 0) + change.weeks }))
    case 'limit':
      return limit(change.limit, (one) => ({ ...one, most: one.most + change.more }))
    case 'together':
      return { ...portfolio, apart: portfolio.apart.filter((ids) => ids.join(' ') !== change.ids.join(' ')) }
  }
}

function raise(row: readonly number[] | null, { more, from, to }: Span & { readonly more: number }) {
  return row?.map((number, week) => (from <= week && week < to ? number + more : number)) ?? null
}
