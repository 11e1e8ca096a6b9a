import { type Clause, splitClauses } from './clauses.ts'
import {
  afterWhile,
  deciding,
  futureWords,
  noPromise,
  notPast,
  pastWords,
  perfect,
  plainPromise,
  plannedWords,
  possible,
  possibleStart,
  reporting,
} from './commitment-words.ts'
import { contextYear, isAhead, pickTimes, type Standing } from './promise-times.ts'
import { findTimes, type When } from './times.ts'

/** A promise found in a sentence; places count from the sentence's beginning. */
interface FoundPromise {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly when: When | null
}

/** Without any of these a sentence has neither a time nor a promise: a quick way past most of a long text. */
const hint =
  /\d|hver|årlig|halvår|kvart|måned|gange|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|forår|sommer|efterår|vinter|uge|året|skal|bliver|vil |senest|inden |efter (?:et|ét|to|tre|fire)|fremadrettet|forel|får /iu

/** Finds what a sentence promises. Past events, duties by law, offers and others' opinions are no promises. */
export function findPromises(
  sentence: string,
  standing: Standing,
  meeting: string | null,
): readonly FoundPromise[] {
  if (sentence.length > 1600 || !hint.test(sentence) || noPromise.some((words) => words.test(sentence)))
    return []
  const found: FoundPromise[] = []
  const clauses = splitClauses(sentence)
  for (const [i, clause] of clauses.entries()) {
    if (isToldLater(clauses[i + 1])) continue
    const before = sentence.slice(0, clause.start)
    if (isReported(before, clause.text) || isBackground(clause.text, before, standing)) continue
    const whens = findTimes(clause.text, contextYear(sentence, meeting)).filter((when) =>
      isAhead(when, clause.text, meeting),
    )
    const picked = pickTimes(whens, clause.text, standing)
    for (const when of picked) found.push({ ...withNeighbours(clauses, i, sentence, found.at(-1)), when })
    if (picked.length === 0 && isPlainPromise(clause.text, before, standing)) {
      found.push(
        standing === 'decision'
          ? { start: 0, end: sentence.length, text: sentence, when: null }
          : { ...clause, when: null },
      )
    }
  }
  return found.length > 1 ? found : found.map((promise) => wholeSentence(promise, sentence))
}

/** "... en workshop i maj, hvor der blev arbejdet med ...": the next clause tells that it has been. */
function isToldLater(next: Clause | undefined): boolean {
  return (
    next !== undefined &&
    /^hvor(?!\p{L})/u.test(next.text) &&
    isPast(next.text) &&
    !futureWords.test(next.text)
  )
}

/**
 * A clause that cannot stand alone ("som udvalget får hvert kvartal", "med en status to gange årligt") is quoted
 * with the one before; one that goes on without a time of its own (", og resultatet sendes til ...") belongs to it.
 */
function withNeighbours(
  clauses: readonly Clause[],
  i: number,
  sentence: string,
  last: FoundPromise | undefined,
): Clause {
  const clause = clauses[i] as Clause // the caller's own index
  const above = clauses[i - 1]
  const leans = /^(?:som|der|hvor|med|dog|hvilket|så)(?!\p{L})/u.test(clause.text)
  const start =
    leans && above && (last?.end ?? 0) <= above.start && !isReported('', above.text)
      ? above.start
      : clause.start
  let end = clause.end
  for (const next of clauses.slice(i + 1, i + 3)) {
    if (
      !/(?:,|,? og) $/.test(sentence.slice(0, next.start)) ||
      !/(?<!\p{L})og $/u.test(sentence.slice(0, next.start))
    )
      break
    if (
      isPast(next.text) ||
      findTimes(next.text, null).length > 0 ||
      noPromise.some((words) => words.test(next.text))
    )
      break
    if (
      !/(?<!\p{L})(?:resultat\p{L}*|rapport\p{L}*|svar\p{L}*|den|det|de|status|som)(?!\p{L})/iu.test(
        next.text.slice(0, 40),
      )
    )
      break
    end = next.end
  }
  return { start, end, text: sentence.slice(start, end) }
}

function isPast(clause: string): boolean {
  const words = clause.replace(notPast, ' ')
  return pastWords.test(words) || perfect.test(words)
}

function isReported(before: string, clause: string): boolean {
  if (reporting.test(clause) && !/^at(?!\p{L})/u.test(clause)) return true
  const opening = /^(?:at|om) /.exec(clause)?.[0] ?? ''
  const matrix = (before + opening).match(reporting)
  return matrix !== null && !deciding.test(before.slice((matrix.index ?? 0) + matrix[0].length))
}

function isBackground(clause: string, before: string, standing: Standing): boolean {
  if (futureWords.test(clause) && !/(?<!\p{L})(?:skulle|blev)(?!\p{L})/iu.test(clause))
    return isOffer(clause, before, standing)
  if (plannedWords.test(clause)) return false
  const words = clause.replace(notPast, ' ')
  if (pastWords.test(words) && !(deciding.test(words) && /,? at \p{L}/iu.test(words))) return true
  if (perfect.test(words)) return true
  return isOffer(clause, before, standing)
}

function isOffer(clause: string, before: string, standing: Standing): boolean {
  if (standing !== 'text' && /(?<!\p{L})(?:ønsker|må)(?!\p{L})/iu.test(clause)) return false
  if (
    standing === 'text' &&
    /(?<!\p{L})(?:som|der|forligspartierne|partierne|borgerne|forældrene|foreningen) ønsker/iu.test(before)
  )
    return true
  return (
    possible.test(clause) &&
    !possibleStart.test(` ${before.slice(-6)}${clause}`) &&
    !possibleStart.test(clause)
  )
}

/** A committee that asks for something without saying when. */
const asking = /(?<!\p{L})(?:foreslog|opfordrer til|opfordrede til|anmoder om|anmodede om|aftalte),?\s*$/iu

function isPlainPromise(clause: string, before: string, standing: Standing): boolean {
  if (afterWhile.test(clause)) return true
  if (standing === 'decision') return asking.test(before.slice(-60)) && /^at(?!\p{L})/iu.test(clause)
  if (standing !== 'text') return false
  return (
    plainPromise.test(clause) &&
    !/(?<!\p{L})(?:hvordan|hvornår|hvorvidt)(?!\p{L})/iu.test(clause) &&
    !/(?<!\p{L})(?:hvis|såfremt|skulle)(?!\p{L})/iu.test(before + clause)
  )
}

/** One promise in a sentence hardly longer than itself is quoted with the whole sentence. */
function wholeSentence(promise: FoundPromise, sentence: string): FoundPromise {
  return promise.text.length * 1.5 >= sentence.length
    ? { ...promise, start: 0, end: sentence.length }
    : promise
}
