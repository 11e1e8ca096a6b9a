import type { ReadItem } from './read-item.ts'
import type { OcrDamage, TextChange } from './restoration.ts'

export type DocumentFormat = 'text' | 'pdf' | 'docx' | 'html' | 'esdh-xml'

/** A whole document as read: the text that came in, the text restored, and the agenda items found in it. */
export interface Reading {
  /** Name and version of the reader, so that a better one can read again. */
  readonly reader: string
  readonly format: DocumentFormat
  readonly damage: OcrDamage
  /** The text as it came in, decoded, lines and all. */
  readonly original: string
  /** The text all places point into. */
  readonly text: string
  readonly changes: readonly TextChange[]
  readonly inDoubt: readonly { readonly at: number; readonly word: string; readonly why: string }[]
  readonly items: readonly ReadItem[]
}

/** Why a file could not be read. Each has a Danish sentence on the screen. */
export type ReadingRefusal =
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'unknown-format'
  | 'no-words'
  | 'too-many-sections'
