import type { ReadDoubt, ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { Restoration } from '@pejl/domain/documents/restoration.ts'
import { fold, type Line, readLines } from './lines.ts'
import { readMeetingHead } from './meeting-head.ts'
import { readItem } from './read-item.ts'
import { restoreLines } from './running-text.ts'
import { splitItems } from './split-items.ts'

/** More doubtful words than this are one doubt, not many. */
const fewWords = 40

/**
 * Finds the agenda items of a document, in order. All places point into `text`. A text without any known structure
 * is one item with one section, "Tekst", and doubts. Never throws.
 */
export function readItems(
  text: string,
  restored?: Pick<Restoration, 'changes' | 'inDoubt'>,
): readonly ReadItem[] {
  const source = restoreLines(readLines(text))
  if (source.lines.length === 0) return []
  const { head, items } = splitItems(source.lines)
  const meeting = readMeetingHead(head, source.text)
  const read = items
    .filter((item) => item.lines.length > 0)
    .map((item) => readItem(item, source.text, source.width, meeting))
    .map((item) => withListedNumber(item, head))
  return read.map((item) => withWordDoubts(withText(item, text), restored))
}

/** An item whose title carries no number has the one it has in the table of contents. */
function withListedNumber(item: ReadItem, head: readonly Line[]): ReadItem {
  if (item.itemNumber || !item.title || item.title.length < 8) return item
  for (const { text } of head.slice(0, 300)) {
    const at = text.length < 5000 ? text.indexOf(item.title) : -1
    const number =
      at > 0 ? /(\d{1,3})\s?[.:)]?\s*$/.exec(text.slice(Math.max(0, at - 8), at))?.[1] : undefined
    if (number) return { ...item, itemNumber: number }
  }
  return item
}

/** Where no heading is known, the text is one section. */
function withText(item: ReadItem, text: string): ReadItem {
  if (item.sections.length > 0 || item.access === 'closed') return item
  const words = text.slice(item.place.start, item.place.end)
  if (fold(words).length <= (item.title?.length ?? 0) + 12) return item
  return { ...item, sections: [{ heading: 'Tekst', kind: 'other', text: words, place: item.place }] }
}

function withWordDoubts(item: ReadItem, restored: Pick<Restoration, 'inDoubt'> | undefined): ReadItem {
  const words = (restored?.inDoubt ?? []).filter(({ at }) => at >= item.place.start && at < item.place.end)
  if (words.length === 0) return item
  const doubts: readonly ReadDoubt[] =
    words.length > fewWords
      ? [
          {
            field: 'sections',
            why: `${words.length} ord ser beskadigede ud og kunne ikke genskabes sikkert.`,
          },
        ]
      : words.map(({ at, word, why }) => ({ field: fieldAt(item, at), why: `»${word}«: ${why}` }))
  return { ...item, doubts: [...item.doubts, ...doubts] }
}

/** The field whose words a doubtful word stands in. */
function fieldAt(item: ReadItem, at: number): string {
  const lists = ['decisions', 'recommendations', 'attachments', 'sections'] as const
  for (const list of lists) {
    const index = item[list].findIndex(({ place }) => place !== null && place.start <= at && at < place.end)
    if (index >= 0) return `${list}[${index}]`
  }
  return 'title'
}
