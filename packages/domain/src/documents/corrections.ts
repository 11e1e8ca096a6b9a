import { type Correction, isAdded, parseCorrection, type SavedCorrection } from './correction.ts'
import { type ItemKeys, keysOf, type ListName } from './element-keys.ts'
import { emptyItem, noRows } from './empty-item.ts'
import { findPhrase } from './find-words.ts'
import type { Place, ReadItem } from './read-item.ts'
import type { Reading } from './reading.ts'
import { applyWords } from './word-corrections.ts'

/** A reading with a person's corrections laid over it. */
export interface CorrectedReading {
  readonly reading: Reading
  /** The names of `reading.items` and their elements, in the same order. They stay when words are corrected. */
  readonly keys: readonly ItemKeys[]
  /** Corrections that found nothing to correct in this reading. They are kept; a person decides. */
  readonly unplaced: readonly SavedCorrection[]
}

interface Entry {
  readonly item: ReadItem
  readonly keys: ItemKeys
}

/** Lays corrections over a reading: first the words, then the items, fields and elements. */
export function applyCorrections(
  reading: Reading,
  corrections: readonly SavedCorrection[],
): CorrectedReading {
  const unplaced = new Set(corrections)
  const parsed = corrections.flatMap((saved) => {
    const correction = parseCorrection(saved)
    return correction.ok ? [{ saved, correction: correction.value }] : []
  })
  const words = parsed.map(({ correction }) => correction).filter((c) => c.kind === 'word')
  const worded = applyWords(reading, words)
  const lost = new Set(worded.unplaced.map(({ path }) => path))
  const keys = keysOf(reading.items)
  let entries: readonly Entry[] = worded.reading.items.map((item, i) => ({
    item,
    keys: keys[i] ?? noKeys(''),
  }))

  const order = { word: 0, item: 1, field: 2, element: 3 } as const
  for (const { saved, correction } of parsed.toSorted(
    (a, b) => order[a.correction.kind] - order[b.correction.kind],
  )) {
    if (correction.kind === 'word') {
      if (!lost.has(saved.path)) unplaced.delete(saved)
      continue
    }
    const next = applyOne(entries, correction, worded.reading.text)
    if (next) unplaced.delete(saved)
    entries = next ?? entries
  }
  return {
    reading: { ...worded.reading, items: entries.map(({ item }) => item) },
    keys: entries.map((entry) => entry.keys),
    unplaced: [...unplaced],
  }
}

type ItemCorrection = Exclude<Correction, { kind: 'word' }>

function applyOne(
  entries: readonly Entry[],
  correction: ItemCorrection,
  text: string,
): readonly Entry[] | undefined {
  if (correction.kind === 'item' && !correction.removed)
    return [...entries, { item: emptyItem({ start: 0, end: text.length }), keys: noKeys(correction.item) }]
  const index = indexOfItem(entries, correction)
  const entry = entries[index]
  if (!entry) return undefined
  if (correction.kind === 'item') return entries.toSpliced(index, 1)
  if (correction.kind === 'field') {
    const { field, value } = correction
    const doubts = settled(entry, (doubt) => doubt !== field && !doubt.startsWith(`${field}.`))
    const item = { ...doubts.item, [field]: value }
    return entries.with(index, { ...doubts, item })
  }
  const next = applyElement(entry, correction, text)
  return next && entries.with(index, next)
}

/** A document's only item is the one meant, though a better reader now reads its number otherwise. */
function indexOfItem(entries: readonly Entry[], { kind, item: key }: ItemCorrection): number {
  const index = entries.findIndex(({ keys }) => keys.item === key)
  return index < 0 && kind !== 'item' && entries.length === 1 && !isAdded(key) ? 0 : index
}

type ElementCorrection = Extract<Correction, { kind: 'element' }>

function applyElement(
  entry: Entry,
  { list, key, element }: ElementCorrection,
  text: string,
): Entry | undefined {
  const rows: readonly object[] = entry.item[list]
  if (isAdded(key)) {
    if (element === null) return undefined
    const added = { ...element, place: placeIn(text, element, entry.item.place) }
    return withRows(entry, list, [...rows, added], [...entry.keys[list], key])
  }
  const index = entry.keys[list].indexOf(key)
  const row = rows[index]
  if (!row) return undefined
  const about = `${list}[${index}]`
  const unsure = settled(entry, (doubt) => doubt !== about && !doubt.startsWith(`${about}.`))
  if (element === null) {
    const rest = withRows(
      unsure,
      list,
      unsure.item[list].toSpliced(index, 1),
      unsure.keys[list].toSpliced(index, 1),
    )
    return list === 'doubts' ? rest : renumbered(rest, list, index)
  }
  const place = 'place' in row ? row.place : null
  return withRows(unsure, list, rows.with(index, { ...element, place }), entry.keys[list])
}

function withRows(entry: Entry, list: ListName, rows: readonly object[], keys: readonly string[]): Entry {
  return { item: { ...entry.item, [list]: rows }, keys: { ...entry.keys, [list]: keys } }
}

function settled(entry: Entry, stays: (field: string) => boolean): Entry {
  const kept = entry.item.doubts.map(({ field }) => stays(field))
  const rows = entry.item.doubts.filter((_, i) => kept[i])
  return withRows(
    entry,
    'doubts',
    rows,
    entry.keys.doubts.filter((_, i) => kept[i]),
  )
}

/** Doubts point at elements by number; those after a removed one have moved up. */
function renumbered(entry: Entry, list: ListName, removed: number): Entry {
  const doubts = entry.item.doubts.map((doubt) => {
    const match = /^(\w+)\[(\d+)\](.*)$/.exec(doubt.field)
    if (match?.[1] !== list || Number(match[2]) < removed) return doubt
    return { ...doubt, field: `${list}[${Number(match[2]) - 1}]${match[3]}` }
  })
  return { ...entry, item: { ...entry.item, doubts } }
}

/** What a person adds has a place when its words stand in the item. */
function placeIn(text: string, element: object, item: Place): Place | null {
  const words = ['quote', 'text', 'title', 'name'].map((name) => Reflect.get(element, name) as unknown)
  const phrase = words.find((word) => typeof word === 'string' && word.length >= 3)
  if (typeof phrase !== 'string' || phrase.length > 5_000) return null
  const [found] = findPhrase(text.slice(item.start, item.end), phrase)
  return found ? { start: found.start + item.start, end: found.end + item.start } : null
}

const noKeys = (item: string): ItemKeys => ({ ...noRows, item })
