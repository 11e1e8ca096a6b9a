import type { Span } from './portfolio.ts'

/** What stands in the way of a start, and which start weeks it rules out, latest first. */
export type Reason = { readonly starts: readonly Span[] } & (
  | {
      /** Full in those weeks, by the others, with what this one needs. */
      readonly kind: 'unit' | 'at-once'
      readonly unit: string
      readonly weeks: readonly Span[]
      readonly others: readonly string[]
    }
  /** The first possible meeting after the weeks ruled out. */
  | { readonly kind: 'gate'; readonly next: number | null }
  | { readonly kind: 'break' | 'horizon' }
  | { readonly kind: 'frozen'; readonly unit: string }
  | { readonly kind: 'release' | 'deadline' | 'today' | 'pin'; readonly week: number }
  | { readonly kind: 'link'; readonly link: string; readonly other: string }
  | { readonly kind: 'limit'; readonly limit: string }
  | { readonly kind: 'apart'; readonly other: string }
  /** Nothing: it could begin in this week already. */
  | { readonly kind: 'nothing'; readonly week: number }
)
