import { type Clause, splitClauses } from './clauses.ts'
import {
  afterWhile,
  deciding,
  futureWords,
  moved,
  noPromise,
  notPast,
  pastWords,
  perfect,
  plainPromise,
  plannedWords,
  possible,
  possibleStart,
  requested,
} from './commitment-words.ts'
import { isFact, isNoting, isOthersSentence, isSubject } from './not-promises.ts'
import { planPieces } from './plan-lines.ts'
import { withNeighbours } from './promise-places.ts'
import { isPast, isReported } from './promise-tellings.ts'
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
  /\d|hver|årlig|halvår|kvart|måned|gange|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|forår|sommer|efterår|vinter|ferien|igen om|uge|året|skal|bliver|vil |senest|inden |efter (?:et|ét|to|tre|fire)|fremadrettet|forel|får |forudsæt|henstil|bad om|beder /iu

/** Finds what a sentence promises. Past events, duties by law, offers and others' opinions are no promises. */
export function findPromises(
  sentence: string,
  standing: Standing,
  meeting: string | null,
): readonly FoundPromise[] {
  if (sentence.length > 1600 || !hint.test(sentence) || noPromise.some((words) => words.test(sentence)))
    return []
  if (isOthersSentence(sentence)) return []
  const found: FoundPromise[] = []
  const clauses = (standing === 'plan' && planPieces(sentence)) || splitClauses(sentence)
  for (const [i, clause] of clauses.entries()) {
    if (isToldLater(clauses[i + 1])) continue
    const before = sentence.slice(0, clause.start)
    if (isFact(clause.text) || isNoting(clause.text) || isSubject(clause.text, before)) continue
    if (isReported(before, clause.text) || isBackground(clause.text, before, standing)) continue
    const whens = findTimes(clause.text, contextYear(sentence, meeting)).filter((when) =>
      isAhead(when, clause.text, meeting),
    )
    const picked = pickTimes(whens, clause.text, standing)
    for (const when of picked) {
      const whole = withNeighbours(clauses, i, sentence, found.at(-1)?.end ?? 0)
      if (!isFact(whole.text)) found.push({ ...whole, when })
    }
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

function isBackground(clause: string, before: string, standing: Standing): boolean {
  if (moved.test(clause)) return /(?<!\p{L})ønske(?:r|de|t|s)?(?!\p{L})/iu.test(before)
  if (futureWords.test(clause) && !/(?<!\p{L})(?:skulle|blev)(?!\p{L})/iu.test(clause))
    return isOffer(clause, before, standing)
  if (plannedWords.test(clause)) return false
  if (standing === 'decision' && requested.test(clause)) return false
  const words = clause.replace(notPast, ' ')
  if (pastWords.test(words) && !(deciding.test(words) && /,? at \p{L}/iu.test(words))) return true
  if (perfect.test(words)) return true
  return isOffer(clause, before, standing)
}

function isOffer(clause: string, before: string, standing: Standing): boolean {
  const loose = standing === 'text' || standing === 'plan'
  if (!loose && /(?<!\p{L})(?:ønsker|må)(?!\p{L})/iu.test(clause)) return false
  if (
    loose &&
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
const asking =
  /(?<!\p{L})(?:foreslog|opfordrer til|opfordrede til|anmoder om|anmodede om|aftalte|bad om|beder om|forudsætter|henstiller(?: til)?),?\s*$/iu
/** A matter that is yet to be decided: "skal beslutte, om et forslag skal sendes i høring". */
const undecided =
  /(?<!\p{L})(?:beslutte[rt]?|tage stilling til|drøfte[rs]?|vurdere[rs]?|afgøre[sr]?|overveje[rs]?),? (?:om|hvorvidt|hvordan|hvornår)(?!\p{L})/iu

function isPlainPromise(clause: string, before: string, standing: Standing): boolean {
  if (afterWhile.test(clause)) return true
  if (standing === 'decision') return asking.test(before.slice(-60)) && /^at(?!\p{L})/iu.test(clause)
  if (standing === 'recommendation' || undecided.test(before)) return false
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
