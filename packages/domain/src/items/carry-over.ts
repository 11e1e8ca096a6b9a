import type { Outcome } from '../documents/read-item.ts'

/** A point of an item as a meeting left it; null: nothing was decided of it by itself. */
export interface LeftPoint {
  readonly text: string
  readonly addressed: readonly string[]
  readonly outcome: Outcome | null
}

/**
 * What of an item is put before the committee once more (udsat): every point when the item as a whole was postponed, else
 * the points that were. Nothing when no part of it was.
 */
export function pointsLeft(
  points: readonly LeftPoint[],
  whole: Outcome | null,
): readonly LeftPoint[] | undefined {
  if (whole === 'postponed') return points
  const left = points.filter(({ outcome }) => outcome === 'postponed')
  return left.length > 0 ? left : undefined
}
