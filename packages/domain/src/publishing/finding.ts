import type { FileKind, FilePlace, HiddenKind, UnreadReason } from './file-inspection.ts'
import type { PrivateKind } from './find-private.ts'

/**
 * `closed-title`: words of a closed title or attachment stand in something open. `member`: somebody of a body that names
 * nobody is named. `unread`: a file, or a part of one, whose words the program cannot read.
 */
export type FindingKind = PrivateKind | HiddenKind | 'closed-title' | 'member' | 'unread'

/** Something the check before publishing found, and where. */
export interface Finding {
  readonly kind: FindingKind
  readonly itemId: string | null
  readonly number: number | null
  /** The part of the item, or the title of the attachment. */
  readonly part: string
  readonly attachmentId: string | null
  /** What the attachment is, which says how it is mended. */
  readonly fileKind: FileKind | null
  /** The words, with `before` and `after` around them. */
  readonly quote: string
  readonly before: string
  readonly after: string
  /** Where in the attachment. */
  readonly places: readonly FilePlace[]
  /** How the words are hidden in the attachment; null: they are seen. */
  readonly hiddenIn: HiddenKind | null
  readonly unread: UnreadReason | null
  /** How many times the same stands there. */
  readonly times: number
  /** How many more of its kind the attachment has, that are asked about with this one. */
  readonly others: number
}
