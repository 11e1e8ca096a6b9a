import { ok, type Result, refuse } from '../common/result.ts'
import type { SectionKind } from '../documents/read-item.ts'
import { freeSlug, slugOf } from '../identifiers/slug.ts'
import { type CommitteeKind, committeeKinds } from '../organisation/committee-kind.ts'
import { tidyLine } from '../plan/tidy-text.ts'

/** What a section that is written can be; recommendations, decisions and attachments are kept by themselves. */
export const writtenKinds = [
  'summary',
  'presentation',
  'background',
  'economy',
  'law',
  'hearing',
  'consequences',
  'relations',
  'other',
] as const satisfies readonly SectionKind[]
export type WrittenKind = (typeof writtenKinds)[number]

export interface TemplateSection {
  /** Stays the same when the heading is changed, so that items keep their text. */
  readonly key: string
  readonly heading: string
  readonly kind: WrittenKind
  readonly required: boolean
  readonly hint: string | null
  /** The highest LIX that is wished for. */
  readonly mostLix: number | null
}

/** What items of a sort consist of (skabelon). */
export interface TemplateText {
  readonly name: string
  readonly sections: readonly TemplateSection[]
  /** Kinds of committee it is for; empty: all. */
  readonly committeeKinds: readonly CommitteeKind[]
  readonly recommendedBy: string | null
  /** Who approves an item before it is ready; null: nobody need. */
  readonly approvedBy: string | null
  readonly active: boolean
}

export type TemplateRefusal =
  | 'name-missing'
  | 'no-sections'
  | 'too-many'
  | 'heading-twice'
  | 'wrong-lix'
  | 'wrong-value'

/** A section as it is given: one without a key is new. */
export type GivenSection = Omit<TemplateSection, 'key'> & { readonly key: string | null }

const mostSections = 30
// names of what an item's history keeps beside its sections
const takenKeys = ['title', 'access', 'recommendations', 'attachments', 'facts', 'state']

/** A template as it may be kept. Rows without a heading are left out; new sections get their key from the heading. */
export function tidyTemplate(
  given: Omit<TemplateText, 'sections'> & { readonly sections: readonly GivenSection[] },
): Result<TemplateText, TemplateRefusal> {
  const name = tidyLine(given.name).slice(0, 100)
  if (name === '') return refuse('name-missing')
  const rows = given.sections
    .map((row) => ({ ...row, heading: tidyLine(row.heading).slice(0, 200) }))
    .filter(({ heading }) => heading !== '')
  if (rows.length === 0) return refuse('no-sections')
  if (rows.length > mostSections) return refuse('too-many')
  const headings = new Set(rows.map(({ heading }) => heading.toLowerCase()))
  if (headings.size < rows.length) return refuse('heading-twice')
  if (rows.some(({ mostLix }) => mostLix !== null && !(mostLix >= 10 && mostLix <= 100)))
    return refuse('wrong-lix')
  const known = rows.flatMap(({ key }) => key ?? [])
  const areKeys = known.every((key) => /^[a-z0-9-]{1,100}$/.test(key) && !takenKeys.includes(key))
  if (!areKeys || new Set(known).size < known.length) return refuse('wrong-value')
  if (!given.committeeKinds.every((kind) => committeeKinds.includes(kind))) return refuse('wrong-value')
  if (!rows.every(({ kind }) => writtenKinds.includes(kind))) return refuse('wrong-value')
  return ok({
    name,
    sections: withKeys(rows),
    committeeKinds: committeeKinds.filter((kind) => given.committeeKinds.includes(kind)),
    recommendedBy: tidyLine(given.recommendedBy).slice(0, 200) || null,
    approvedBy: tidyLine(given.approvedBy).slice(0, 200) || null,
    active: given.active,
  })
}

function withKeys(rows: readonly GivenSection[]): readonly TemplateSection[] {
  const taken = new Set([...takenKeys, ...rows.flatMap(({ key }) => key ?? [])])
  return rows.map(({ key, heading, kind, required, hint, mostLix }) => {
    const own = key ?? freeSlug(slugOf(heading), (slug) => taken.has(slug))
    taken.add(own)
    return {
      key: own,
      heading,
      kind,
      required,
      hint: tidyLine(hint).slice(0, 500) || null,
      mostLix: mostLix === null ? null : Math.round(mostLix),
    }
  })
}

/** Whether a template is meant for a kind of committee. */
export const isMeantFor = (
  { committeeKinds: kinds }: Pick<TemplateText, 'committeeKinds'>,
  kind: CommitteeKind,
): boolean => kinds.length === 0 || kinds.includes(kind)
