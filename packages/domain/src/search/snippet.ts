import { compoundParts } from './compounds.ts'
import type { Term } from './query.ts'
import { stem } from './stem.ts'

/** A piece of a hit's text; `hit` where a term of the query stands. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** The text around the first place where most of the terms stand together, the terms marked. At most about `length` characters. */
export function snippet(text: string, terms: readonly Term[], length = 260): readonly Piece[] {
  const folded = text.replace(/\s+/gu, ' ').trim()
  const places = placesOf(folded, terms)
  const start = beginningOf(folded, bestStart(places, length), length)
  const end = endingOf(folded, start + length)
  const pieces = marked(
    folded.slice(start, end),
    places.flatMap((p) =>
      p.start >= start && p.end <= end ? [{ start: p.start - start, end: p.end - start }] : [],
    ),
  )
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...pieces,
    ...(end < folded.length ? [{ text: ' …', hit: false }] : []),
  ]
}

/** The whole text with the terms marked. */
export const markTerms = (text: string, terms: readonly Term[]): readonly Piece[] =>
  marked(text, placesOf(text, terms))

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Found extends Stretch {
  /** Which of the words or numbers looked for. */
  readonly term: string
}

function placesOf(text: string, terms: readonly Term[]): readonly Found[] {
  const words = terms.flatMap((term) =>
    term.kind === 'word' ? [term.word] : term.kind === 'phrase' ? term.words : [],
  )
  const wanted = words.map((word) => ({ word, stem: stem(word) }))
  const termOf = (word: string): string | undefined =>
    wanted.find((w) => stem(word) === w.stem || (w.word.length >= 4 && stem(word).startsWith(w.stem)))?.word
  const seen = new Map<string, string | undefined>()
  const found: Found[] = []
  for (const match of text.matchAll(/[\p{L}\d][\p{L}\p{M}\d]*/gu)) {
    const word = match[0].toLowerCase()
    if (!seen.has(word))
      seen.set(
        word,
        termOf(word) ??
          compoundParts(word)
            .map(termOf)
            .find((term) => term !== undefined),
      )
    const term = seen.get(word)
    if (term !== undefined) found.push({ start: match.index, end: match.index + match[0].length, term })
  }
  const numbers = terms.flatMap((term) => (term.kind === 'number' ? numberPlaces(text, term) : []))
  return withoutOverlap([...numbers, ...found].toSorted((a, b) => a.start - b.start))
}

/** A case number wherever it stands, whatever it is parted by. */
function numberPlaces(text: string, { written }: { readonly written: string }): readonly Found[] {
  const parts = written.split(/[^\p{L}\d]+/u).filter((part) => part !== '')
  const shape = new RegExp(`(?<![\\p{L}\\d])${parts.join('[^\\p{L}\\d]{1,3}')}(?![\\p{L}\\d])`, 'giu')
  return [...text.matchAll(shape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: written,
  }))
}

function withoutOverlap(places: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const place of places) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  return kept
}

/** Where most of the different terms stand close together; of such places the one with most hits, then the first. */
function bestStart(places: readonly Found[], length: number): number {
  let best = { start: places[0]?.start ?? 0, worth: 0 }
  for (const { start } of places.slice(0, 200)) {
    const near = places.filter((other) => other.start >= start && other.end <= start + length * 0.8)
    const worth = new Set(near.map(({ term }) => term)).size * 100 + near.length
    if (worth > best.worth) best = { start, worth }
  }
  return best.start
}

/** A little before the first hit, where a word begins. */
function beginningOf(text: string, hit: number, length: number): number {
  const wanted = hit - Math.floor(length / 5)
  if (wanted <= 0 || text.length <= length) return 0
  const blank = text.indexOf(' ', wanted)
  return blank === -1 || blank >= hit ? hit : blank + 1
}

function endingOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const blank = text.lastIndexOf(' ', wanted)
  return blank > wanted - 40 ? blank : wanted
}

function marked(text: string, places: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of places) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false })
    pieces.push({ text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false })
  return pieces
}
