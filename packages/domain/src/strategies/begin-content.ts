import { foldDanish } from '../common/danish.ts'
import { findPhrase } from '../documents/find-words.ts'
import type { Place } from '../documents/read-item.ts'
import type { Foundation, PassageSource, Relation, StrategyContent } from './content.ts'

/** A place in one of the documents. */
export interface PlacedIn extends Place {
  readonly documentId: string
}

/** What was read of a strategy: its words, and the open items that tell of it, oldest first. */
export interface ReadStrategy {
  readonly title: string
  readonly area: string
  readonly period: string | null
  readonly purpose: string | null
  readonly purposePlace: PlacedIn | null
  readonly principles: readonly {
    readonly id: string
    readonly number: number
    readonly title: string
    readonly text: string | null
    readonly place: PlacedIn | null
    readonly objectives: readonly {
      readonly id: string
      readonly number: number
      readonly text: string
      readonly keywords: readonly string[]
      readonly place: PlacedIn | null
    }[]
  }[]
  readonly items: readonly ReadStrategyItem[]
}

export interface ReadStrategyItem {
  readonly title: string
  readonly place: PlacedIn
  readonly laws: readonly ReadPassage[]
  readonly relations: readonly ReadPassage[]
  /** What a political committee approved on it: the recommendation, and where the decision stands. */
  readonly decisions: readonly ReadPassage[]
}

export interface ReadPassage {
  readonly text: string
  readonly place: PlacedIn
}

/**
 * A first draft from what was read: the strategy's own words, each with its source; as foundation the laws its items
 * name, the first decision that speaks of a strategy and the inquiry it followed; as relations the policies its items
 * name. Principles and objectives keep their ids as keys. `textOf` gives a document's text, '' for one nobody may read.
 */
export function beginContent(
  read: ReadStrategy,
  { textOf, newKey }: { readonly textOf: (documentId: string) => string; readonly newKey: () => string },
): StrategyContent {
  const sourceOf = (place: PlacedIn | null): PassageSource | null => {
    const quote = place ? textOf(place.documentId).slice(place.start, place.end).trim() : ''
    return place && quote !== '' ? { ...place, quote } : null
  }
  // from the first of the words to the last, where the place has them in that order
  const within = ({ place, words }: { place: PlacedIn; words: readonly string[] }): PassageSource | null => {
    const text = textOf(place.documentId).slice(place.start, place.end)
    const found = words.map((phrase) => findPhrase(text, phrase)[0])
    const [first, last] = [found[0], found.at(-1)]
    const isThere = first && last && found.every((one) => one !== undefined) && last.start >= first.start
    return sourceOf(
      isThere
        ? { documentId: place.documentId, start: place.start + first.start, end: place.start + last.end }
        : place,
    )
  }
  const laws = distinct(read.items.flatMap(({ laws }) => laws.flatMap(partsOf))).map(
    ({ passage, text }): Foundation => ({
      key: newKey(),
      kind: 'law',
      text,
      source: within({ place: passage.place, words: [text] }),
    }),
  )
  const relations = distinct(read.items.flatMap((item) => item.relations.flatMap(partsOf))).map(
    ({ passage, text }): Relation => ({
      key: newKey(),
      title: text,
      strategyId: null,
      how: null,
      source: within({ place: passage.place, words: [text] }),
    }),
  )
  return {
    title: read.title,
    area: read.area,
    period: read.period,
    vision: null,
    purpose: read.purpose,
    purposeSource: sourceOf(read.purposePlace),
    foundation: [...groundsOf(read.items, newKey, within), ...laws].slice(0, 20),
    relations: relations.slice(0, 20),
    principles: read.principles.map(({ id, place, objectives, ...principle }) => ({
      ...principle,
      key: id,
      easy: null,
      source: place && within({ place, words: [principle.title, principle.text ?? ''].filter(Boolean) }),
      objectives: objectives.map(({ id, place, ...objective }) => ({
        ...objective,
        key: id,
        source: place && within({ place, words: [objective.text] }),
      })),
    })),
    keywords: [],
    easy: null,
  }
}

/** The decision that a strategy be made, and the inquiry that led to it, as far as the items tell. */
function groundsOf(
  items: readonly ReadStrategyItem[],
  newKey: () => string,
  within: (found: { place: PlacedIn; words: readonly string[] }) => PassageSource | null,
): readonly Foundation[] {
  const inquiry = items.find(({ title }) => /gennemgang|evaluering|undersøgelse|analyse/i.test(title))
  const decision = items.flatMap(({ decisions }) => decisions).find(({ text }) => /strategi/i.test(text))
  return [
    ...(inquiry
      ? [
          {
            key: newKey(),
            kind: 'review' as const,
            text: inquiry.title,
            source: within({ place: inquiry.place, words: [inquiry.title] }),
          },
        ]
      : []),
    ...(decision
      ? [
          {
            key: newKey(),
            kind: 'decision' as const,
            text: decision.text,
            source: within({ place: decision.place, words: [] }),
          },
        ]
      : []),
  ]
}

interface Part {
  readonly passage: ReadPassage
  readonly text: string
}

/** The laws or policies that a section names one after the other; a sentence about them stays whole. */
function partsOf(passage: ReadPassage): readonly Part[] {
  const folded = passage.text.replace(/\s+/g, ' ').trim()
  // "Børne- og Ungepolitikken" is one
  const parts = folded.split(/,\s+|(?<!-)\s+(?:og|samt)\s+/).map((text) => text.replace(/\.$/, '').trim())
  // "§ 7 og 8" is not two laws, and a sentence is no list
  const areNames = parts.every((text) => text.length <= 80 && /\p{L}{4}/u.test(text))
  const texts = areNames ? parts : [folded.replace(/\.$/, '').slice(0, 300)]
  return texts
    .filter((text) => text !== '' && !/^ingen\b/i.test(text))
    .map((text) => ({ passage, text: text.charAt(0).toUpperCase() + text.slice(1) }))
}

/** Each once; what another begins with is left out: "Barnets lov" where "Barnets lov § 5" stands. */
function distinct(parts: readonly Part[]): readonly Part[] {
  const folded = parts.map(({ text }) => foldDanish(text))
  return parts.filter((_, index) => {
    const own = folded[index] ?? ''
    return !folded.some((other, at) => (other === own ? at < index : other.startsWith(`${own} `)))
  })
}
