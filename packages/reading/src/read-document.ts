import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { Reading, ReadingRefusal } from '@pejl/domain/documents/reading.ts'
import type { Restoration } from '@pejl/domain/documents/restoration.ts'
import { decodeText } from './formats/text.ts'
import type { Lexicon } from './restore/lexicon.ts'
import { restoreText } from './restore/restore.ts'
import { readItems } from './structure/read-items.ts'

/** Name and version of this reader; a higher version reads documents again. */
export const readerName = 'pejl-text 1'

/** An agenda item has a dozen sections; a thousand is another kind of file. */
const mostSections = 1000

export interface ReadOptions {
  readonly lexicon: Lexicon
  /** False leaves the words as they are. */
  readonly restore?: boolean
}

/**
 * Reads one file from its bytes: decodes it, restores broken Danish, and finds the agenda items in it.
 * Refuses what is no plain text; a text without any known structure is still one item, with doubts.
 */
export function readDocument(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
): Result<Reading, ReadingRefusal> {
  if (!/\.(txt|text|md|log|asc)$|^[^.]*$|^-$/i.test(fileName)) return refuse('unknown-format')
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded

  const original = decoded.value
  const restoration = options.restore === false ? untouched(original) : restoreText(original, options.lexicon)
  const { text, changes, inDoubt, damage } = restoration
  const items = readItems(text, { changes, inDoubt })
  if (items.some((item) => item.sections.length > mostSections)) return refuse('too-many-sections')
  return ok({ reader: readerName, format: 'text', damage, original, text, changes, inDoubt, items })
}

function untouched(text: string): Restoration {
  return { text, changes: [], damage: 'none', words: 0, inDoubt: [] }
}

/** What the command line knows about the file an item was read from; `page` counts from 1. */
export interface ItemSource {
  readonly file: string
  readonly sha256: string
  readonly page: number
}

/** One agenda item as `pejl read --json` prints it: the contract's fields in the contract's order, no places. */
export function formatItemJson(reading: Reading, item: ReadItem, file: ItemSource): object {
  return {
    source: { ...file, format: reading.format, ocrDamage: reading.damage },
    title: item.title,
    matterNumber: item.matterNumber,
    itemNumber: item.itemNumber,
    access: item.access,
    committee: item.committee,
    meetingDate: item.meetingDate,
    route: item.route,
    sections: item.sections.map(({ heading, kind, text }) => ({ heading, kind, text })),
    recommendedBy: item.recommendedBy,
    recommendations: item.recommendations.map(withoutPlace),
    decisions: item.decisions.map(withoutPlace),
    earlierDecisions: item.earlierDecisions.map(withoutPlace),
    absentees: item.absentees.map(withoutPlace),
    attachments: item.attachments.map(withoutPlace),
    references: item.references.map(withoutPlace),
    commitments: item.commitments.map(withoutPlace),
    doubts: item.doubts,
  }
}

function withoutPlace<T extends { readonly place: unknown }>({ place: _, ...rest }: T): Omit<T, 'place'> {
  return rest
}
