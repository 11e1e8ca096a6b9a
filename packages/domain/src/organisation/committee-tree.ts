/** What placing a committee in its tree needs to know of it. */
export interface Placed {
  readonly id: string
  readonly parentId: string | null
}

export type InTree<C> = C & {
  /** How far down, from 0. */
  readonly depth: number
}

/** Committees with those below each right after it, in the order given; one whose parent is not in the list stands on top. */
export function committeeTree<C extends Placed>(committees: readonly C[]): readonly InTree<C>[] {
  const known = new Set(committees.map(({ id }) => id))
  const placed = new Set<string>()
  const under = (parent: string | null, depth: number): readonly InTree<C>[] =>
    committees
      .filter((one) => (one.parentId !== null && known.has(one.parentId) ? one.parentId : null) === parent)
      .flatMap((one) => {
        if (placed.has(one.id)) return []
        placed.add(one.id)
        return [{ ...one, depth }, ...under(one.id, depth + 1)]
      })
  return under(null, 0)
}

/** Whether a committee would lie below itself with another as the one above it. */
export function wouldLieUnderItself(
  id: string,
  parentId: string | null,
  committees: readonly Placed[],
): boolean {
  const seen = new Set<string>()
  let at: string | null = parentId
  while (at !== null && !seen.has(at)) {
    if (at === id) return true
    seen.add(at)
    const here: string = at
    at = committees.find((one) => one.id === here)?.parentId ?? null
  }
  return false
}
