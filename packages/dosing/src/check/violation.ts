/** What a plan breaks. Weeks are those of the portfolio; ids the caller's. */
export type Violation =
  /** The first number is what it bears in the week, the second its capacity with what is allowed above it. */
  | {
      readonly kind: 'over-capacity'
      readonly unit: string
      readonly week: number
      readonly load: number
      readonly capacity: number
    }
  | {
      readonly kind: 'at-once'
      readonly unit: string
      readonly week: number
      readonly count: number
      readonly most: number
    }
  /** Begins before its release, or ends (`week`) after its deadline. */
  | {
      readonly kind: 'window'
      readonly id: string
      readonly side: 'earliest' | 'latest'
      readonly week: number
      readonly bound: number
    }
  | { readonly kind: 'before-today'; readonly id: string; readonly week: number }
  | { readonly kind: 'gate'; readonly id: string; readonly week: number }
  | { readonly kind: 'break-start'; readonly id: string; readonly week: number }
  | { readonly kind: 'frozen-start'; readonly id: string; readonly unit: string; readonly week: number }
  | { readonly kind: 'pin'; readonly id: string; readonly week: number | null; readonly pin: number }
  /** `gap` is the weeks between; null: what is waited for is not in the plan. */
  | {
      readonly kind: 'link'
      readonly link: string
      readonly before: string
      readonly after: string
      readonly gap: number | null
      readonly least: number | null
      readonly most: number | null
    }
  | { readonly kind: 'limit'; readonly limit: string; readonly total: number; readonly most: number }
  /** `week` is the first in which both run. */
  | { readonly kind: 'apart'; readonly ids: readonly [string, string]; readonly week: number }
  | { readonly kind: 'outside-horizon'; readonly id: string; readonly week: number; readonly end: number }
  | { readonly kind: 'left-out'; readonly id: string; readonly optional: boolean }
