import type { Place } from '../documents/read-item.ts'

/** Where a passage was read: a stretch of a document's text, in UTF-16 units, and its words as they stood. */
export interface PassageSource extends Place {
  readonly documentId: string
  readonly quote: string
}

export const foundationKinds = ['law', 'decision', 'review', 'other'] as const
export type FoundationKind = (typeof foundationKinds)[number]

/** What a strategy stands on [grundlag]: a law, a political decision, a review's recommendations. */
export interface Foundation {
  readonly key: string
  readonly kind: FoundationKind
  readonly text: string
  readonly source: PassageSource | null
}

/** Another policy the strategy hangs together with, and how. `strategyId`: when it is one of ours. */
export interface Relation {
  readonly key: string
  readonly title: string
  readonly strategyId: string | null
  readonly how: string | null
  readonly source: PassageSource | null
}

/** An objective [målsætning]. Its key is its own through all versions. */
export interface ContentObjective {
  readonly key: string
  readonly number: number
  readonly text: string
  readonly keywords: readonly string[]
  readonly source: PassageSource | null
}

/** A guiding principle [pejlemærke]. `easy` says the same in plain words. */
export interface ContentPrinciple {
  readonly key: string
  readonly number: number
  readonly title: string
  readonly text: string | null
  readonly easy: string | null
  readonly source: PassageSource | null
  readonly objectives: readonly ContentObjective[]
}

/** All that a version of a strategy says. Keys are uuids; numbers count from 1 in the order of the lists. */
export interface StrategyContent {
  readonly title: string
  /** The department or field it is for. */
  readonly area: string
  readonly period: string | null
  readonly vision: string | null
  readonly purpose: string | null
  readonly purposeSource: PassageSource | null
  readonly foundation: readonly Foundation[]
  readonly relations: readonly Relation[]
  readonly principles: readonly ContentPrinciple[]
  readonly keywords: readonly string[]
  /** The whole in plain words, beside the principles' own. */
  readonly easy: string | null
}

/** The part of the content that a reader can point at: a field, or a principle or objective by its key. */
export type PassageKey = 'vision' | 'purpose' | 'easy' | (string & {})

export interface Passage {
  readonly key: PassageKey
  readonly kind: 'vision' | 'purpose' | 'easy' | 'principle' | 'objective'
  /** `2` for a principle, `2.1` for an objective, '' for a field. */
  readonly number: string
  readonly text: string
}

/** Everything a version says that input can have led to, in reading order; what is empty is left out. */
export function passagesOf(content: StrategyContent): readonly Passage[] {
  const fields = (['vision', 'purpose'] as const).map((key) => ({
    key,
    kind: key,
    number: '',
    text: content[key] ?? '',
  }))
  const principles = content.principles.flatMap((one): readonly Passage[] => [
    { key: one.key, kind: 'principle', number: String(one.number), text: joined(one.title, one.text) },
    ...one.objectives.map((objective) => ({
      key: objective.key,
      kind: 'objective' as const,
      number: `${one.number}.${objective.number}`,
      text: objective.text,
    })),
  ])
  const easy = { key: 'easy', kind: 'easy' as const, number: '', text: content.easy ?? '' }
  return [...fields, ...principles, easy].filter(({ text }) => text !== '')
}

/** The running text of a version: what its readability is measured on. */
export function textOf(content: StrategyContent): string {
  return [
    content.vision,
    content.purpose,
    ...content.principles.flatMap((one) => [one.text, ...one.objectives.map(({ text }) => text)]),
  ]
    .filter((text) => text !== null && text !== '')
    .join('\n\n')
}

/** The easy-to-read version as one text; '' when nobody has written one. */
export function easyTextOf(content: StrategyContent): string {
  return [content.easy, ...content.principles.map(({ easy }) => easy)]
    .filter((text) => text !== null && text !== '')
    .join('\n\n')
}

/** The content without the words of documents: the public reads those where the document itself is open. */
export function withoutQuotes(content: StrategyContent): StrategyContent {
  const bare = (source: PassageSource | null) => source && { ...source, quote: '' }
  return {
    ...content,
    purposeSource: bare(content.purposeSource),
    foundation: content.foundation.map((one) => ({ ...one, source: bare(one.source) })),
    relations: content.relations.map((one) => ({ ...one, source: bare(one.source) })),
    principles: content.principles.map((principle) => ({
      ...principle,
      source: bare(principle.source),
      objectives: principle.objectives.map((one) => ({ ...one, source: bare(one.source) })),
    })),
  }
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join('\n')
