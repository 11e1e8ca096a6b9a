import { foldDanish } from '../common/danish.ts'
import type { Place } from '../documents/read-item.ts'
import { findPersonNumbers } from '../identifiers/cpr.ts'
import { bodies, privatePatterns } from './private-patterns.ts'

export const privateKinds = ['cpr', 'phone', 'email', 'address', 'person'] as const
export type PrivateKind = (typeof privateKinds)[number]

export interface PrivateFinding extends Place {
  readonly kind: PrivateKind
  readonly quote: string
}

/** What may be told: names such as the members' own, texts with the municipality's own addresses, and its name. */
export interface Known {
  readonly names: ReadonlySet<string>
  readonly places: readonly string[]
  readonly municipality: string
}

const nothingKnown: Known = { names: new Set(), places: [], municipality: '' }

/**
 * Persons' numbers, telephone numbers, e-mail, addresses and what looks like a private person's name. A guess for a person
 * to judge: it finds what is written in the usual ways, not everything that can tell who somebody is.
 */
export function findPrivate(text: string, known: Known = nothingKnown): readonly PrivateFinding[] {
  // each stretch is told of once; a list of a hundred thousand numbers must not be compared one with the other
  const told = new Uint8Array(text.length)
  const found: PrivateFinding[] = []
  const add = (finding: PrivateFinding): void => {
    told.fill(1, finding.start, finding.end)
    found.push(finding)
  }
  for (const { start, end } of findPersonNumbers(text))
    add({ kind: 'cpr', start, end, quote: text.slice(start, end) })
  for (const [kind, pattern] of privatePatterns)
    for (const match of text.matchAll(pattern)) {
      const quote = match[0].trimEnd()
      const finding = { kind, start: match.index, end: match.index + quote.length, quote }
      const isTold = told.subarray(finding.start, finding.end).includes(1)
      if (!isTold && !mayBeTold(finding, text, known)) add(finding)
    }
  return found.toSorted((a, b) => a.start - b.start)
}

function mayBeTold({ kind, quote, start, end }: PrivateFinding, text: string, known: Known): boolean {
  if (kind === 'person')
    return known.names.has(quote) || bodies.test(quote) || /^(?:\/S| ?ApS)/.test(text.slice(end, end + 4))
  if (kind === 'email') return isOwn(quote, known.municipality)
  if (kind === 'address')
    return (
      known.places.some((place) => place.includes(quote)) ||
      institutions.test(text.slice(Math.max(0, start - 40), start)) ||
      institutions.test(`${/^\P{N}*/u.exec(quote)?.[0]?.split(' ')[0] ?? ''} `)
    )
  return false
}

/** A public house right before an address: a school's address is nobody's home. */
const institutions =
  /(?:skole|skolen|rådhus|rådhuset|bibliotek|biblioteket|hallen|center|centret|centeret|børnehave|børnehaven|børnehus|børnehuset|vuggestue|plejehjem|plejehjemmet|museet|museum|kirke|kirken|kommune|kulturhus|kulturhuset|borgerservice|forvaltningen|daginstitutionen|svømmehallen|genbrugspladsen|brandstationen)[,:]? (?:på |i |ligger på )?$/iu

/** Whether an address is the municipality's own: `fjordby.dk` is that of Fjordby Kommune. */
function isOwn(mail: string, municipality: string): boolean {
  const own = inAddress(municipality.replace(/(?<!\p{L})(?:kommune|region)(?!\p{L})/giu, '')).replace(
    /[^a-z\d]/g,
    '',
  )
  const domain = inAddress(mail.split('@')[1] ?? '')
  return own !== '' && (domain === `${own}.dk` || domain.endsWith(`.${own}.dk`))
}

const inAddress = (text: string): string =>
  foldDanish(text).replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
