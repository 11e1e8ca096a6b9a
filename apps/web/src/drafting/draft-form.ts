import { randomUUID } from 'node:crypto'
import { parseId } from '@pejl/domain/common/id.ts'
import {
  type ContentObjective,
  type ContentPrinciple,
  type Foundation,
  foundationKinds,
  type PassageSource,
  type Relation,
  type StrategyContent,
} from '@pejl/domain/strategies/content.ts'
import type { Step } from '@pejl/domain/strategies/rearrange.ts'
import { type Fields, textOf, textOrNull } from '../desk/fields.ts'

/** Names of the fields of a row, by its key. A list's own name holds the keys of its rows in order. */
export const rowFields = {
  principle: (key: string) => ({
    title: `pm-${key}-navn`,
    text: `pm-${key}-tekst`,
    easy: `pm-${key}-let`,
    objectives: `pm-${key}-maal`,
  }),
  objective: (key: string) => ({ text: `ml-${key}-tekst`, keywords: `ml-${key}-ord` }),
  foundation: (key: string) => ({ kind: `gr-${key}-art`, text: `gr-${key}-tekst` }),
  relation: (key: string) => ({
    title: `sa-${key}-navn`,
    strategy: `sa-${key}-strategi`,
    how: `sa-${key}-hvordan`,
  }),
} as const

/**
 * A draft as typed. Sources are not typed: each row keeps the one it has in `stored`, unless its key is among those
 * whose source no longer holds.
 */
export function readDraft(form: Fields, stored: StrategyContent): StrategyContent {
  const sources = sourcesOf(stored)
  const gone = new Set(form.get('uden-kilde') ?? [])
  const sourceOf = (key: string) => (gone.has(key) ? null : (sources.get(key) ?? null))
  return {
    title: textOf(form, 'navn'),
    area: textOf(form, 'omraade'),
    period: textOrNull(form, 'periode'),
    vision: textOrNull(form, 'vision'),
    purpose: textOrNull(form, 'formaal'),
    purposeSource: sourceOf('purpose'),
    foundation: keysOf(form, 'gr').map((key): Foundation => {
      const names = rowFields.foundation(key)
      const kind = foundationKinds.find((one) => one === textOf(form, names.kind)) ?? 'other'
      return { key, kind, text: textOf(form, names.text), source: sourceOf(key) }
    }),
    relations: keysOf(form, 'sa').map((key): Relation => {
      const names = rowFields.relation(key)
      return {
        key,
        title: textOf(form, names.title),
        strategyId: textOrNull(form, names.strategy),
        how: textOrNull(form, names.how),
        source: sourceOf(key),
      }
    }),
    principles: keysOf(form, 'pm').map((key, index): ContentPrinciple => {
      const names = rowFields.principle(key)
      return {
        key,
        number: index + 1,
        title: textOf(form, names.title),
        text: textOrNull(form, names.text),
        easy: textOrNull(form, names.easy),
        source: sourceOf(key),
        objectives: keysOf(form, names.objectives).map((objective, at): ContentObjective => {
          const fields = rowFields.objective(objective)
          const keywords = wordsOf(textOf(form, fields.keywords))
          return {
            key: objective,
            number: at + 1,
            text: textOf(form, fields.text),
            keywords,
            source: sourceOf(objective),
          }
        }),
      }
    }),
    keywords: wordsOf(textOf(form, 'ord')),
    easy: textOrNull(form, 'letlaest'),
  }
}

/** Keywords as they are typed: parted by commas or lines. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** What the pressed button asks for besides saving. Names are `pm+`, `ml+:KEY`, `fjern:KEY`, `op:KEY`, `ned:KEY`. */
export function readStep(form: Fields): Step | undefined {
  const [name, key = ''] = textOf(form, 'trin').split(':')
  const newKey = randomUUID()
  switch (name) {
    case 'pm+':
      return { kind: 'add-principle', newKey }
    case 'gr+':
      return { kind: 'add-foundation', newKey }
    case 'sa+':
      return { kind: 'add-relation', newKey }
    case 'ml+':
      return { kind: 'add-objective', under: key, newKey }
    case 'fjern':
      return { kind: 'remove', key }
    case 'op':
      return { kind: 'move', key, by: -1 }
    case 'ned':
      return { kind: 'move', key, by: 1 }
    default:
      return undefined
  }
}

/** The row a step leaves the reader at; '' for the top of the page. */
export function anchorOf(step: Step | undefined): string {
  if (!step || step.kind === 'remove') return ''
  return step.kind === 'move' ? `#r-${step.key}` : `#r-${step.newKey}`
}

const keysOf = (form: Fields, name: string): readonly string[] =>
  (form.get(name) ?? []).filter((key) => parseId(key) !== undefined).slice(0, 100)

function sourcesOf(content: StrategyContent): ReadonlyMap<string, PassageSource | null> {
  const rows = [
    ...content.foundation,
    ...content.relations,
    ...content.principles,
    ...content.principles.flatMap(({ objectives }) => objectives),
  ]
  return new Map([
    ['purpose', content.purposeSource],
    ...rows.map(({ key, source }) => [key, source] as const),
  ])
}
