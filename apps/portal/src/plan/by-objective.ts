import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'

/** Initiatives under an objective they serve. */
export interface ObjectiveGroup {
  readonly id: string
  readonly heading: string
  /** The strategy. */
  readonly above?: string
  readonly rows: readonly InitiativeCard[]
}

/** Under each objective it serves, in the order of strategies and objectives; those that serve none stand last. */
export function byObjective(initiatives: readonly InitiativeCard[], none: string): readonly ObjectiveGroup[] {
  const groups = new Map<string, { group: ObjectiveGroup; order: readonly [string, number] }>()
  for (const one of initiatives) {
    for (const { strategySlug, strategy, n, text } of one.objectives) {
      const id = `m-${strategySlug}-${n}`
      const rows = [...(groups.get(id)?.group.rows ?? []), one]
      groups.set(id, { group: { id, heading: `${n}. ${text}`, above: strategy, rows }, order: [strategy, n] })
    }
  }
  const sorted = [...groups.values()]
    .toSorted((a, b) => a.order[0].localeCompare(b.order[0], 'da') || a.order[1] - b.order[1])
    .map(({ group }) => ({ ...group, rows: inTime(group.rows) }))
  const loose = initiatives.filter(({ objectives }) => objectives.length === 0)
  return loose.length === 0 ? sorted : [...sorted, { id: 'm-', heading: none, rows: inTime(loose) }]
}

const inTime = (rows: readonly InitiativeCard[]): readonly InitiativeCard[] =>
  rows.toSorted((a, b) => ((a.present?.startsOn ?? '9') < (b.present?.startsOn ?? '9') ? -1 : 1))
