import type { Chance } from '../common/random.ts'
import type { Span, Unit } from '../portfolio/portfolio.ts'

/** Weeks in a year of the grid. */
export const year = 52

/** A tree of three levels, the institutions in it, and the department of each. */
export interface Organisation {
  /** `capacity` holds a single number: its share of what its load comes to when evenly spread. */
  readonly units: readonly Unit[]
  readonly leaves: readonly string[]
  readonly departmentOf: ReadonlyMap<string, string>
}

export function generateUnits(count: number, chance: Chance): Organisation {
  const departments = Math.max(1, Math.round(Math.sqrt(count) / 1.5))
  const leaves = Array.from({ length: Math.max(1, count - departments - 1) }, (_, leaf) => `inst${leaf}`)
  const departmentOf = new Map(leaves.map((leaf, place) => [leaf, `dept${place % departments}`]))
  const unit = (id: string, parent: string | null, share: number | null, frozen: readonly Span[]): Unit => ({
    id,
    parent,
    capacity: share === null ? null : [share],
    atOnce: null,
    frozen,
    overloads: [],
  })
  const autumns = Array.from({ length: 5 }, (_, each) => ({ from: each * year + 35, to: each * year + 39 }))
  return {
    units: [
      unit('town', null, null, []),
      ...Array.from({ length: departments }, (_, place) =>
        unit(`dept${place}`, 'town', 0.95, chance.next() < 0.5 ? autumns : []),
      ),
      ...leaves.map((leaf) => unit(leaf, departmentOf.get(leaf) ?? 'town', 1, [])),
    ],
    leaves,
    departmentOf,
  }
}
