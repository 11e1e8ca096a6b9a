import { findSentences, type Sentence } from './sentences.ts'

const opening =
  /^(?:Formålet med (?:den (?:[\p{L}, ]{0,60} )?)?(?:nye |fælles )?strategi(?:en)? er|Strategien(?:s formål er| har til formål| skal (?:sikre|sætte|være|understøtte|give|gøre)))(?!\p{L})/u

/** The sentence that says what the strategy is for, with its place; nothing when the text does not say. */
export function findPurpose(text: string, offset = 0): Sentence | undefined {
  return findSentences(text, offset).find((sentence) => opening.test(sentence.text))
}

const years = /(?:20\d\d)\s*[-–]\s*(?:20)?\d\d(?!\d)/u
const span = /(?:de (?:kommende|næste) )(\d{1,2}\s*[-–]\s*\d{1,2} år)/u

/** The years a strategy is for, as its documents write it: "2025-2029", "3-5 år". */
export function findPeriod(texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const [clause] of text.matchAll(/strategi[^.\n]{0,80}/giu)) {
      const found = years.exec(clause)
      if (found) return found[0].replace(/\s+/g, '').replace('–', '-')
    }
  }
  for (const text of texts) {
    const found = span.exec(text)
    if (found?.[1]) return found[1].replace(/\s*[-–]\s*/, '-')
  }
  return null
}
