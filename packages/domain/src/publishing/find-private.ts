import type { Place } from '../documents/read-item.ts'
import { findPersonNumbers } from '../identifiers/cpr.ts'

export const privateKinds = ['cpr', 'phone', 'email', 'address', 'person'] as const
export type PrivateKind = (typeof privateKinds)[number]

export interface PrivateFinding extends Place {
  readonly kind: PrivateKind
  readonly quote: string
}

// every repetition has an end: a hostile text must not hold up the check
const name = String.raw`\p{Lu}\p{Ll}{1,40}(?:[- ]\p{Lu}\p{L}{0,40}\.?){1,3}`
const street = String.raw`\p{Lu}[\p{L}.'-]{0,40}(?: \p{Lu}[\p{L}.'-]{0,40}){0,2}`
const streetEnd =
  '(?:vej|vejen|gade|gaden|stræde|allé|alle|plads|torv|vænge|park|parken|boulevard|sti|stien|bakke|bakken|have|haven|vang|vangen|toft|toften|eng|engen|krog|krogen|kaj|kajen|stræder|pladsen|torvet|vænget)'
const house = String.raw`\d{1,3} ?[A-Z]?(?:, ?(?:st|kl|\d{1,2})\.? ?(?:tv|th|mf|\d{1,2})?\.?)?`
const address = String.raw`(?:${street} ?${streetEnd}|\p{Lu}\p{Ll}{1,40}${streetEnd}) ${house}(?![\p{L}\d])`

/** Words before a name that make it a private person's: citizens, applicants, neighbours, pupils, senders. */
const before = String.raw`(?:[Bb]orger(?:en)?|[Aa]nsøger(?:en)?|[Kk]lager(?:en)?|[Nn]abo(?:en)?|[Ee]jer(?:en)?|[Ll]ejer(?:en)?|[Ff]orælder|[Mm]oren|[Ff]aren|[Ee]lev(?:en)?|[Bb]arnet|[Pp]atient(?:en)?|[Mm]edarbejder(?:en)?|[Hh]øringssvar fra|[Hh]envendelse fra|[Bb]rev fra|Fra:|Afsender:|Navn:|[Mm]ed venlig hilsen,?|[Vv]enlig hilsen,?|Mvh\.?)`

/** What a text has that looks like somebody's own, in the order of the patterns; each stretch is told of once. */
const patterns: readonly (readonly [PrivateKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu],
  // eight figures after a word or a sign that says what they are, or in four pairs
  [
    'phone',
    /(?:(?:tlf|telefon|mobil|mob|ring)[^\d\n]{0,15}|\+45 ?|0045 ?)\d(?:[ -]?\d){7}(?!\d)|(?<![\d.,/-] ?)\d{2} \d{2} \d{2} \d{2}(?![ ]?\d)/giu,
  ],
  ['person', new RegExp(`${name}(?=,? ${address})`, 'gu')],
  ['person', new RegExp(String.raw`(?<=${before}\s{1,3})${name}`, 'gu')],
  ['address', new RegExp(address, 'gu')],
]

/**
 * Persons' numbers, telephone numbers, e-mail, addresses and what looks like a private person's name. A guess for a person
 * to judge: it finds what is written in the usual ways, not everything that can tell who somebody is. `known`: names that
 * may be told, such as the members' own.
 */
export function findPrivate(text: string, known: ReadonlySet<string> = new Set()): readonly PrivateFinding[] {
  const found: PrivateFinding[] = findPersonNumbers(text).map((place) => ({
    kind: 'cpr',
    ...place,
    quote: text.slice(place.start, place.end),
  }))
  for (const [kind, pattern] of patterns)
    for (const match of text.matchAll(pattern)) {
      const finding = { kind, start: match.index, end: match.index + match[0].length, quote: match[0] }
      const isTold = found.some((one) => one.start < finding.end && one.end > finding.start)
      if (!isTold && !(kind === 'person' && known.has(match[0]))) found.push(finding)
    }
  return found.toSorted((a, b) => a.start - b.start)
}
