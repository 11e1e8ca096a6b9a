import type { Place } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { itemsOf, pagesOf } from './item-pages.ts'

/**
 * The stretch of text shown on each page of items, in order: from the page's first item to the next page's. The
 * first begins and the last ends with the text. Items that were added, and stand nowhere, say nothing.
 */
export function sourceWindows({ text, items }: Reading): readonly Place[] {
  const pages = pagesOf(items.length)
  const starts = Array.from({ length: pages }, (_, index) => {
    const places = itemsOf(index + 1, items.length).flatMap((item) => items[item]?.place ?? [])
    return index === 0 ? 0 : Math.min(...places.filter(isSomewhere(text)).map(({ start }) => start))
  })
  let end = text.length
  const windows: Place[] = []
  for (const start of starts.toReversed()) {
    const from = Math.min(start, end)
    windows.push({ start: from, end })
    end = from
  }
  return windows.toReversed()
}

/** The page, from 1, whose text holds a place. */
export const pageOfPlace = (windows: readonly Place[], at: number): number =>
  Math.max(1, windows.findIndex(({ start, end }) => at >= start && at < end) + 1)

const isSomewhere =
  (text: string) =>
  ({ start, end }: Place): boolean =>
    start < end && end - start < text.length
