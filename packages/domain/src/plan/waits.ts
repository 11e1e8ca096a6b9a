import type { InitiativeId, Wait } from './initiative.ts'

/** What waits for what. */
export type Waits = ReadonlyMap<InitiativeId, readonly Wait[]>

/** A circle of initiatives that would wait for one another if one waited for these; empty: there is none. */
export function circleOf(id: InitiativeId, waits: readonly Wait[], others: Waits): readonly InitiativeId[] {
  const from = new Map(others).set(id, waits)
  const seen = new Set<InitiativeId>()
  const search = (at: InitiativeId, way: readonly InitiativeId[]): readonly InitiativeId[] => {
    for (const wait of from.get(at) ?? []) {
      if (wait.kind !== 'initiative') continue
      if (wait.afterId === id) return way
      if (seen.has(wait.afterId)) continue
      seen.add(wait.afterId)
      const found = search(wait.afterId, [...way, wait.afterId])
      if (found.length > 0) return found
    }
    return []
  }
  return search(id, [id])
}
