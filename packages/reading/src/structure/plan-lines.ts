import type { Clause } from './clauses.ts'
import type { Paragraph } from './paragraphs.ts'
import { hasVerb } from './promise-times.ts'
import { findTimes } from './times.ts'

const leadIn =
  /(?<!\p{L})\p{L}*(?:plan|planen|proces|processen|skridt|forløb|forløbet|milepæle|faser|etaper|tiltag|aktiviteter|indsatser)(?!\p{L})[^.]{0,60}:$/iu
const planHeading =
  /^(?:den (?:nye|videre|foreløbige|reviderede) )?(?:ny |revideret |foreløbig |videre )?(?:\p{L}*(?:tids|proces|forløbs)\p{L}*(?:plan|planen)|planen?|processen?|forløb|proces og tidsplan|tidsplan og proces|næste skridt|milepæle)$/iu
const planSentence =
  /^(?:(?:det )?videre (?:forløb|proces)|(?:revideret |ny |foreløbig )?(?:tids|proces)plan|proces|næste skridt|milepæle)(?!\p{L})\s?:/iu
const step = /^[^.:]{3,70}:(?=\s)/u

/** Which of a section's paragraphs are lines of a time plan: points of a list that a plan is announced above. */
export function planLines(paragraphs: readonly Paragraph[], heading: string): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>()
  let open = planHeading.test(heading)
  for (const paragraph of paragraphs) {
    const words = paragraph.lines.map((line) => line.text).join(' ')
    if (paragraph.marker) {
      if (open) found.add(paragraph)
    } else open = leadIn.test(words) || (words.length < 60 && planHeading.test(words))
  }
  return found
}

/** "Videre forløb: udkast i august, høring i september": a plan in one sentence. */
export function isPlanSentence(sentence: string): boolean {
  return planSentence.test(sentence)
}

/** What a plan's point is about, up to its colon: "Ny hal: Begynder i maj" is about "Ny hal". */
export function labelOf(paragraph: string): string | null {
  const label = step.exec(paragraph)?.[0]
  return label && !/\d/.test(label) ? label.slice(0, -1) : null
}

/** The steps of a plan told in one line, cut at its commas, when each has a time of its own. */
export function planPieces(sentence: string): readonly Clause[] | null {
  const opening = planSentence.exec(sentence)?.[0].length ?? 0
  if (opening === 0) return null
  const found: Clause[] = []
  let from = opening
  for (const piece of sentence.slice(opening).split(/(?<=[,;] )/u)) {
    const lead = piece.length - piece.trimStart().length
    found.push({ start: from + lead, end: from + piece.length, text: piece.trimStart() })
    from += piece.length
  }
  return found.every(({ text }) => findTimes(text, '2000-01-01').length > 0) ? found : null
}

/** A point's later words without a subject of their own, with what the point is about before them. */
export function withLabel(clause: string, label: string): string {
  const alone = hasVerb(clause) && !/^\p{Lu}\p{Ll}{2,}(?:es|er)(?!\p{L})/u.test(clause)
  return alone ? clause : `${label}: ${clause.slice(0, 1).toLocaleLowerCase('da')}${clause.slice(1)}`
}
