import { findWords, lowerCase } from '@pejl/domain/documents/find-words.ts'
import type { Place, ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { listPaths, type SinglePath, singlePaths } from './item-schemas.ts'
import type { Mark } from './source-tree.ts'
import { doubtfulWords, restoredWords } from './words.ts'

/** What a stretch of the source text is. */
export type SourceNote =
  | { readonly kind: 'item'; readonly item: number }
  | { readonly kind: 'place'; readonly anchor: string }
  | {
      readonly kind: 'restored' | 'doubt'
      /** Its own, and that of the field where it is put right. */
      readonly id: string
      readonly anchor: string
      readonly from: string
      readonly why: string
    }

/** The anchor of a place written `12-40`. */
export const anchorOf = (place: string): string => `k-${place}`
export const wordAnchor = (at: number): string => `ord-${at}`
export const wordPlace = (restoredAt: number): string => `w-${restoredAt}`
export const itemAnchor = (item: number): string => `items.${item}`

const written = ({ start, end }: Place): string => `${start}-${end}`

/**
 * Everything the source text marks in a stretch of it: the given items, each place something of them was read from,
 * restored and doubtful words. Places are those of the whole text.
 */
export function sourceMarks(
  reading: Reading,
  items: readonly number[],
  { start, end }: Place,
): readonly Mark<SourceNote>[] {
  const places = new Map<string, Place>()
  for (const position of items) {
    const item = reading.items[position]
    if (!item) continue
    for (const list of listPaths)
      for (const { place } of item[list]) if (place) places.set(written(place), place)
    for (const place of singlePlaces(reading.text, item).values()) places.set(written(place), place)
  }
  const words = (kind: 'restored' | 'doubt') =>
    (kind === 'restored' ? restoredWords(reading) : doubtfulWords(reading)).flatMap(
      ({ at, from, to, why, places }) =>
        places
          .filter(({ restoredAt }) => restoredAt >= start && restoredAt < end)
          .map(({ restoredAt }) => ({
            start: restoredAt,
            end: restoredAt + to.length,
            note: { kind, id: wordPlace(restoredAt), anchor: wordAnchor(at), from, why },
          })),
    )
  return [
    ...items.flatMap((item) => {
      const place = reading.items[item]?.place
      return place ? [{ ...place, note: { kind: 'item' as const, item } }] : []
    }),
    ...[...places].map(([name, place]) => ({
      ...place,
      note: { kind: 'place' as const, anchor: anchorOf(name) },
    })),
    ...words('restored'),
    ...words('doubt'),
  ]
}

/** Where the fields with one value stand in the item's text: the first place that says the same. */
export function singlePlaces(text: string, item: ReadItem): ReadonlyMap<SinglePath, Place> {
  const within = lowerCase(text.slice(item.place.start, item.place.end))
  const found = singlePaths.flatMap((path): readonly (readonly [SinglePath, Place])[] => {
    const value = item[path]
    if (typeof value !== 'string' || path === 'access' || value.length < 2) return []
    const place = findWords(within, value)
    return place ? [[path, { start: place.start + item.place.start, end: place.end + item.place.start }]] : []
  })
  return new Map(found)
}
