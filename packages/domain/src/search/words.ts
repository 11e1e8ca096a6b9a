import { compoundParts } from './compounds.ts'

/**
 * The extra words an entry is found by, parted by blanks: the parts of compounds (`områdeudvalget` is found by
 * *udvalg*) and whole case numbers as one word each. To be stemmed and given less weight than the text itself.
 * `known` is a list of words that may be parts, beside the common ones.
 */
export function searchWords(text: string, known?: ReadonlySet<string>): string {
  const found = new Set<string>()
  for (const { token } of caseNumbersIn(text)) found.add(token)
  for (const word of new Set(wordsIn(text))) {
    for (const part of compoundParts(word, known)) found.add(part)
  }
  return [...found].join(' ')
}

/** The words of a text as one searches for them: lower case, two letters or more, each as often as it stands. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []
}

/** A case or journal number as written, and the one word it is indexed as. */
export interface CaseNumber {
  readonly written: string
  readonly token: string
  readonly at: number
}

/** `24/5866`, `24-5866`, `330-2018-3619`, `2020-016062`, `00.30.10-Ø00-4-16`. Dates are not case numbers. */
const shapes =
  /(?<![\p{L}\d./-])(?:\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}(?:-\d+){1,3}|\d{3}-\d{4}-\d{2,7}|\d{4}-\d{4,7}|\d{2}\s?[/-]\s?\d{3,6})(?![\d/]|-\d)/giu

export function caseNumbersIn(text: string): readonly CaseNumber[] {
  return [...text.matchAll(shapes)].map((match) => ({
    written: match[0],
    token: caseNumberToken(match[0]),
    at: match.index,
  }))
}

/** One word for a case number however it is parted: `24/5866`, `24-5866` and `24 / 5866` are the same. */
export function caseNumberToken(written: string): string {
  return `sag${written.toLowerCase().replace(/[^\p{L}\d]+/gu, 'x')}`
}
