import type { Correction } from './correction.ts'
import type { Reading } from './reading.ts'
import type { TextChange } from './restoration.ts'
import { rewriteItem } from './rewrite-item.ts'
import { editText, moverOf, type TextEdit } from './text-edits.ts'

type Word = Extract<Correction, { kind: 'word' }>

interface PlacedWord extends TextEdit {
  readonly word: Word
  /** Where the words stand in the text as it came in. */
  readonly from: { readonly at: number; readonly text: string }
  readonly replaces: readonly TextChange[]
}

export interface WordsApplied {
  readonly reading: Reading
  readonly unplaced: readonly Word[]
}

/**
 * Lays a person's words over a restored text: a restored word undone, or another written in its place. All places
 * move along, and the fields that were read from those words say the new ones. A word whose place in the text as it
 * came in no longer has what it had is left out and named.
 */
export function applyWords(reading: Reading, words: readonly Word[]): WordsApplied {
  const placed: PlacedWord[] = []
  const unplaced: Word[] = []
  for (const word of words.toSorted((a, b) => a.at - b.at)) {
    const found = placeOf(reading, word)
    const last = placed.at(-1)
    if (found && (!last || last.end <= found.start)) placed.push(found)
    else unplaced.push(word)
  }
  return { reading: placed.length === 0 ? reading : rewrite(reading, placed), unplaced }
}

function placeOf(reading: Reading, word: Word): PlacedWord | undefined {
  const wordEnd = word.at + word.from.length
  if (reading.original.slice(word.at, wordEnd) !== word.from) return undefined
  const replaces = reading.changes.filter((c) => c.at < wordEnd && c.at + c.from.length > word.at)
  const at = Math.min(word.at, ...replaces.map((c) => c.at))
  const end = Math.max(wordEnd, ...replaces.map((c) => c.at + c.from.length))

  const start = restoredPlace(reading.changes, at)
  const to = reading.original.slice(at, word.at) + word.to + reading.original.slice(wordEnd, end)
  const length = replaces.reduce((sum, c) => sum + c.to.length - c.from.length, end - at)
  const text = reading.original.slice(at, end)
  const isWhereExpected = replaces.length > 0 || reading.text.slice(start, start + length) === text
  return isWhereExpected ? { word, start, end: start + length, to, from: { at, text }, replaces } : undefined
}

/** Where a place of the text as it came in, outside all changes, is in the restored text. */
function restoredPlace(changes: readonly TextChange[], at: number): number {
  const before = changes.filter((c) => c.at + c.from.length <= at).at(-1)
  return before ? at - (before.at + before.from.length) + before.restoredAt + before.to.length : at
}

function rewrite(reading: Reading, placed: readonly PlacedWord[]): Reading {
  const move = moverOf(placed)
  const replaced = new Set(placed.flatMap((one) => one.replaces))
  const kept = reading.changes
    .filter((change) => !replaced.has(change))
    .map((change) => ({ ...change, restoredAt: move.start(change.restoredAt) }))
  const mine = placed
    .filter((one) => one.to !== one.from.text)
    .map((one) => personsChange(reading.original, one, move.start(one.start)))

  return {
    ...reading,
    text: editText(reading.text, placed),
    changes: [...kept, ...mine].toSorted((a, b) => a.at - b.at),
    inDoubt: reading.inDoubt
      .filter(({ at, word }) => !placed.some((one) => one.start < at + word.length && one.end > at))
      .map((doubt) => ({ ...doubt, at: move.start(doubt.at) })),
    items: reading.items.map((item) => rewriteItem(item, reading.text, placed, move)),
  }
}

function personsChange(original: string, { from, to }: PlacedWord, restoredAt: number): TextChange {
  const before = original.slice(0, from.at)
  return {
    line: before.split('\n').length,
    column: from.at - before.lastIndexOf('\n'),
    from: from.text,
    to,
    confidence: 1,
    reason: 'Rettet af en medarbejder.',
    at: from.at,
    restoredAt,
  }
}
