import { fillersOf, type Obstacle, obstaclesAt } from './obstacles.ts'
import type { PlanStarts, Portfolio } from './portfolio.ts'
import type { Reason } from './reason.ts'
import { spansOf } from './spans.ts'
import { standOf } from './stand.ts'
import { out, type PlanState, place, remove } from './state.ts'

/**
 * What keeps an activity from beginning earlier, with all others where they are: for every week before its start
 * all that rules the week out. What binds in the week just before its start comes first. For one that is not in the
 * plan: what keeps it out of each week. `nothing` when it could begin earlier.
 */
export function whyNotEarlier(portfolio: Portfolio, starts: PlanStarts, id: string): readonly Reason[] {
  const state = standOf(portfolio, starts)
  const a = state.of.places.get(id)
  if (a === undefined) return []
  const start = state.starts[a] as number
  return explain(state, a, start === out ? portfolio.weeks : start)
}

/** What keeps an activity that is not in the plan out of every week; what rules out most weeks first. */
export function whyNotPlanned(portfolio: Portfolio, starts: PlanStarts, id: string): readonly Reason[] {
  return [...whyNotEarlier(portfolio, starts, id)].sort((one, other) => weeksOf(other) - weeksOf(one))
}

function weeksOf({ starts }: Reason): number {
  return starts.reduce((sum, { from, to }) => sum + to - from, 0)
}

interface Found {
  readonly obstacle: Obstacle
  readonly starts: number[]
  readonly weeks: Set<number>
}

function explain(state: PlanState, a: number, until: number): readonly Reason[] {
  const { today, activities } = state.of.portfolio
  const pin = activities[a]?.pin ?? null
  if (pin !== null && pin === until)
    return [{ kind: 'pin', week: pin, starts: until > 0 ? [{ from: 0, to: until }] : [] }]

  const stood = state.starts[a] as number
  remove(state, a)
  const found = new Map<string, Found>()
  const free: number[] = []
  for (let week = until - 1; week >= 0; week--) {
    // before today nothing else matters
    const obstacles: readonly Obstacle[] = week < today ? [{ kind: 'today' }] : obstaclesAt(state, a, week)
    if (obstacles.length === 0) free.push(week)
    for (const obstacle of obstacles) note(found, obstacle, week)
  }
  const reasons = [...found.values()].map((one) => reasonOf(state, a, one))
  if (stood !== out) place(state, a, stood)

  const earliest = free.at(-1)
  if (earliest !== undefined) reasons.push({ kind: 'nothing', week: earliest, starts: spansOf(free) })
  return reasons.sort((one, other) => (other.starts[0]?.to ?? 0) - (one.starts[0]?.to ?? 0))
}

function note(found: Map<string, Found>, obstacle: Obstacle, week: number): void {
  const { weeks, ...thing } = obstacle.kind === 'row' ? obstacle : { ...obstacle, weeks: [] }
  const key = Object.values(thing).join(' ')
  const one = found.get(key) ?? { obstacle, starts: [], weeks: new Set() }
  one.starts.push(week)
  for (const full of weeks) one.weeks.add(full)
  found.set(key, one)
}

function reasonOf(state: PlanState, a: number, { obstacle, starts: weeks, weeks: full }: Found): Reason {
  const { portfolio, demands } = state.of
  const starts = spansOf(weeks)
  const activity = portfolio.activities[a]
  const idOf = (other: number): string => portfolio.activities[other]?.id ?? ''
  switch (obstacle.kind) {
    case 'row':
      return {
        kind: demands.isCount[obstacle.row] === 1 ? 'at-once' : 'unit',
        unit: portfolio.units[demands.unitOfRow[obstacle.row] as number]?.id ?? '',
        weeks: [...spansOf(full)].reverse(),
        others: fillersOf(state, obstacle.row, full).map(idOf),
        starts,
      }
    case 'gate':
      return {
        kind: 'gate',
        next: activity?.gates?.find((gate) => gate >= (starts[0]?.to ?? 0)) ?? null,
        starts,
      }
    case 'frozen':
      return { kind: 'frozen', unit: portfolio.units[obstacle.unit]?.id ?? '', starts }
    case 'link': {
      const link = portfolio.links[obstacle.place]
      const other = (link?.before === activity?.id ? link?.after : link?.before) ?? ''
      return { kind: 'link', link: link?.id ?? '', other, starts }
    }
    case 'limit':
      return { kind: 'limit', limit: portfolio.limits[obstacle.place]?.id ?? '', starts }
    case 'apart':
      return { kind: 'apart', other: idOf(obstacle.other), starts }
    case 'today':
      return { kind: 'today', week: portfolio.today, starts }
    case 'release':
      return { kind: 'release', week: activity?.earliest ?? 0, starts }
    case 'deadline':
      return { kind: 'deadline', week: activity?.latest ?? 0, starts }
    case 'break':
    case 'horizon':
      return { kind: obstacle.kind, starts }
  }
}
