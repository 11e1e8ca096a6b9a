/** What was seen when a file that is to be published was looked into. */
export interface FileInspection {
  readonly kind: FileKind
  /** The words anybody who opens it sees, place after place. */
  readonly parts: readonly FilePart[]
  readonly hidden: readonly HiddenThing[]
  /** What could not be read: a person looks at it instead. Nothing: all of it was. */
  readonly unread: readonly UnreadPart[]
}

export const fileKinds = ['pdf', 'word', 'sheet', 'slides', 'open', 'picture', 'text', 'other'] as const
/** What a file is, as far as it matters for how it is mended; `open`: a document of OpenDocument. */
export type FileKind = (typeof fileKinds)[number]

export interface FilePart {
  readonly at: FilePlace | null
  readonly text: string
}

/** Where in a file. `pages` is as it is said: `3` or `3, 7–9`. */
export type FilePlace =
  | { readonly kind: 'page'; readonly pages: string }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly cells: string | null }
  | { readonly kind: 'slide'; readonly slide: number }
  | { readonly kind: 'margin'; readonly margin: 'header' | 'footer' | 'note' }
  | { readonly kind: 'inside'; readonly name: string }

export const hiddenKinds = [
  'property',
  'location',
  'comment',
  'tracked-change',
  'hidden-text',
  'covered-text',
  'same-colour-text',
  'outside-text',
  'tiny-text',
  'unapplied-redaction',
  'earlier-version',
  'annotation',
  'hidden-field',
  'hidden-layer',
  'hidden-sheet',
  'hidden-cells',
  'hidden-name',
  'hidden-slide',
  'speaker-notes',
  'kept-data',
  'embedded-file',
  'script',
] as const
export type HiddenKind = (typeof hiddenKinds)[number]

/** Something in a file that is published with it though it is not seen. */
export interface HiddenThing {
  readonly kind: HiddenKind
  /** What it says, whole: it is searched like what is seen. A property says its name as well: `Author: NN`. */
  readonly text: string
  readonly at: FilePlace | null
}

export const unreadReasons = [
  'picture',
  'scanned-pages',
  'pictures-inside',
  'locked',
  'broken',
  'too-large',
  'too-slow',
  'old-office',
  'mail',
  'unknown',
] as const
/**
 * Why something was not read. `pictures-inside`: pictures in a file whose other words were read. `old-office`: the formats
 * of before 2007. `mail`: a kept e-mail.
 */
export type UnreadReason = (typeof unreadReasons)[number]

export interface UnreadPart {
  readonly reason: UnreadReason
  readonly at: FilePlace | null
}

/** A file of which nothing could be read. */
export const unreadFile = (kind: FileKind, reason: UnreadReason): FileInspection => ({
  kind,
  parts: [],
  hidden: [],
  unread: [{ reason, at: null }],
})

export const shortened = (text: string): string => {
  const folded = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return folded.length > 200 ? `${folded.slice(0, 200)}…` : folded
}
