/** What only sounds like a promise, whatever time stands in it: whole sentences. */
const sentences: readonly RegExp[] = [
  // someone's words in quotation marks
  /[,.!?]["”»]\s+(?:skriver|siger|fortæller|forklarer|lyder|lød|mener|sagde|skrev)(?!\p{L})/iu,
  // the state's and the parliament's own doings
  /^(?:(?:den |det )?(?:staten|folketinget|regeringen|christiansborg|kommuneforeningen|kl|danske regioner)|\p{L}+ministeriet)(?!\p{L}) (?:har |vil |skal |ventes |forventes |\p{L}+(?:er|ede|te)(?!\p{L}))/iu,
]

const leaders =
  '\\p{L}*(?:chef(?:en)?|direktør(?:en)?|(?<!vej)leder(?:en)?|rektor(?:en)?|konsulent(?:en)?|sekretær(?:en)?|borgmester(?:en)?)'

/** The same of clauses. */
const clauses: readonly RegExp[] = [
  // who comes and goes
  /(?<!\p{L})(?:fratræder|tiltræder|går på pension|går på barsel|slås op|opslås|genopslås)(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})${leaders} (?:ventes at |forventes at )?(?:begynde[r]?|starte[r]?|stopper|tiltræde)(?!\\p{L})`,
    'iu',
  ),
  // forecasts and targets
  /^(?:og |men )?(?:målet|måltallet|prognosen|forventningen|skønnet)(?!\p{L})/iu,
  /(?<!\p{L})(?:for)?ventes (?:\p{L}+ ){0,2}?(?:nået|opfyldt|indfriet|overholdt|(?:at )?(?:falde|stige|vokse|udgøre|ligge|være|koste))(?!\p{L})/iu,
  // how something stands
  /(?<!\p{L})ligger (?:over|under|højere|lavere|fortsat|stadig)(?!\p{L})/iu,
  // a statute
  /^(?:(?:den|det) (?:nye |ny )?)?\p{L}*(?:loven?|reformen?|bekendtgørelsen?|direktivet?|forordningen?)(?!\p{L}) (?:træder|gælder|får virkning|har virkning)/iu,
  // the matter in hand
  /(?<!\p{L})(?:får|får udvalget|forelægges|fremlægges|præsenteres|følger) hermed(?!\p{L})|^hermed(?!\p{L})/iu,
]

/** True for a sentence that promises nothing, whatever time it names: speech in quotation marks, the state's doings. */
export function isOthersSentence(sentence: string): boolean {
  return sentences.some((words) => words.test(sentence))
}

/** True for a clause about staff, forecasts, statutes, conditions or the matter in hand: facts, not promises. */
export function isFact(clause: string): boolean {
  return clauses.some((words) => words.test(clause))
}

/** A recommendation or decision to note or approve something: the time in it belongs to what is noted. */
export function isNoting(clause: string): boolean {
  return (
    /(?<!\p{L})(?:tage[sr]? .{0,80}?(?:til )?(?:efterretning|orientering)|til (?:efterretning|orientering)\.?$)/iu.test(
      clause,
    ) && !/, at(?!\p{L})/u.test(clause)
  )
}

/** "Af de fem tiltag, der begynder i 2025, er tre i gang": the clause only says which ones. */
export function isSubject(clause: string, before: string): boolean {
  return /^(?:der|som)(?!\p{L})/u.test(clause) && /(?:^|[,.:;] )(?:Af|Blandt|Ud af) [^,]{3,60}, $/u.test(before)
}
