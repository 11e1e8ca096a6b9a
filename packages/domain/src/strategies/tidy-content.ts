import { parseId } from '../common/id.ts'
import { ok, type Result, refuse } from '../common/result.ts'
import {
  type ContentPrinciple,
  type Foundation,
  foundationKinds,
  type PassageSource,
  type Relation,
  type StrategyContent,
} from './content.ts'

/** Most guiding principles of a strategy, objectives of a principle, and rows of another list. */
export const mostRows = 20

export type ContentRefusal = 'title-missing' | 'area-missing' | 'too-many' | 'wrong-value'

/**
 * Content as it may be kept: text trimmed and cut to its greatest length, rows numbered in their order, keywords each
 * once. Refuses content without a title or area, with more than twenty rows in a list, with a key that is no uuid or
 * stands twice, or with a place that is none. A draft may have empty texts; `missingIn` says what it lacks.
 */
export function tidyContent(given: StrategyContent): Result<StrategyContent, ContentRefusal> {
  const title = tidy(given.title, 300)
  const area = tidy(given.area, 200)
  if (title === null) return refuse('title-missing')
  if (area === null) return refuse('area-missing')
  const lists = [given.foundation, given.relations, given.principles]
  const tooMany = [...lists, ...given.principles.map(({ objectives }) => objectives)]
  if (tooMany.some(({ length }) => length > mostRows)) return refuse('too-many')
  const content: StrategyContent = {
    title,
    area,
    period: tidy(given.period, 60),
    vision: tidy(given.vision, 5_000),
    purpose: tidy(given.purpose, 5_000),
    purposeSource: tidySource(given.purposeSource),
    foundation: given.foundation.map(tidyFoundation),
    relations: given.relations.map(tidyRelation),
    principles: given.principles.map(tidyPrinciple),
    keywords: tidyWords(given.keywords),
    easy: tidy(given.easy, 8_000),
  }
  return hasOwnKeys(content) && hasRealPlaces(content) ? ok(content) : refuse('wrong-value')
}

/** What a version lacks before others can be asked about it. `key`: the principle or objective without words. */
export type Missing =
  | { readonly kind: 'no-principles' }
  | { readonly kind: 'principle-untitled'; readonly key: string; readonly number: number }
  | { readonly kind: 'objective-empty'; readonly key: string; readonly number: string }

/** Everything that stands in the way of sending a version out or adopting it. */
export function missingIn({ principles }: StrategyContent): readonly Missing[] {
  if (principles.length === 0) return [{ kind: 'no-principles' }]
  return principles.flatMap(({ key, number, title, objectives }): readonly Missing[] => [
    ...(title === '' ? [{ kind: 'principle-untitled' as const, key, number }] : []),
    ...objectives.flatMap((one) =>
      one.text === ''
        ? [{ kind: 'objective-empty' as const, key: one.key, number: `${number}.${one.number}` }]
        : [],
    ),
  ])
}

function tidyPrinciple(given: ContentPrinciple, index: number): ContentPrinciple {
  return {
    key: given.key,
    number: index + 1,
    title: tidy(given.title, 300) ?? '',
    text: tidy(given.text, 5_000),
    easy: tidy(given.easy, 3_000),
    source: tidySource(given.source),
    objectives: given.objectives.map((one, at) => ({
      key: one.key,
      number: at + 1,
      text: tidy(one.text, 2_000) ?? '',
      keywords: tidyWords(one.keywords),
      source: tidySource(one.source),
    })),
  }
}

function tidyFoundation(given: Foundation): Foundation {
  return {
    key: given.key,
    kind: foundationKinds.find((kind) => kind === given.kind) ?? 'other',
    text: tidy(given.text, 2_000) ?? '',
    source: tidySource(given.source),
  }
}

function tidyRelation(given: Relation): Relation {
  return {
    key: given.key,
    title: tidy(given.title, 300) ?? '',
    strategyId: parseId(given.strategyId) ?? null,
    how: tidy(given.how, 1_000),
    source: tidySource(given.source),
  }
}

function tidySource(given: PassageSource | null): PassageSource | null {
  return (
    given && {
      documentId: given.documentId,
      start: given.start,
      end: given.end,
      quote: tidy(given.quote, 3_000) ?? '',
    }
  )
}

/** Keywords in their order, each once whatever its case, at most thirty. */
export function tidyWords(given: readonly string[]): readonly string[] {
  const words = given.flatMap((word) => tidy(word.replace(/\s+/g, ' '), 80) ?? [])
  return [...new Map(words.toReversed().map((word) => [word.toLowerCase(), word])).values()]
    .toReversed()
    .slice(0, 30)
}

function hasOwnKeys({ foundation, relations, principles }: StrategyContent): boolean {
  const rows = [...foundation, ...relations, ...principles, ...principles.flatMap((one) => one.objectives)]
  const keys = rows.map(({ key }) => key)
  return keys.every((key) => parseId(key) !== undefined) && new Set(keys).size === keys.length
}

function hasRealPlaces({ purposeSource, foundation, relations, principles }: StrategyContent): boolean {
  const rows = [...foundation, ...relations, ...principles, ...principles.flatMap((one) => one.objectives)]
  return [purposeSource, ...rows.map(({ source }) => source)].every(
    (source) =>
      source === null ||
      (parseId(source.documentId) !== undefined &&
        Number.isInteger(source.start) &&
        Number.isInteger(source.end) &&
        source.start >= 0 &&
        source.end >= source.start),
  )
}

/** Text as the database holds it; nothing when there is none. */
export function tidy(text: string | null, most: number): string | null {
  const plain = (text ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff]/gu, ' ')
    .trim()
    .slice(0, most)
    .trim()
  return plain === '' ? null : plain
}
