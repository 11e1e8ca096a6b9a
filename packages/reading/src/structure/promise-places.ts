import type { Clause } from './clauses.ts'
import { noPromise } from './commitment-words.ts'
import { isPast, isReported } from './promise-tellings.ts'
import { findTimes } from './times.ts'

/** What cannot stand alone: a relative or adverbial clause, an infinitive, a verb whose subject stands before. */
const leaning =
  /^(?:(?:som|der|hvor|med|dog|hvilket|så|før|når|indtil|hvorefter|mens|fordi)(?!\p{L})|inden (?!(?:den )?\d|udgangen|udløbet|slutningen|for|jul|sommer))/u
const verbFirst =
  /^(?:skal|vil|bliver|får|er|har|kan|må|\p{Ll}{3,}(?:es|er)|gør|går)(?!\p{L})(?<!^(?:efter|eller|under|over|heller|særligt|derefter|herefter|senest))/u
const infinitive =
  /^at (?:ikke )?(?!(?:alle|disse|begge|mange|nye|flere|denne|dette)(?!\p{L}))\p{Ll}{3,}e(?!\p{L})/u
const dependent =
  /^(?:hvordan|hvad|hvem|hvilke[nt]?|hvornår|hvorvidt|om|før|inden|indtil|hvis|medmindre)(?!\p{L})/u
const goesOn = /(?<!\p{L})(?:resultat\p{L}*|rapport\p{L}*|svar\p{L}*|den|det|de|status|som)(?!\p{L})/iu

/**
 * The words a promise is quoted with. A clause that cannot stand alone ("som udvalget får hvert kvartal", "holdes i
 * maj") takes the one before with it; what depends on it or goes on without a time of its own belongs to it, too.
 * `taken` is where the last promise of the sentence ended.
 */
export function withNeighbours(
  clauses: readonly Clause[],
  i: number,
  sentence: string,
  taken: number,
): Clause {
  const clause = clauses[i] as Clause // the caller's own index
  const start = startOf(clauses, i, sentence, taken)
  let end = clause.end
  for (const next of clauses.slice(i + 1, i + 3)) {
    if (isPast(next.text) || findTimes(next.text, null).length > 0) break
    if (noPromise.some((words) => words.test(next.text))) break
    const joined = /(?<!\p{L})og $/u.test(sentence.slice(0, next.start))
    if (joined ? !goesOn.test(next.text.slice(0, 40)) : !dependent.test(next.text)) break
    end = next.end
  }
  return { start, end, text: bare(sentence.slice(start, end), start < clause.start) }
}

function startOf(clauses: readonly Clause[], i: number, sentence: string, taken: number): number {
  const clause = clauses[i] as Clause // the caller's own index
  const above = clauses[i - 1]
  if (!above || taken > above.start || isReported('', above.text)) return clause.start
  const joined = /(?<!\p{L})og $/u.test(sentence.slice(0, clause.start))
  if (verbFirst.test(clause.text)) {
    const further = /^(?:der|som)(?!\p{L})/u.test(above.text) ? clauses[i - 2] : undefined
    return further && taken <= further.start ? further.start : above.start
  }
  if (infinitive.test(clause.text)) return above.start
  return leaning.test(clause.text) && !(joined && /^der(?!\p{L})/u.test(clause.text))
    ? above.start
    : clause.start
}

/** "Ledelsen foreslår, at møderne, der mangler, holdes i maj" promises that the meetings are held. */
function bare(words: string, leans: boolean): string {
  return leans ? words.replace(/^[^,]{3,80}, at (?=\p{Ll})/u, '') : words
}
