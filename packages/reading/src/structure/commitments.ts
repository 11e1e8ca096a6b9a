import type {
  Place,
  ReadCommitment,
  ReadDecision,
  ReadDoubt,
  ReadRecommendation,
} from '@pejl/domain/documents/read-item.ts'
import { isHearingAnswer, isWishOrDeadline } from './hearing-answers.ts'
import { fold } from './lines.ts'
import { toSentence } from './main-order.ts'
import { joinParagraphs } from './paragraphs.ts'
import { readActor, readReceiver } from './parties.ts'
import { isPlanSentence, labelOf, planLines, withLabel } from './plan-lines.ts'
import type { Standing } from './promise-times.ts'
import { findPromises } from './promises.ts'
import { fateOf } from './recommendation-answers.ts'
import { yearsOf } from './recurrences.ts'
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

/** What an item's promises are read from: its title and recommendations, the whole text, the width of its lines, the meeting's day. */
interface CommitmentSource {
  readonly title: string | null
  readonly recommendations: readonly ReadRecommendation[]
  readonly text: string
  readonly width: number
  readonly meeting: string | null
}

/**
 * Finds every promise in an item's sections, each with its time and the words it stands in. Remarks of the own
 * decision bind also without a time. The same promise in two places is listed once, from the more binding one.
 */
export function findCommitments(
  sections: readonly Section[],
  decisions: readonly ReadDecision[],
  source: CommitmentSource,
): FoundCommitments {
  const { text } = source
  const isAnswer = isHearingAnswer(source.title, sections, text)
  const remarks = isAnswer
    ? []
    : decisions.flatMap((decision) => remarkCandidates(decision, sections, text, source.meeting))
  const rest = sections
    .filter((section) => !silent.has(section.kind) && !silentKeys.test(section.heading?.key ?? ''))
    .flatMap((section) => sectionCandidates(section, headingAbove(sections, section), source, isAnswer))
  const stand = [...remarks, ...rest].flatMap((each) => answered(each, source.recommendations, decisions))
  const kept = withoutRepeats(stand).sort(byPlace)
  return {
    commitments: kept.map(({ commitment }) => commitment),
    doubts: kept.flatMap(({ why }, i) => (why ? [{ field: `commitments[${i}]`, why }] : [])),
  }
}

/** A recommendation that was refused or put off promises nothing; one that was changed is doubtful. */
function answered(
  each: Candidate,
  recommendations: readonly ReadRecommendation[],
  decisions: readonly ReadDecision[],
): readonly Candidate[] {
  const fate = each.commitment.place ? fateOf(each.commitment.place, recommendations, decisions) : 'taken'
  if (fate === 'refused') return []
  const why = 'Beslutningen ændrer indstillingen.'
  return fate === 'changed' ? [{ ...each, why: each.why ? `${why} ${each.why}` : why }] : [each]
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
  /(?<!\p{L})(?:skal|ønsker|anmoder|aftalte|foreslog|opfordrer|orienteres|sendes|forelægges|udarbejdes|\p{L}{4,}es|får|fremlægger|undersøger|orienterer|udarbejder|sender|melder|forudsætter|henstiller|bad om|beder)(?!\p{L})/iu
const opinion =
  /^(?:\p{Lu}[\p{L} -]{2,50}|der er enighed om,?|det er) (?:finder|mener|vurderer|bemærker|bemærkede|fandt|mente|støtter|takker|beklager)(?!\p{L})/iu

/** The remark of a decision, sentence by sentence: what it asks for binds also without a time. */
function remarkCandidates(
  decision: ReadDecision,
  sections: readonly Section[],
  text: string,
  meeting: string | null,
): readonly Candidate[] {
  const place = decision.place && decision.remark ? findRemark(text, decision.place) : null
  if (!place) return []
  const section = sections.find(({ start, end }) => start <= place.start && place.start <= end)
  const heading = section?.heading?.heading ?? ''
  const day = meeting ?? decision.date
  const words = text.slice(place.start, place.end)
  return sentencePlaces(words).flatMap(([from, to]) => {
    const sentence = fold(words.slice(from, to))
    const when = strongest(findTimes(sentence, day).filter((each) => !each.due || !day || each.due > day))
    if (!when && /(?<!\p{L})anbefaler(?!\p{L})/iu.test(sentence)) return []
    if (!when && (!obliges.test(sentence) || opinion.test(sentence))) return []
    if (!when && /(?<!\p{L})(?:tilføje|udgår|besluttede at)(?!\p{L})/iu.test(sentence)) return []
    const own = { start: place.start + from, end: place.start + to }
    return [candidate(sentence, sentence, own, heading, when)]
  })
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
  { text, width, meeting }: CommitmentSource,
  isAnswer: boolean,
): readonly Candidate[] {
  const usual = standings[section.kind] ?? 'text'
  const paragraphs = joinParagraphs(section.lines, width)
  const plan = usual === 'text' ? planLines(paragraphs, section.heading?.heading ?? '') : new Set()
  return paragraphs.flatMap((paragraph) => {
    const from = paragraph.start + (paragraph.marker?.length ?? 0)
    const words = text.slice(from, paragraph.end)
    const label = paragraph.marker ? labelOf(words) : null
    return sentencePlaces(words).flatMap(([a, b], i) => {
      const sentence = words.slice(a, b).replace(/\s/g, ' ')
      if (isAnswer && isWishOrDeadline(sentence)) return []
      const standing = plan.has(paragraph) || isPlanSentence(sentence) ? 'plan' : usual
      return findPromises(sentence, standing, meeting).map(({ start, end, text: clause, when }) => {
        const place = { start: from + a + start, end: from + a + end }
        const point = usual === 'recommendation' && start === 0 && a === 0 && !/^(?:og )?at /i.test(clause)
        const said = i > 0 && label ? withLabel(clause, label) : point ? `at ${clause}` : clause
        return candidate(fold(text.slice(place.start, place.end)), fold(said), place, heading, when)
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
  const years = when?.recurs && !when.period ? yearsOf(clause) : null
  const commitment: ReadCommitment = {
    what: toSentence(clause),
    who: readActor(clause),
    to: readReceiver(clause),
    due: when?.due ?? null,
    recurs: when?.recurs ?? null,
    period: when?.period ?? years,
    quote: quote.replace(/,? (?:og|samt)$/, '').replace(/,$/, ''),
    section,
    place,
  }
  return { commitment, why: when ? when.doubt : 'Ingen frist i teksten.' }
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

/** The same deadline of a hearing, told once as its deadline and once as its sending. */
const hearing = /(?<!\p{L})(?:i høring|høringsfrist\p{L}*|fristen?)(?!\p{L})/iu

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
  if (one.due && one.due === two.due && hearing.test(one.quote) && hearing.test(two.quote)) return true
  if (one.due !== two.due || one.period !== two.period || one.recurs !== two.recurs) return false
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared >= 3 && shared >= 0.6 * Math.min(words.size, others.size)
}
