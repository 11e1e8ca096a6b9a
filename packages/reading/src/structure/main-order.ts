const adverbs =
  'ikke|også|fortsat|fremover|fremadrettet|stadig|altid|samtidig|derfor|efterfølgende|løbende|årligt|halvårligt|kvartalsvis|månedligt|(?:to|tre|fire|én|en|\\d) gange? (?:årligt|om året|om måneden)(?: i (?:perioden )?\\d{4}(?:(?:, | og |-)\\d{4})*)?|(?:senest|inden) [^,]{3,40}?(?:\\d{4}|året)|hver(?:t)? (?:(?:halve|andet|tredje|fjerde|anden) )?(?:år|halvår|kvartal|måned|uge)'
const finite = '(?:skal|vil|kan|må|bør|bliver|får|er|har|\\p{L}{2,}(?:es|er)|gør|ser|følger)'
const subordinate = new RegExp(
  `^((?:der|det|den|de|\\p{L}[\\p{L}-]*(?: (?!(?:${adverbs})(?!\\p{L}))[\\p{L}-]+){0,6}?)) ((?:(?:${adverbs}) ?(?<= ))+)(${finite})(?!\\p{L}) ?`,
  'iu',
)
/** After "der" everything before the verb is an adverbial: "der i maj 2025 holdes en temadag". */
const expletive =
  /^der (?!(?:skal|vil|bliver|\p{L}{3,}es)(?!\p{L}))([^,]{3,60}?) (skal|vil|bliver|\p{L}{3,}es)(?!\p{L}) ?/iu
const hasFinite = /(?<!\p{L})(?:\p{L}{3,}es|skal|vil|bliver|får|er|har)(?!\p{L})/u
const openings = /^(?:og|samt|men|at|idet|så|hvorefter|dog)\s+/i

/**
 * Turns a clause into a sentence of its own: without the conjunction it began with, and with the verb in second
 * place ("der to gange årligt forelægges en status" becomes "Der forelægges to gange årligt en status").
 */
export function toSentence(clause: string): string {
  const bare = clause
    .replace(openings, '')
    .replace(/^at\s+/i, '')
    .replace(/^med (?:(?:blandt andet|bl\.a\.|herunder) )?(?:et|en) (?=\p{Ll})/iu, '')
    .replace(/[\s,.;:]+$/, '')
    .replace(/,? og$/, '')
  if (!/^(?:(?:og|samt|men) )?at /i.test(clause)) return capital(bare)
  const ordered = expletive.test(bare)
    ? bare.replace(expletive, 'der $2 $1 ')
    : bare.replace(subordinate, (whole, subject: string, words: string, verb: string) => {
        return hasFinite.test(subject) ? whole : `${subject} ${verb} ${words.trim()} `
      })
  return capital(ordered)
}

function capital(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('da') + words.slice(1)
}
