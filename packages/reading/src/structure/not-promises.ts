/** What only sounds like a promise, whatever time stands in it: whole sentences. */
const sentences: readonly RegExp[] = [
  // someone's words in quotation marks
  /[,.!?]["”»]\s+(?:skriver|siger|fortæller|forklarer|lyder|lød|mener|sagde|skrev)(?!\p{L})/iu,
  // a condition: "Laves reglen om i 2026, vil ..."
  /^\p{Lu}\p{Ll}{2,}es (?!i |til |på |den |der )[^,.]{5,120}, (?:så )?(?:vil|bliver|skal|er|kan|får|må|falder|stiger)(?!\p{L})/u,
  // the state's and the parliament's own doings
  /^(?:(?:den |det )?(?:staten|folketinget|regeringen|christiansborg|kommuneforeningen|kl|danske regioner)|\p{L}*ministeriet)(?!\p{L}) (?:har |vil |skal |ventes |forventes |\p{L}+(?:er|ede|te)(?!\p{L}))/iu,
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
  /^(?:at )?der er (?:\p{L}+ ){0,2}?(?:plads|tid|behov|brug|mulighed|balance|travlt|få|mange|flest|mest|færre|flere)(?!\p{L})/iu,
  /(?<!\p{L})ligger (?:over|under|højere|lavere|fortsat|stadig)(?!\p{L})/iu,
  // a statute
  /^(?:(?:den|det|en|et|næste|nye|ny) ){0,2}\p{L}*(?:lov(?:en)?|reform(?:en)?|bekendtgørelsen?|direktivet?|forordningen?)(?!\p{L}) (?:træder|gælder|får virkning|har virkning|kommer|ventes|forventes|vedtages|ophører)(?!\p{L})/iu,
  // what parliament does, and a question
  /(?<!\p{L})i folketinget(?!\p{L})/iu,
  /^(?:hvor (?:mange|meget|længe|ofte)|hvem|hvad|hvilke[nt]?)(?!\p{L})/iu,
  // an election
  /^\p{L}*(?<!ud)valget(?!\p{L})/iu,
  // what runs out, and what the calendar does
  /(?<!\p{L})(?:løber (?:frem )?til|ophører|falder (?:\p{L}+ ){0,2}?(?:sammen|på)|løbe[r]? (?:sig )?(?:hen )?over|fylder \d{1,3} år)(?!\p{L})/iu,
  // a condition
  /^(?:hvis|såfremt|medmindre|dersom|selv om)(?!\p{L})/iu,
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

/** Minutes, accounts and reports that are approved: the time is theirs. */
const recorded =
  /^(?:at )?\p{L}*(?:referat|protokol|regnskab|dagsorden|beretning|rapport|opfølgning)\p{L}*(?!\p{L}).{0,120}(?<!\p{L})(?:godkendes|drøftes|tiltrædes|vedtages)[.,]?(?: og)?\s*$/iu

/** A recommendation or decision to note or approve something: the time in it belongs to what is noted. */
export function isNoting(clause: string): boolean {
  if (recorded.test(clause)) return true
  return (
    /(?<!\p{L})(?:tage[sr]? .{0,80}?(?:til )?(?:efterretning|orientering)|til (?:efterretning|orientering)\.?$)/iu.test(
      clause,
    ) && !/, at(?!\p{L})/u.test(clause)
  )
}

/** "Af de fem tiltag, der begynder i 2025, er tre i gang": the clause only says which ones; so in a question. */
export function isSubject(clause: string, before: string): boolean {
  if (!/^(?:der|som)(?!\p{L})/u.test(clause)) return false
  return (
    /(?:^|[,.:;] )(?:Af|Blandt|Ud af) [^,]{3,60}, $/u.test(before) ||
    /(?:^|, )(?:hvordan|hvad|hvorvidt|hvilke[nt]?)(?!\p{L})[^,]{3,120}, $/u.test(before)
  )
}
