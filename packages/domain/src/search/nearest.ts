/**
 * The word somebody most likely meant: fewest letters added, left out, changed or swapped, then the one used most.
 * Nothing when all are too far off (more than one letter in four, at most three).
 */
export function nearest(
  typed: string,
  known: readonly { readonly word: string; readonly entries: number }[],
): string | undefined {
  const most = Math.min(3, Math.max(1, Math.floor(typed.length / 4)))
  const [best] = known
    .map(({ word, entries }) => ({ word, entries, distance: editsBetween(typed, word) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance || b.entries - a.entries || a.word.localeCompare(b.word))
  return best?.word
}

/** Letters added, left out or changed, and neighbours swapped, between two words. */
export function editsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let before: readonly number[] = []
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      row.push(Math.min(changed, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
