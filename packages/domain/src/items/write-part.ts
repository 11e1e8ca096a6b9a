import { parseId } from '../common/id.ts'
import { tidyLine } from '../plan/tidy-text.ts'
import type { ItemRecommendationId } from './item.ts'
import { type MergedPiece, mergeText } from './merge-text.ts'

/** A part of an item that is written by itself. */
export type ItemPart =
  | { readonly kind: 'title' | 'responsible' | 'recommended-by' }
  | { readonly kind: 'section'; readonly key: string }
  /** A recommendation's words, or whom it is addressed to: ids of committees in order, with commas between. */
  | { readonly kind: 'recommendation' | 'addressed'; readonly id: ItemRecommendationId }

/** What a form calls a part: `title`, `section:KEY`, `recommendation:ID`. */
export const partName = (part: ItemPart): string => {
  switch (part.kind) {
    case 'section':
      return `section:${part.key}`
    case 'recommendation':
    case 'addressed':
      return `${part.kind}:${part.id}`
    default:
      return part.kind
  }
}

export function parsePart(name: string): ItemPart | undefined {
  const [kind = '', rest = ''] = name.split(/:(.*)/s)
  if (kind === 'section') return rest === '' ? undefined : { kind, key: rest }
  if (kind === 'recommendation' || kind === 'addressed') {
    const id = parseId<ItemRecommendationId>(rest)
    return id && { kind, id }
  }
  return (kind === 'title' || kind === 'responsible' || kind === 'recommended-by') && rest === ''
    ? { kind }
    : undefined
}

/** What came of writing a part while others may have written it, too. */
export type Settled =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'save'; readonly text: string; readonly merged: boolean }
  | { readonly kind: 'conflict'; readonly pieces: readonly MergedPiece[] }
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'too-long' }

/**
 * Settles what somebody wrote (`text`) from what they saw (`base`) with what the part says `now`. Texts are brought together
 * sentence by sentence; a line or a choice is taken whole, so that two who changed it disagree.
 */
export function settlePart(
  part: ItemPart,
  { base, text, now }: { readonly base: string; readonly text: string; readonly now: string },
): Settled {
  const tidy = isText(part) ? writtenText : tidyLine
  const [seen, mine] = [tidy(base), tidy(text)]
  if (mine === seen || mine === now) return { kind: 'unchanged' }
  if (mine.length > most[part.kind]) return { kind: 'refused', reason: 'too-long' }
  const mayBeEmpty = part.kind !== 'title' && part.kind !== 'recommendation'
  if (!mayBeEmpty && mine.trim() === '') return { kind: 'refused', reason: 'empty' }
  if (seen === now) return { kind: 'save', text: mine, merged: false }
  if (!isText(part)) return { kind: 'conflict', pieces: [{ kind: 'conflict', mine, theirs: now }] }
  const merged = mergeText(seen, mine, now)
  if (merged.kind === 'conflict') return merged
  if (merged.text.length > most[part.kind]) return { kind: 'refused', reason: 'too-long' }
  return { kind: 'save', text: merged.text, merged: true }
}

const isText = ({ kind }: ItemPart): boolean => kind === 'section' || kind === 'recommendation'

const most = {
  title: 500,
  responsible: 200,
  'recommended-by': 200,
  section: 200_000,
  recommendation: 10_000,
  addressed: 2_000,
} as const satisfies Record<ItemPart['kind'], number>

/** A text as it is kept while it is being written: line ends alike, no control characters, nothing trimmed. */
export const writtenText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}]/gu, '')
