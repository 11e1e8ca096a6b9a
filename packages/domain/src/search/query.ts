import { caseNumbersIn, wordsIn } from './words.ts'

/** One thing looked for. All terms of a query must be found. */
export type Term =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly written: string; readonly token: string }

export interface Query {
  /** As typed, white space folded, cut at `longest`. */
  readonly text: string
  readonly terms: readonly Term[]
}

/** Longest query, in characters, and the most terms that are looked at; the rest is left out. */
export const longest = 200
const mostTerms = 12

/**
 * Takes what somebody typed: words, "phrases in quotes", case numbers in any form. Never refuses; what holds
 * neither letter nor digit gives no terms.
 */
export function parseQuery(q: unknown): Query {
  const typed = typeof q === 'string' ? q : ''
  const text = typed
    .slice(0, longest)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  const numbers = caseNumbersIn(text)
  let rest = text
  for (const { written } of numbers) rest = rest.replace(written, ' ')

  const phrases: Term[] = []
  rest = rest.replace(/["”“»]([^"”“«»]+)["”“«]/g, (_, inside: string) => {
    const words = wordsIn(inside)
    if (words.length > 0) phrases.push({ kind: 'phrase', words })
    return ' '
  })
  const terms: readonly Term[] = [
    ...numbers.map(({ written, token }): Term => ({ kind: 'number', written, token })),
    ...phrases,
    ...[...new Set(rest.toLowerCase().match(/[\p{L}\d][\p{L}\p{M}\d]*/gu) ?? [])].map(
      (word): Term => ({ kind: 'word', word }),
    ),
  ]
  return { text, terms: terms.slice(0, mostTerms) }
}
