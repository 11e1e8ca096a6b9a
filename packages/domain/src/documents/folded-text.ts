import type { Place } from './read-item.ts'

/** A text with white space folded to single blanks, and where each of its letters stood. */
export interface FoldedText {
  readonly folded: string
  /** For each letter of `folded`, its place in the text; one more at the end, for the text's end. */
  readonly at: readonly number[]
}

export function foldSpace(text: string): FoldedText {
  const at: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; i += 1) {
    const isSpace = /\s/.test(text.charAt(i))
    if (isSpace && (folded === '' || folded.endsWith(' '))) continue
    folded += isSpace ? ' ' : text.charAt(i)
    at.push(i)
  }
  at.push(text.length)
  return { folded, at }
}

/** Every place where a text has a phrase, whatever white space parts its words and in whatever case it is written. */
export function findPhrase(text: string, phrase: string): readonly Place[] {
  const words = phrase.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
