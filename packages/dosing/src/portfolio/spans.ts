import type { Span } from './portfolio.ts'

/** Weeks as runs, latest first. */
export function spansOf(weeks: Iterable<number>): readonly Span[] {
  const falling = [...new Set(weeks)].sort((a, b) => b - a)
  const spans: { from: number; to: number }[] = []
  for (const week of falling) {
    const open = spans.at(-1)
    if (open && open.from === week + 1) open.from = week
    else spans.push({ from: week, to: week + 1 })
  }
  return spans
}
