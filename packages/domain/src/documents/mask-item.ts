import { dots, type GuardedItem, type Hidden, maskPhrases, overlaps } from './hidden.ts'
import type { Place, ReadItem } from './read-item.ts'
import { codes, rewriteItem } from './rewrite-item.ts'
import type { TextEdit } from './text-edits.ts'

/** An open item as the public may read it. Closed attachments and, where they are hidden, absentees are left out. */
export function maskItem({ item, absenteesHidden }: GuardedItem, text: string, hidden: Hidden): ReadItem {
  const edits = hidden.places
    .filter((place) => overlaps(place, item.place))
    .flatMap((p) => letterEdits(text, p))
  const masked = maskStrings(rewriteItem(item, text, edits, stays), hidden.phrases)
  const isShown = ({ kind }: ReadItem['sections'][number]) => !(absenteesHidden && kind === 'absence')
  return {
    ...masked,
    sections: masked.sections.filter(isShown),
    absentees: absenteesHidden ? [] : masked.absentees,
    attachments: masked.attachments.filter(({ access }) => access !== 'closed'),
  }
}

const stays = { start: (at: number) => at, end: (at: number) => at }

// letter by letter, so that a field which has only a part of the hidden words loses that part
function letterEdits(text: string, { start, end }: Place): readonly TextEdit[] {
  return [...text.slice(start, end).matchAll(/\S/g)].map(({ index, 0: letter }) => ({
    start: start + index,
    end: start + index + letter.length,
    to: dots(letter),
  }))
}

function maskStrings<T>(value: T, phrases: readonly string[]): T {
  const visit = (one: unknown): unknown => {
    if (typeof one === 'string') return maskPhrases(one, phrases)
    if (Array.isArray(one)) return one.map(visit)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(
      Object.entries(one).map(([name, field]) => [name, codes.has(name) ? field : visit(field)]),
    )
  }
  return visit(value) as T // the same shape, other words
}
