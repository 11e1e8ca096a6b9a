import { fold } from './lines.ts'

/** Bodies known by one word. */
const single =
  'Kommunalbestyrelse[n]?|Byråd(?:et)?|Borgerrepræsentation(?:en)?|Magistrat(?:en)?|Regionsråd(?:et)?|Forretningsudvalg(?:et)?|Hovedudvalg(?:et)?|Hovedudvalget|HMU|OMU|LMU|TRIO|MED-udvalg(?:et)?|Direktion(?:en)?'

/** `Børne- og Ungdomsudvalget`, `Økonomi- og Planudvalget`, `Handicaprådet`, `Nordre Havn Lokaludvalg`. */
const part = '(?:\\p{Lu}[\\p{L}\\d]*-?)'
const ending =
  '\\p{Lu}?[\\p{L}-]*(?:udvalget|udvalg|(?<![Oo]m)rådet|(?<![Oo]m)råd|bestyrelsen|styregruppen|styregruppe|følgegruppen|kommission(?:en)?)'
const compound = `(?:${part},? (?:(?:og|&) )?){0,4}${ending}`
/** `Udvalget for Kultur`, `Udvalg for mobilitet og klima`, `Områdeudvalg Børne- og Familieområdet`. */
const open =
  '(?:Udvalget? for|Udvalg for|Områdeudvalg(?:et)?(?: (?:på|for))?|Lokaludvalg(?:et)?|MED-udvalget?)(?: [\\p{L}&-]+,?){1,9}?'

const name = `(?:${open}|${compound}|${single})`

const wholeName = new RegExp(
  `^(?:${open}|(?:\\d{2}-\\d{2} )?${open}|${compound}|${single})(?: \\([^)]{1,12}\\))?$`,
  'u',
)

/** True when a short text is the name of a body that meets, and nothing else. */
export function isCommitteeName(text: string): boolean {
  const words = fold(text)
  return words.length >= 3 && words.length <= 90 && wholeName.test(words)
}

const anywhere = new RegExp(
  `(?<![\\p{L}-])(?:(?:Områdeudvalg|Lokaludvalg|Fagudvalg) \\p{Lu}[\\p{L}-]*(?:(?:,? og |,? & | )\\p{Lu}[\\p{L}-]*){0,4}|Udvalget for (?:\\p{Lu}[\\p{L}-]*,?(?: og | & | )?){1,5}|${compound}|${single})(?![\\p{L}-])`,
  'gu',
)

/** Names of bodies anywhere in a sentence, in order. */
export function findCommittees(text: string): readonly { readonly name: string; readonly at: number }[] {
  return [...text.slice(0, 3000).matchAll(anywhere)].map((match) => ({
    name: match[0].trim().replace(/,$/, ''),
    at: match.index,
  }))
}

/** Source of a pattern for a committee's name, for use inside other patterns (flag u). */
export const committeePattern = name
/** The same without the open forms, which have no end of their own. */
export const closedCommitteePattern = `(?:${compound}|${single})`
