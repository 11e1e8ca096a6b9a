import type { Place } from '@pejl/domain/documents/read-item.ts'
import { sentencePlaces } from '../structure/sentences.ts'

/** A sentence as it is read: white space folded, with the place of its words in the text. */
export interface Sentence {
  readonly text: string
  readonly place: Place
}

/**
 * The sentences of a text. An empty line ends one unless the line above breaks off in the middle; so does a line that
 * begins a list item or a heading. A line break inside running text does not.
 */
export function findSentences(text: string, offset = 0): readonly Sentence[] {
  return blocksOf(text).flatMap(({ start, end }) =>
    sentencePlaces(text.slice(start, end)).map(([from, to]) => ({
      text: text.slice(start + from, start + to).replace(/\s+/g, ' '),
      place: { start: offset + start + from, end: offset + start + to },
    })),
  )
}

/**
 * Whether a line goes on below an empty line: scanned pages have empty lines in the middle of sentences. The line above
 * stops at a small word, or without a stop before a line that begins small.
 */
export function goesOn(above: string, below: string): boolean {
  const upper = above.trimEnd()
  const lower = below.trimStart()
  if (/[.:;!?”"]$/u.test(upper) || upper.length <= 40) return false
  return (
    /^[\p{Ll}(]/u.test(lower) || /\s(?:og|på|for|af|til|i|med|den|det|en|et|som|der|at|fra|ved)$/u.test(upper)
  )
}

const newBlock = /^\s*(?:#|[-–•*]\s|\d{1,2}[.)]\s+\p{L}|ad\.?\s*\d|at\s+\d|pejlemærke\s+\d)/iu

function blocksOf(text: string): readonly Place[] {
  const blocks: { start: number; end: number }[] = []
  let above = ''
  let open = false
  let at = 0
  for (const line of text.split('\n')) {
    const end = at + line.length
    const last = blocks.at(-1)
    if (line.trim() === '') open = false
    else {
      if (last && !newBlock.test(line) && (open || goesOn(above, line))) last.end = end
      else blocks.push({ start: at, end })
      open = true
      above = line
    }
    at = end + 1
  }
  return blocks
}
