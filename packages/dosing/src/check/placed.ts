import type { Activity, PlanStarts, Portfolio } from '../portfolio/portfolio.ts'

/** An activity where a plan has it. Computed here once more, so that the checker shares nothing with the engine. */
export interface Placed {
  readonly activity: Activity
  readonly start: number
  readonly end: number
  /** The weeks it works in. */
  readonly works: readonly number[]
}

/** By id, without what is not in the plan. */
export function placedIn(portfolio: Portfolio, starts: PlanStarts): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>()
  for (const [index, activity] of portfolio.activities.entries()) {
    const start = starts[index]
    if (start === null || start === undefined) continue
    const works = worksOf(activity, start)
    placed.set(activity.id, { activity, start, end: (works.at(-1) ?? start - 1) + 1, works })
  }
  return placed
}

function worksOf({ duration, breaks }: Activity, start: number): readonly number[] {
  const resting = new Set(breaks)
  const works: number[] = []
  for (let week = start; works.length < duration; week++) if (!resting.has(week)) works.push(week)
  return works
}

/** The units each unit lies under, itself first. A circle of parents ends where it closes. */
export function unitsAbove(portfolio: Portfolio): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(portfolio.units.map(({ id, parent }) => [id, parent]))
  const above = (id: string): readonly string[] => {
    const way: string[] = []
    for (let at: string | null = id; at !== null && !way.includes(at); at = parents.get(at) ?? null)
      way.push(at)
    return way
  }
  return new Map(portfolio.units.map(({ id }) => [id, above(id)]))
}

/** Every unit it touches: those its loads name and all above them. */
export function touchedBy(
  activity: Activity,
  above: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  return new Set(activity.loads.flatMap(({ unit }) => above.get(unit) ?? []))
}
