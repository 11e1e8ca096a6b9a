/** What was seen when a file that is to be published was looked into. */
export interface FileInspection {
  /** Whether its words could be read; a scan, a picture or an unknown format cannot. */
  readonly isRead: boolean
  /** The words anybody who opens it sees, page after page. */
  readonly text: string
  readonly hidden: readonly HiddenThing[]
}

export const hiddenKinds = [
  'property',
  'comment',
  'tracked-change',
  'hidden-text',
  'annotation',
  'hidden-layer',
  'embedded-file',
  'script',
] as const
export type HiddenKind = (typeof hiddenKinds)[number]

/** Something in a file that is published with it though it is not seen. */
export interface HiddenThing {
  readonly kind: HiddenKind
  /** What it says, shortened; a property says its name as well: `Author: NN`. */
  readonly text: string
  readonly page: number | null
}

export const shortened = (text: string): string => {
  const folded = text.replace(/\s+/g, ' ').trim()
  return folded.length > 200 ? `${folded.slice(0, 200)}…` : folded
}
