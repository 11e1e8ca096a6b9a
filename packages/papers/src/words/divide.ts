import { compoundParts } from '@pejl/domain/search/compounds.ts'
import { knownParts } from './known-parts.ts'

const shy = '\u00ad'
/** Words from this many letters on may be divided; a shorter one stands whole on the next line. */
const long = 14
/** What compounds leave whole: longer parts are left to hyphenation. */
const mostPart = 16

/**
 * Running text in pieces, for Typst: `[words, way]`; joined they are the text. `divide`: between syllables, when it
 * must; `whole`: never; `plain`: at spaces and marked joints.
 */
export type Prose = readonly (readonly [words: string, way: 'plain' | 'divide' | 'whole'])[]

/**
 * Makes text ready to be set in a column: compounds are broken at their joints, other long words between syllables,
 * years never, and no short word stands alone on the last line.
 */
export function proseOf(text: string): Prose {
  return withoutLoneEnd(text)
    .split(/([\p{L}\p{M}]{14,}|\d{4}–\d{4})/u)
    .filter((piece) => piece !== '')
    .map((piece) => pieceOf(piece))
}

function pieceOf(piece: string): Prose[number] {
  if (/^\d{4}–\d{4}$/.test(piece)) return [piece, 'whole']
  if (piece.length < long || !/^[\p{L}\p{M}]+$/u.test(piece)) return [piece, 'plain']
  const jointed = withJoints(piece)
  const longest = Math.max(...jointed.split(shy).map((part) => part.length))
  return [jointed, longest > mostPart || jointed === piece ? 'divide' : 'plain']
}

/**
 * A title for large type: long compounds may be divided at their joints, other words not at all, unless one is so long
 * that it must (`titleBreaks`).
 */
export interface SetTitle {
  readonly title: string
  /** What must find room on a line, longest first. */
  readonly titlePieces: readonly string[]
  readonly titleBreaks: boolean
}

export function setTitle(text: string): SetTitle {
  const title = text.replace(/[\p{L}\p{M}]{14,}/gu, withJoints)
  const pieces = title.split(/\s+|(?<=[-–/])/u).flatMap(partsOf)
  const longest = [...new Set(pieces)].toSorted((a, b) => b.length - a.length).slice(0, 4)
  return {
    title,
    // what hyphenation leaves whole is hardly longer than this
    titlePieces: longest.map((piece) => piece.slice(0, mostWhole)),
    titleBreaks: longest.some((piece) => piece.length > mostWhole),
  }
}

const mostWhole = 20

/** What a word leaves on a line when it is broken at its soft hyphens, each with the hyphen that is then seen. */
const partsOf = (word: string): readonly string[] =>
  word
    .split(shy)
    .map((part, index, all) => (index < all.length - 1 ? `${part}-` : part))
    .filter((part) => part !== '')

/** A soft hyphen at every joint of a compound that leaves at least four letters on both sides. */
function withJoints(word: string): string {
  const lower = word.toLowerCase()
  const joints = compoundParts(word, knownParts)
    .map((part) => lower.lastIndexOf(part))
    .filter((at) => at >= 4 && word.length - at >= 4)
  return [...new Set(joints)]
    .toSorted((a, b) => b - a)
    .reduce((divided, at) => `${divided.slice(0, at)}${shy}${divided.slice(at)}`, word)
}

/** Binds the last words together until they are long enough to stand as a line. */
function withoutLoneEnd(text: string): string {
  const words = text.trim().split(/\s+/u)
  let from = words.length - 1
  for (let letters = words[from]?.length ?? 0; letters < 10 && from > 1; from -= 1) {
    letters += 1 + (words[from - 1]?.length ?? 0)
  }
  return [...words.slice(0, from), words.slice(from).join('\u00a0')].join(' ')
}
