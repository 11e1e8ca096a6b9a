import type { Violation } from '../check/violation.ts'
import { endOf } from './calendar.ts'
import { toPoints } from './demands.ts'
import { fillersOf, type Obstacle, obstaclesAt } from './obstacles.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import { standOf } from './stand.ts'
import { out, type PlanState, place, remove } from './state.ts'

export interface MoveTried {
  /** Nothing breaks with it there and all others where they are. */
  readonly ok: boolean
  /** What its being there breaks. Units are told with it there, week by week. */
  readonly violations: readonly Violation[]
  /** Who would have to go, or move, for it to have room: pins never; the least important first. */
  readonly pushed: readonly string[]
}

/** What happens when an activity is put in another week: asked while it is dragged, so it costs microseconds. */
export function tryMove(portfolio: Portfolio, starts: PlanStarts, id: string, week: number): MoveTried {
  const state = standOf(portfolio, starts)
  const a = state.of.places.get(id)
  if (a === undefined) return { ok: false, violations: [], pushed: [] }
  if (week < 0 || week >= portfolio.weeks) {
    const violation: Violation = { kind: 'outside-horizon', id, week, end: week }
    return { ok: false, violations: [violation], pushed: [] }
  }
  const stood = state.starts[a] as number
  remove(state, a)
  const obstacles = obstaclesAt(state, a, week)
  const pushed = obstacles.length > 0 ? listPushed(state, a, week, obstacles) : []
  place(state, a, week)
  const pin = portfolio.activities[a]?.pin ?? null
  const violations = obstacles.flatMap((obstacle) => violationsOf(state, a, week, obstacle))
  if (pin !== null && pin !== week) violations.push({ kind: 'pin', id, week, pin })
  remove(state, a)
  if (stood !== out) place(state, a, stood)
  return { ok: violations.length === 0, violations, pushed }
}

function violationsOf(state: PlanState, a: number, week: number, obstacle: Obstacle): Violation[] {
  const { portfolio, demands, weeks } = state.of
  const activity = portfolio.activities[a]
  if (!activity) return []
  const { id } = activity
  const end = endOf(activity, week)
  switch (obstacle.kind) {
    case 'row': {
      const unit = portfolio.units[demands.unitOfRow[obstacle.row] as number]?.id ?? ''
      const isCount = demands.isCount[obstacle.row] === 1
      return obstacle.weeks.map((full): Violation => {
        const at = obstacle.row * weeks + full
        const bears = toPoints(demands.capacity[at] as number)
        const load = bears - toPoints(state.free[at] as number)
        return isCount
          ? { kind: 'at-once', unit, week: full, count: load, most: bears }
          : { kind: 'over-capacity', unit, week: full, load, capacity: bears }
      })
    }
    case 'today':
      return [{ kind: 'before-today', id, week }]
    case 'release':
      return [{ kind: 'window', id, side: 'earliest', week, bound: activity.earliest ?? 0 }]
    case 'deadline':
      return [{ kind: 'window', id, side: 'latest', week: end, bound: activity.latest ?? 0 }]
    case 'gate':
      return [{ kind: 'gate', id, week }]
    case 'break':
      return [{ kind: 'break-start', id, week }]
    case 'horizon':
      return [{ kind: 'outside-horizon', id, week, end }]
    case 'frozen':
      return [{ kind: 'frozen-start', id, unit: portfolio.units[obstacle.unit]?.id ?? '', week }]
    case 'link': {
      const link = portfolio.links[obstacle.place]
      if (!link) return []
      const { id: name, before, after, from, least, most } = link
      const first = state.of.places.get(before) ?? 0
      const begun = state.starts[first] as number
      const reference = from === 'end' ? endOf(portfolio.activities[first] ?? activity, begun) : begun
      const gap = (state.starts[state.of.places.get(after) ?? 0] as number) - reference
      return [{ kind: 'link', link: name, before, after, gap, least, most }]
    }
    case 'limit': {
      const limit = portfolio.limits[obstacle.place]
      if (!limit) return []
      const total = limit.most - toPoints(state.left[obstacle.place] as number)
      return [{ kind: 'limit', limit: limit.id, total, most: limit.most }]
    }
    case 'apart': {
      const other = portfolio.activities[obstacle.other]?.id ?? ''
      const begun = state.starts[obstacle.other] as number
      return [{ kind: 'apart', ids: [id, other], week: Math.max(begun, week) }]
    }
  }
}

/** Where a unit is full, the least important go until there is room; where a link or a pair breaks, the other does. */
function listPushed(
  state: PlanState,
  a: number,
  week: number,
  obstacles: readonly Obstacle[],
): readonly string[] {
  const { portfolio, network, haste } = state.of
  const taken = new Set<number>()
  const mayGo = (other: number): boolean => portfolio.activities[other]?.pin === null && !taken.has(other)
  for (const obstacle of obstacles) {
    if (obstacle.kind === 'link') {
      const first = network.before[obstacle.place] as number
      taken.add(first === a ? (network.after[obstacle.place] as number) : first)
    }
    if (obstacle.kind === 'apart') taken.add(obstacle.other)
  }
  const stood = [...taken].map((other) => [other, state.starts[other] as number] as const)
  for (const [other] of stood) remove(state, other)
  const gone: [number, number][] = stood.map(([other, start]) => [other, start])
  for (let blocked = rowAgainst(state, a, week); blocked; blocked = rowAgainst(state, a, week)) {
    const rivals = fillersOf(state, blocked.row, new Set(blocked.weeks)).filter(mayGo)
    const victim = rivals.reduce<number>(
      (least, one) => (least === out || (haste[one] as number) <= (haste[least] as number) ? one : least),
      out,
    )
    if (victim === out) break
    taken.add(victim)
    gone.push([victim, state.starts[victim] as number])
    remove(state, victim)
  }
  for (const [other, start] of gone) if (start !== out) place(state, other, start)
  return [...taken].flatMap((other) => portfolio.activities[other]?.id ?? [])
}

function rowAgainst(state: PlanState, a: number, week: number) {
  return obstaclesAt(state, a, week).find((obstacle) => obstacle.kind === 'row')
}
