import type { ReadRecommendation } from '@pejl/domain/documents/read-item.ts'
import { findCommittees } from './committees.ts'
import { fold } from './lines.ts'
import { joinParagraphs, type Paragraph } from './paragraphs.ts'
import type { Section } from './sections.ts'

export interface FoundRecommendations {
  readonly by: string | null
  readonly points: readonly ReadRecommendation[]
  /** "Økonomiudvalget anbefaler indstillingen.": what another committee said on the way. */
  readonly seconded: readonly { readonly committee: string; readonly start: number; readonly end: number }[]
}

const verb =
  /^(?:at )?(.{2,140}?),?\s+(?:indstiller|indstilles|foreslår|foreslås|anbefaler|anmoder|fremsender|anmodes|fremlægger)(?!\p{L})/isu
const bareLead = /^(?:det )?(?:indstilles|foreslås|anbefales)(?!\p{L})/iu
const seconding =
  /^(\p{Lu}[^.]{3,80}?) (?:anbefaler|tiltræder|indstiller|tilslutter sig) indstillingen(?!\p{L})/u

/** Reads who recommends, and what, from the lines under a heading of recommendation. */
export function readRecommendations(section: Section, text: string, width: number): FoundRecommendations {
  const paragraphs = joinParagraphs(section.lines, width)
  const [first] = paragraphs
  if (!first) return { by: null, points: [], seconded: [] }
  const seconded = paragraphs.flatMap((paragraph) => {
    const found = seconding.exec(wordsOf(text, paragraph))?.[1]
    return found && findCommittees(found).length > 0
      ? [{ committee: found, start: paragraph.start, end: paragraph.end }]
      : []
  })
  const rest = paragraphs.filter((paragraph) => !seconded.some((found) => found.start === paragraph.start))
  const leads = rest.filter((paragraph) => !paragraph.marker && isLead(wordsOf(text, paragraph)))
  const lead = leads[0]
  const proposing = /^(\p{L}.*) foreslår$/iu.exec(section.heading?.heading ?? '')?.[1] ?? null
  const by = (lead ? whoRecommends(wordsOf(text, lead)) : null) ?? proposing
  const points = listPoints(rest, text)
  if (points.length > 0) return { by, points, seconded }
  return { by, points: singlePoint(lead ?? rest[0] ?? first, text, lead !== undefined), seconded }
}

function wordsOf(text: string, place: { readonly start: number; readonly end: number }): string {
  return fold(text.slice(place.start, place.end))
}

function isLead(words: string): boolean {
  return verb.test(words.slice(0, 300)) || bareLead.test(words)
}

/** The words before the verb: `Formanden`, `Direktør Lone Sejerø`. "Det indstilles" names nobody. */
function whoRecommends(words: string): string | null {
  const name = verb.exec(words.slice(0, 300))?.[1]?.trim()
  if (!name || /^(?:det|der|herefter|på den baggrund)(?!\p{L})/iu.test(name) || bareLead.test(words))
    return null
  return name.length > 100 ? null : name
}

function listPoints(paragraphs: readonly Paragraph[], text: string): readonly ReadRecommendation[] {
  const found: { number: number | null; start: number; end: number; indent: number }[] = []
  let ended = false
  let waiting: number | null | undefined
  for (const paragraph of paragraphs) {
    const { marker, start, end, indent } = paragraph
    const words = text.slice(start, end)
    const last = found.at(-1)
    if (marker && last && isSubPoint(marker.number, indent, last)) last.end = end
    else if (marker && !ended) {
      const body = start + marker.length
      waiting = body < end ? undefined : marker.number
      if (body < end) found.push({ number: marker.number, start: body, end, indent })
    } else if (!marker && waiting !== undefined) {
      found.push({ number: waiting, start, end, indent })
      waiting = undefined
    } else if (!marker && /^at(?!\p{L})/iu.test(words) && !ended)
      found.push({ number: null, start, end, indent })
    else if (last && !ended && /^\p{Ll}/u.test(words) && !isLead(words)) last.end = end
    else if (last) ended = true
  }
  return found
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
    .map(({ number, start, end }) => ({ number, text: fold(text.slice(start, end)), place: { start, end } }))
}

/** A list inside a point: set further in and counted from its own beginning. */
function isSubPoint(
  number: number | null,
  indent: number,
  last: { readonly number: number | null; readonly indent: number },
): boolean {
  if (last.number === null) return false
  return indent >= last.indent + 2 && (number === null || number !== last.number + 1)
}

/** "Direktøren indstiller, at status tages til efterretning.": the whole recommendation in the sentence. */
function singlePoint(paragraph: Paragraph, text: string, led: boolean): readonly ReadRecommendation[] {
  const words = text.slice(paragraph.start, paragraph.end)
  if (/^(?:ingen|intet|-)\.?$/i.test(words.trim())) return []
  const point = /(?<!\p{L})(?:indstille[rs]|foreslå[rs]|anbefale[rs]|anmode[rs])(?!\p{L})/iu.exec(words)
  if (led && point) {
    const after = point.index + point[0].length
    const at = /,?\s*(at(?!\p{L}))(?!\s*[:,]?\s*$)/iu.exec(words.slice(after))
    if (!at) return []
    const start = paragraph.start + after + at.index + at[0].length - 2
    if (text.slice(start + 2, paragraph.end).trim().length < 4) return []
    return [
      { number: null, text: fold(text.slice(start, paragraph.end)), place: { start, end: paragraph.end } },
    ]
  }
  return [{ number: null, text: fold(words), place: { start: paragraph.start, end: paragraph.end } }]
}
