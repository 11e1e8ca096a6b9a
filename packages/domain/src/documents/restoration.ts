/** One word or phrase the restorer changed. Columns and lines count from 1; offsets in UTF-16 code units. */
export interface TextChange {
  readonly line: number
  readonly column: number
  readonly from: string
  readonly to: string
  /** 0 to 1. */
  readonly confidence: number
  /** Danish, for the reviewer: why this word was changed. */
  readonly reason: string
  /** Where `from` begins in the damaged text. */
  readonly at: number
  /** Where `to` begins in the restored text. */
  readonly restoredAt: number
}

export type OcrDamage = 'none' | 'light' | 'heavy'

/** A text with its broken Danish restored: same lines, every change on record, in order of place. */
export interface Restoration {
  readonly text: string
  readonly changes: readonly TextChange[]
  readonly damage: OcrDamage
  readonly words: number
  /** Words that look damaged but could not be restored with confidence, by place in the restored text. */
  readonly inDoubt: readonly { readonly at: number; readonly word: string; readonly why: string }[]
}
