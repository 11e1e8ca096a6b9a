/** What every paper says of itself. */
export interface PaperHead {
  readonly municipality: string
  /** The department or field the strategy is for. */
  readonly area: string
  readonly period: string | null
  /** The strategy's title. */
  readonly title: string
  /** Shown where there is room. */
  readonly purpose: string | null
}
