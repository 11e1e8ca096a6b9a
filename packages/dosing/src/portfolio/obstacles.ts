import { none } from './network.ts'
import { endIn, out, type PlanState, takenBy } from './state.ts'

/** One thing that keeps an activity from beginning in a certain week. `weeks` only where a unit is full in them. */
export type Obstacle =
  | { readonly kind: 'row'; readonly row: number; readonly weeks: readonly number[] }
  | { readonly kind: 'gate' | 'break' | 'horizon' | 'today' | 'release' | 'deadline' }
  | { readonly kind: 'frozen'; readonly unit: number }
  | { readonly kind: 'link' | 'limit'; readonly place: number }
  | { readonly kind: 'apart'; readonly other: number }

/** All that keeps `a`, which is out of the plan, from beginning there with all others where they are. */
export function obstaclesAt(state: PlanState, a: number, start: number): readonly Obstacle[] {
  return [
    ...obstaclesOfCalendar(state, a, start),
    ...obstaclesOfRows(state, a, start),
    ...obstaclesOfLinks(state, a, start),
    ...obstaclesOfLimits(state, a, start),
    ...obstaclesOfPairs(state, a, start),
  ]
}

function obstaclesOfCalendar(state: PlanState, a: number, start: number): readonly Obstacle[] {
  const { portfolio, weeks } = state.of
  const { today } = portfolio
  const activity = portfolio.activities[a]
  if (!activity) return []
  const end = endIn(state, a, start)
  const past = hasBegun(state, a, start)
  const ends: readonly Obstacle[] = [
    ...(end > weeks ? [{ kind: 'horizon' } as const] : []),
    ...(activity.latest !== null && end > activity.latest && !(past && end <= today)
      ? [{ kind: 'deadline' } as const]
      : []),
  ]
  if (past) return ends
  return [
    ...(start < today ? [{ kind: 'today' } as const] : []),
    ...(activity.earliest !== null && start < activity.earliest ? [{ kind: 'release' } as const] : []),
    ...(activity.gates && !activity.gates.includes(start) ? [{ kind: 'gate' } as const] : []),
    ...(activity.breaks.includes(start) ? [{ kind: 'break' } as const] : []),
    ...frozenUnits(state, a, start).map((unit) => ({ kind: 'frozen', unit }) as const),
    ...ends,
  ]
}

/** Pinned to that week, which is over: where it began is not judged. */
function hasBegun({ of }: PlanState, a: number, start: number): boolean {
  return of.pin[a] === start && start < of.portfolio.today
}

/** The units that let nothing begin in the week. */
function frozenUnits({ of: { portfolio, touched } }: PlanState, a: number, week: number): readonly number[] {
  const frozen: number[] = []
  for (let i = touched.from[a] as number; i < (touched.from[a + 1] as number); i++) {
    const unit = touched.items[i] as number
    if (portfolio.units[unit]?.frozen.some(({ from, to }) => from <= week && week < to)) frozen.push(unit)
  }
  return frozen
}

function obstaclesOfRows(state: PlanState, a: number, start: number): readonly Obstacle[] {
  const { weeks, demands, tables, portfolio } = state.of
  const end = Math.min(weeks, endIn(state, a, start))
  const found: Obstacle[] = []
  for (let i = demands.of.from[a] as number; i < (demands.of.from[a + 1] as number); i++) {
    const row = demands.row[i] as number
    let at = demands.at[i] as number
    const full: number[] = []
    for (let week = start; week < end; week++) {
      if (tables.works[a * (weeks + 1) + week] === 0) continue
      const need = demands.points[at++] as number
      if (week < portfolio.today || need === 0) continue
      if ((state.free[row * weeks + week] as number) < need) full.push(week)
    }
    if (full.length > 0) found.push({ kind: 'row', row, weeks: full })
  }
  return found
}

function obstaclesOfLinks(state: PlanState, a: number, start: number): readonly Obstacle[] {
  const { starts, of } = state
  const { network } = of
  const found: Obstacle[] = []
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
    const place = network.of.items[i] as number
    const before = network.before[place] as number
    const after = network.after[place] as number
    const begun = before === a ? start : (starts[before] as number)
    const next = after === a ? start : (starts[after] as number)
    if (begun === out || next === out) continue
    if (hasBegun(state, before, begun) && hasBegun(state, after, next)) continue
    const gap = next - (network.fromEnd[place] === 1 ? endIn(state, before, begun) : begun)
    const least = network.least[place] as number
    const most = network.most[place] as number
    if ((least !== none && gap < least) || (most !== none && gap > most)) found.push({ kind: 'link', place })
  }
  return found
}

function obstaclesOfLimits(state: PlanState, a: number, start: number): readonly Obstacle[] {
  const { demands, portfolio } = state.of
  const found: Obstacle[] = []
  for (let i = demands.ofLimits.from[a] as number; i < (demands.ofLimits.from[a + 1] as number); i++) {
    const place = demands.limit[i] as number
    if ((portfolio.limits[place]?.to ?? 0) <= portfolio.today) continue
    const taken = takenBy(state, a, i, start)
    if (taken > 0 && taken > (state.left[place] as number)) found.push({ kind: 'limit', place })
  }
  return found
}

function obstaclesOfPairs(state: PlanState, a: number, start: number): readonly Obstacle[] {
  const { from, items } = state.of.apart
  const end = Math.max(endIn(state, a, start), start + 1)
  const found: Obstacle[] = []
  for (let i = from[a] as number; i < (from[a + 1] as number); i++) {
    const other = items[i] as number
    const begun = state.starts[other] as number
    if (begun === out) continue
    const until = Math.min(end, Math.max(endIn(state, other, begun), begun + 1))
    if (Math.max(begun, start) < until && until > state.of.portfolio.today)
      found.push({ kind: 'apart', other })
  }
  return found
}

/** What works on the row in any of the weeks, in the order of the portfolio. */
export function fillersOf(state: PlanState, row: number, full: ReadonlySet<number>): readonly number[] {
  const { weeks, demands, tables } = state.of
  const fill: number[] = []
  for (let i = demands.on.from[row] as number; i < (demands.on.from[row + 1] as number); i++) {
    const a = demands.on.items[i] as number
    const start = state.starts[a] as number
    if (start === out) continue
    const end = Math.min(weeks, endIn(state, a, start))
    for (let week = start; week < end; week++) {
      if (!full.has(week) || tables.works[a * (weeks + 1) + week] === 0) continue
      fill.push(a)
      break
    }
  }
  return fill
}
