import { normaliseMatterNumber } from '../identifiers/matter-number.ts'
import { fingerprint } from './fingerprint.ts'
import type { ReadItem } from './read-item.ts'

/** The lists of an agenda item whose elements a person can change, add to and remove from. */
export const listNames = [
  'sections',
  'recommendations',
  'decisions',
  'earlierDecisions',
  'absentees',
  'attachments',
  'references',
  'commitments',
  'doubts',
] as const
export type ListName = (typeof listNames)[number]

/** Names for an item and its elements, in the order they stand. */
export type ItemKeys = { readonly item: string } & { readonly [L in ListName]: readonly string[] }

/**
 * Names every item and element by what it says (number, document number, the words), never by where it stands, so
 * that a correction finds its element again when a better reader has read the document. Equal ones get `~2`, `~3`.
 */
export function keysOf(items: readonly ReadItem[]): readonly ItemKeys[] {
  const names = apart(items.map(itemKey))
  return items.map((item, index) => ({
    item: names[index] ?? '',
    sections: apart(item.sections.map((s) => `${s.kind}-${fingerprint(s.heading)}`)),
    recommendations: apart(item.recommendations.map((r) => numbered(r.number, r.text))),
    decisions: apart(item.decisions.map((d) => `${numbered(d.number, '')}${d.date ? `@${d.date}` : ''}`)),
    earlierDecisions: apart(item.earlierDecisions.map((d) => `${d.date ?? 'x'}-${fingerprint(d.text)}`)),
    absentees: apart(item.absentees.map((a) => fingerprint(a.name))),
    attachments: apart(item.attachments.map(attachmentKey)),
    references: apart(item.references.map((r) => `${r.kind}-${fingerprint(r.text)}`)),
    commitments: apart(item.commitments.map((c) => fingerprint(c.quote))),
    doubts: apart(item.doubts.map((d) => fingerprint(`${d.field} ${d.why}`))),
  }))
}

function itemKey(item: ReadItem): string {
  const number = normaliseMatterNumber(item.matterNumber)
  return number ? `m${safe(number)}` : `t${fingerprint(item.title ?? '')}`
}

const numbered = (number: number | null, text: string) =>
  number !== null ? `n${number}` : text === '' ? 'all' : fingerprint(text)

function attachmentKey(attachment: ReadItem['attachments'][number]): string {
  if (attachment.documentNumber) return `d${safe(attachment.documentNumber)}`
  if (attachment.journalNumber) return `j${safe(attachment.journalNumber)}`
  return fingerprint(attachment.title)
}

// keys are parts of paths: no slash, nothing that needs escaping in a form
const safe = (text: string) => text.replace(/[^\p{L}\p{N}.-]+/gu, '-')

function apart(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key}~${times}`
  })
}
