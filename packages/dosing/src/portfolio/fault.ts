/** What makes a portfolio malformed or contradictory before any search. Ids are the caller's. */
export type Fault =
  | { readonly kind: 'double-id'; readonly id: string }
  | { readonly kind: 'unknown-unit'; readonly id: string; readonly unit: string }
  | { readonly kind: 'unknown-activity'; readonly in: string; readonly id: string }
  | { readonly kind: 'unit-circle'; readonly unit: string }
  | {
      readonly kind: 'wrong-length'
      readonly id: string
      readonly what: string
      readonly length: number
      readonly expected: number
    }
  /** Negative, endless or no number; not whole where weeks are meant. */
  | { readonly kind: 'not-a-number'; readonly id: string; readonly what: string }
  | { readonly kind: 'not-rising'; readonly id: string; readonly what: string }
  /** The least gaps around it add up to more than nothing, so that each would have to come after itself. */
  | { readonly kind: 'link-circle'; readonly links: readonly string[] }
  /** Between its release and its deadline its work has no room. */
  | { readonly kind: 'window-too-short'; readonly id: string }
  /** No week is left for its beginning: gates, breaks, frozen periods, release and the end of the plan. */
  | { readonly kind: 'no-possible-start'; readonly id: string }
  /** Two pins that a link or a pair to be kept apart does not allow. */
  | { readonly kind: 'pins-collide'; readonly in: string; readonly ids: readonly [string, string] }
