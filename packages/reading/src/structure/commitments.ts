import type { Place, ReadCommitment, ReadDecision, ReadDoubt } from '@pejl/domain/documents/read-item.ts'
import { fold } from './lines.ts'
import { joinParagraphs } from './paragraphs.ts'
import { readActor, readReceiver } from './parties.ts'
import type { Standing } from './promise-times.ts'
import { findPromises } from './promises.ts'
import { findRemark } from './remarks.ts'
import type { Section } from './sections.ts'
import { sentencePlaces } from './sentences.ts'
import { findTimes, type When } from './times.ts'

interface FoundCommitments {
  readonly commitments: readonly ReadCommitment[]
  readonly doubts: readonly ReadDoubt[]
}

interface Candidate {
  readonly commitment: ReadCommitment
  readonly why: string | null
}

const silent = new Set(['attachments', 'absence', 'relations', 'law'])
const silentKeys =
  /^(?:sagsgang|behandling|kompetence|hvem beslutter|sagen afgøres|beslutningen træffes|sagsprocedure|bemærkninger til dagsordenen|referat|beslutningskompetence|kompetenceudvalg)/

/**
 * Finds every promise in an item's sections, each with its time and the words it stands in. Remarks of the own
 * decision bind also without a time. The same promise in two places is listed once, from the more binding one.
 */
export function findCommitments(
  sections: readonly Section[],
  decisions: readonly ReadDecision[],
  text: string,
  width: number,
  meeting: string | null,
): FoundCommitments {
  const remarks = decisions.flatMap((decision) => remarkCandidate(decision, sections, text, meeting))
  const rest = sections
    .filter((section) => !silent.has(section.kind) && !silentKeys.test(section.heading?.key ?? ''))
    .flatMap((section) => sectionCandidates(section, headingAbove(sections, section), text, width, meeting))
  const kept = withoutRepeats([...remarks, ...rest]).sort(byPlace)
  return {
    commitments: kept.map(({ commitment }) => commitment),
    doubts: kept.flatMap(({ why }, i) => (why ? [{ field: `commitments[${i}]`, why }] : [])),
  }
}

function byPlace(a: Candidate, b: Candidate): number {
  return (a.commitment.place?.start ?? 0) - (b.commitment.place?.start ?? 0)
}

/** The heading a section stands under; a recommendation without one belongs to the section above. */
function headingAbove(sections: readonly Section[], section: Section): string {
  const own = sections.indexOf(section)
  for (let i = own; i >= 0; i--) {
    const heading = sections[i]?.heading?.heading
    if (heading) return heading
  }
  return ''
}

const obliges =
  /(?<!\p{L})(?:skal|ønsker|anmoder|aftalte|foreslog|opfordrer|orienteres|sendes|forelægges|udarbejdes|\p{L}{4,}es|får|fremlægger)(?!\p{L})/iu

function remarkCandidate(
  decision: ReadDecision,
  sections: readonly Section[],
  text: string,
  meeting: string | null,
): readonly Candidate[] {
  const place = decision.place && decision.remark ? findRemark(text, decision.place) : null
  if (!place) return []
  const words = fold(text.slice(place.start, place.end))
  const section = sections.find(({ start, end }) => start <= place.start && place.start <= end)
  const day = meeting ?? decision.date
  const when = strongest(findTimes(words, day).filter((each) => !each.due || !day || each.due > day))
  if (!when && /(?<!\p{L})anbefaler(?!\p{L})/iu.test(words)) return []
  if (!when && sentencePlaces(words).length > 1) return []
  if (!when && (!obliges.test(words) || /(?<!\p{L})(?:tilføje|udgår|besluttede at)(?!\p{L})/iu.test(words)))
    return []
  return [candidate(words, words, place, section?.heading?.heading ?? '', when)]
}

function strongest(whens: readonly When[]): When | null {
  return (
    whens.find((when) => when.recurs) ?? whens.find((when) => !when.weak && (when.due || when.period)) ?? null
  )
}

const standings: Readonly<Record<string, Standing>> = {
  decision: 'decision',
  'earlier-decisions': 'decision',
  recommendation: 'recommendation',
}

function sectionCandidates(
  section: Section,
  heading: string,
  text: string,
  width: number,
  meeting: string | null,
): readonly Candidate[] {
  const standing = standings[section.kind] ?? 'text'
  return joinParagraphs(section.lines, width).flatMap((paragraph) => {
    const from = paragraph.start + (paragraph.marker?.length ?? 0)
    const words = text.slice(from, paragraph.end)
    return sentencePlaces(words).flatMap(([a, b]) => {
      const sentence = words.slice(a, b).replace(/\s/g, ' ')
      return findPromises(sentence, standing, meeting).map(({ start, end, text: clause, when }) => {
        const place = { start: from + a + start, end: from + a + end }
        return candidate(fold(text.slice(place.start, place.end)), fold(clause), place, heading, when)
      })
    })
  })
}

function candidate(
  quote: string,
  clause: string,
  place: Place,
  section: string,
  when: When | null,
): Candidate {
  const what = clause
    .replace(/^(?:og|samt|men|at|idet|så|hvorefter|dog|derfor)\s+/i, '')
    .replace(/^at\s+/i, '')
    .replace(/[\s,.;:]+$/, '')
    .replace(/,? og$/, '')
  const commitment: ReadCommitment = {
    what: what.slice(0, 1).toLocaleUpperCase('da') + what.slice(1),
    who: readActor(clause),
    to: readReceiver(clause),
    due: when?.due ?? null,
    recurs: when?.recurs ?? null,
    period: when?.period ?? null,
    quote: quote.replace(/,? (?:og|samt)$/, '').replace(/,$/, ''),
    section,
    place,
  }
  const years = when?.recurs ? (clause.match(/(?<=\s)(?:19|20)\d{2}(?![\d/-])/g) ?? []) : []
  const limited = years.length > 0 ? `Gentagelsen gælder ${years.join(' og ')}.` : null
  return { commitment, why: when ? (when.doubt ?? limited) : 'Ingen frist i teksten.' }
}

/** Words of a promise, for telling repeats: short words say nothing. */
function gist({ commitment }: Candidate): ReadonlySet<string> {
  return new Set(commitment.quote.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [])
}

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const kept: { candidate: Candidate; words: ReadonlySet<string> }[] = []
  for (const each of candidates.slice(0, 2000)) {
    const words = gist(each)
    if (!kept.some((other) => isRepeat(each, words, other.candidate, other.words)))
      kept.push({ candidate: each, words })
  }
  return kept.map((each) => each.candidate)
}

function isRepeat(
  a: Candidate,
  words: ReadonlySet<string>,
  b: Candidate,
  others: ReadonlySet<string>,
): boolean {
  const [one, two] = [a.commitment, b.commitment]
  if (one.place && two.place && one.place.start < two.place.end && one.place.end > two.place.start) {
    if (one.due === two.due && one.period === two.period && one.recurs === two.recurs) return true
    if (!one.due && !one.period && !one.recurs) return true
    if (one.place.start === two.place.start && one.place.end === two.place.end) return true
  }
  if (one.due !== two.due || one.period !== two.period || one.recurs !== two.recurs) return false
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared >= 3 && shared >= 0.6 * Math.min(words.size, others.size)
}
