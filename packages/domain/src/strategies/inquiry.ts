import { type Day, parseDay } from '../common/day.ts'
import type { Id } from '../common/id.ts'
import type { PlacedIn } from './begin-content.ts'
import { tidy } from './tidy-content.ts'

export type InquiryId = Id<'inquiry'>
export type InquiryRecommendationId = Id<'inquiry-recommendation'>

export const inquiryStates = ['not-begun', 'in-strategy', 'in-initiative', 'done', 'rejected'] as const
/** What came of a recommendation [ikke begyndt, i en strategi, i et tiltag, gennemført, ikke fulgt]. */
export type InquiryState = (typeof inquiryStates)[number]

/** An inquiry [gennemgang, undersøgelse, evaluering] whose recommendations are followed. */
export interface InquiryText {
  readonly title: string
  /** Who made it. */
  readonly madeBy: string
  readonly deliveredOn: Day | null
  readonly isOpen: boolean
}

export function tidyInquiry(
  given: Omit<InquiryText, 'deliveredOn'> & { readonly deliveredOn: string | null },
): InquiryText | undefined {
  const title = tidy(given.title, 300)
  const deliveredOn = given.deliveredOn === null ? null : parseDay(given.deliveredOn)
  if (!title || deliveredOn === undefined) return undefined
  return { title, deliveredOn, madeBy: tidy(given.madeBy, 200) ?? '', isOpen: given.isOpen }
}

/** A recommendation as a document has it. */
export interface FoundRecommendation {
  readonly text: string
  readonly place: PlacedIn
}

/**
 * The recommendations that a text lists after a sentence that names them: `Kompas peger på fem anbefalinger:` and the
 * bullets or numbers below it. `start` is where the text begins in its document.
 */
export function findRecommendations(
  text: string,
  { documentId, start }: { readonly documentId: string; readonly start: number },
): readonly FoundRecommendation[] {
  const found: FoundRecommendation[] = []
  let inList = false
  let at = 0
  for (const line of text.split('\n')) {
    const bullet = /^\s*(?:[-–—•*]|\d{1,2}[.)])\s+(?=\S)/.exec(line)
    if (/anbefal\p{L}*[^.!?]{0,60}:\s*$/iu.test(line)) inList = true
    else if (bullet && inList) {
      const words = line.slice(bullet[0].length).trim()
      const from = start + at + bullet[0].length
      found.push({ text: words, place: { documentId, start: from, end: from + words.length } })
    } else if (line.trim() !== '') inList = false
    at += line.length + 1
  }
  return found
}
