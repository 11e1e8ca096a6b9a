import type { Place, ReadAbsence, ReadDecision } from '@pejl/domain/documents/read-item.ts'
import { isPresenceSentence, readAbsenceSentence } from './absences.ts'
import { isFurniture } from './item-marks.ts'
import { fold } from './lines.ts'
import { sideSentence } from './outcome-words.ts'
import { readOutcome } from './outcomes.ts'
import { joinParagraphs, type Paragraph } from './paragraphs.ts'
import { findRemark } from './remarks.ts'
import type { Section } from './sections.ts'
import { sentencePlaces } from './sentences.ts'

interface FoundDecisions {
  readonly decisions: readonly ReadDecision[]
  readonly absentees: readonly ReadAbsence[]
}

/** Who decided, and when: from the heading, else from the meeting. */
interface Meeting {
  readonly committee: string | null
  readonly date: string | null
}

/** A piece of an answer: its number (null when it answers no point) and the places its words stand in. */
interface Answer {
  number: number | null
  readonly places: Place[]
  /** True when the number stood on a line of its own, with paragraphs below. */
  readonly block: boolean
  /** True when it ends in a colon: a list of its own follows. */
  readonly listing: boolean
}

/** Reads the answers under a decision heading: one for each numbered point, or one for all. */
export function readDecisions(
  section: Section,
  text: string,
  width: number,
  meeting: Meeting,
): FoundDecisions {
  const absentees: ReadAbsence[] = []
  const paragraphs = joinParagraphs(section.lines, width)
  const numbered = paragraphs.some(({ marker }) => marker && marker.kind !== 'bullet')
  const kept = paragraphs.flatMap((paragraph) => withoutPresence(paragraph, text, absentees))
  const told = kept.filter(({ start, end }) => !isTelling(fold(text.slice(start, end))))
  const answers = numbered ? numberedAnswers(kept, text) : plainAnswers(told.length > 0 ? told : kept, text)
  const decisions = answers
    .filter((answer) => answer.places.length > 0)
    .map((answer) => decisionOf(answer, text, meeting))
  return { decisions, absentees }
}

/** A paragraph less the sentences that only tell who was there; nothing when no other is left. */
function withoutPresence(paragraph: Paragraph, text: string, absentees: ReadAbsence[]): readonly Paragraph[] {
  const from = paragraph.start + (paragraph.marker?.length ?? 0)
  const places = sentencePlaces(text.slice(from, paragraph.end)).map(([a, b]) => ({
    start: from + a,
    end: from + b,
  }))
  const kept = places.filter(({ start, end }) => {
    const found = readAbsenceSentence(text, start, end)
    if (found) absentees.push(...found)
    return !found && !(places.length > 1 && isPresenceSentence(text.slice(start, end)))
  })
  if (places.length === 0) return [paragraph]
  const first = kept[0]
  const last = kept.at(-1)
  if (!first || !last) return []
  const start = places[0] === first ? paragraph.start : first.start
  return [{ ...paragraph, start, end: last.end, marker: places[0] === first ? paragraph.marker : undefined }]
}

function numberedAnswers(paragraphs: readonly Paragraph[], text: string): readonly Answer[] {
  const answers: Answer[] = []
  for (const paragraph of paragraphs) {
    const { marker, start, end } = paragraph
    const last = answers.at(-1)
    const words = fold(text.slice(start, end))
    if (marker && marker.kind !== 'bullet' && !isInner(paragraph, last)) {
      const body = start + marker.length
      answers.push({
        number: marker.number,
        places: body < end ? [{ start: body, end }] : [],
        block: body >= end,
        listing: words.endsWith(':'),
      })
    } else if (last && last.number !== null && joinsAnswer(paragraph, words, last))
      last.places.push({ start, end })
    else if (isFurnitureAnswer(words) || isPresenceSentence(words)) continue
    else if (last && last.number === null) last.places.push({ start, end })
    else if (last || readOutcome(words) !== 'other')
      answers.push({ number: null, places: [{ start, end }], block: false, listing: false })
  }
  return answers
}

function isInner({ marker, indent }: Paragraph, last: Answer | undefined): boolean {
  if (!last?.number || marker?.number == null) return false
  if (marker.kind === 'answer') return false
  return marker.number <= last.number && (indent > 2 || last.listing)
}

function joinsAnswer(paragraph: Paragraph, words: string, last: Answer): boolean {
  if (last.places.length === 0 || last.block) return true
  return (
    paragraph.gap === 0 || Boolean(paragraph.marker) || sideSentence.test(words) || /^\p{Ll}/u.test(words)
  )
}

/** An answer without numbers is one decision, unless several paragraphs each decide something. */
function plainAnswers(paragraphs: readonly Paragraph[], text: string): readonly Answer[] {
  const places = paragraphs
    .filter(({ start, end }) => !isFurnitureAnswer(fold(text.slice(start, end))))
    .map(({ start, end }) => ({ start, end }))
  const deciding = places.filter((place) => isDeciding(fold(text.slice(place.start, place.end))))
  if (deciding.length < 2) return [{ number: null, places, block: false, listing: false }]
  const kept = places.filter((place) => !isPresenceSentence(fold(text.slice(place.start, place.end))))
  const answers: Answer[] = []
  for (const place of kept) {
    const words = fold(text.slice(place.start, place.end))
    const last = answers.at(-1)
    if (last && (sideSentence.test(words) || /^\p{Ll}/u.test(words))) last.places.push(place)
    else answers.push({ number: null, places: [place], block: false, listing: false })
  }
  return answers
}

function isDeciding(words: string): boolean {
  const outcome = readOutcome(words)
  return (
    outcome !== 'other' &&
    outcome !== 'discussed' &&
    !sideSentence.test(words) &&
    !/(?<!\p{L})godkendte dette(?!\p{L})/u.test(words)
  )
}

function isTelling(words: string): boolean {
  return isProcedure(words) || (isPresenceSentence(words) && readOutcome(words) === 'other')
}

/** How the meeting went about it: questions put, places taken, the minutes' own pointers. */
function isProcedure(words: string): boolean {
  return /^(?:\p{L}+ )?godkendte dette\.?$|^der var (?:spørgsmål|afbud)|^se (?:øvrige|bilag)|var inhabil.{0,60} godkendte dette\.?$/iu.test(
    words,
  )
}

/** Words that stand where a decision does and are none: who speaks, placeholders, the end of the page. */
function isFurnitureAnswer(words: string): boolean {
  if (isFurniture(words) && !/^\d/.test(words)) return true
  if (
    /^(?:til top(?:pen)?|tomt indhold|-|kopier link til punktet.*|til indholdsfortegnelse)\.?$/i.test(words)
  )
    return true
  return /^\p{Lu}[\p{L} -]{2,40}(?:udvalget|rådet|bestyrelsen|byrådet|OMU|LMU|HMU):?$/u.test(words)
}

function decisionOf({ number, places }: Answer, text: string, { committee, date }: Meeting): ReadDecision {
  const first = places[0] as Place // answers without places are dropped
  const place = { start: first.start, end: places.at(-1)?.end ?? first.end }
  const words = places.map(({ start, end }) => fold(text.slice(start, end))).join(' ')
  const remark = findRemark(text, place)
  const outcome = readOutcome(words)
  return {
    number,
    outcome,
    text: words,
    remark: remark ? fold(text.slice(remark.start, remark.end)) : null,
    committee,
    date,
    place,
  }
}
