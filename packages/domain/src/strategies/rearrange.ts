import type { ContentObjective, ContentPrinciple, StrategyContent } from './content.ts'

/** One change to the rows of a draft. `newKey` becomes the key of the row that is added. */
export type Step =
  | { readonly kind: 'add-principle' | 'add-foundation' | 'add-relation'; readonly newKey: string }
  | { readonly kind: 'add-objective'; readonly under: string; readonly newKey: string }
  | { readonly kind: 'remove'; readonly key: string }
  | { readonly kind: 'move'; readonly key: string; readonly by: -1 | 1 }

/**
 * Content with a row added, taken away or moved one place. An objective that moves past the first or last of its
 * guiding principle goes on under the next one. Rows are numbered anew; a key nobody has changes nothing.
 */
export function rearrange(content: StrategyContent, step: Step): StrategyContent {
  switch (step.kind) {
    case 'add-principle':
      return withPrinciples(content, [...content.principles, emptyPrinciple(step.newKey)])
    case 'add-foundation': {
      const row = { key: step.newKey, kind: 'law' as const, text: '', source: null }
      return { ...content, foundation: [...content.foundation, row] }
    }
    case 'add-relation': {
      const row = { key: step.newKey, title: '', strategyId: null, how: null, source: null }
      return { ...content, relations: [...content.relations, row] }
    }
    case 'add-objective':
      return withPrinciples(
        content,
        content.principles.map((one) =>
          one.key === step.under
            ? { ...one, objectives: [...one.objectives, emptyObjective(step.newKey)] }
            : one,
        ),
      )
    case 'remove':
      return remove(content, step.key)
    case 'move':
      return move(content, step)
  }
}

const emptyPrinciple = (key: string): ContentPrinciple => ({
  key,
  number: 0,
  title: '',
  text: null,
  easy: null,
  source: null,
  objectives: [],
})

const emptyObjective = (key: string): ContentObjective => ({
  key,
  number: 0,
  text: '',
  keywords: [],
  source: null,
})

function remove(content: StrategyContent, key: string): StrategyContent {
  const without = <Row extends { readonly key: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.key !== key)
  return withPrinciples(
    { ...content, foundation: without(content.foundation), relations: without(content.relations) },
    without(content.principles).map((one) => ({ ...one, objectives: without(one.objectives) })),
  )
}

function move(
  content: StrategyContent,
  { key, by }: { readonly key: string; readonly by: -1 | 1 },
): StrategyContent {
  const { principles } = content
  if (principles.some((one) => one.key === key)) return withPrinciples(content, swapped(principles, key, by))
  const at = principles.findIndex(({ objectives }) => objectives.some((one) => one.key === key))
  const under = principles[at]
  const objective = under?.objectives.find((one) => one.key === key)
  if (!under || !objective) return withPrinciples(content, principles)
  const place = under.objectives.indexOf(objective) + by
  if (place >= 0 && place < under.objectives.length)
    return withPrinciples(content, withObjectives(principles, at, swapped(under.objectives, key, by)))
  const next = principles[at + by]
  if (!next) return withPrinciples(content, principles)
  const left = withObjectives(
    principles,
    at,
    under.objectives.filter((one) => one.key !== key),
  )
  const joined = by === 1 ? [objective, ...next.objectives] : [...next.objectives, objective]
  return withPrinciples(content, withObjectives(left, at + by, joined))
}

function swapped<Row extends { readonly key: string }>(
  rows: readonly Row[],
  key: string,
  by: -1 | 1,
): readonly Row[] {
  const at = rows.findIndex((row) => row.key === key)
  const [one, other] = [rows[at], rows[at + by]]
  return one && other ? rows.map((row) => (row === one ? other : row === other ? one : row)) : rows
}

const withObjectives = (
  principles: readonly ContentPrinciple[],
  at: number,
  objectives: readonly ContentObjective[],
): readonly ContentPrinciple[] =>
  principles.map((one, index) => (index === at ? { ...one, objectives } : one))

const withPrinciples = (
  content: StrategyContent,
  principles: readonly ContentPrinciple[],
): StrategyContent => ({
  ...content,
  principles: principles.map((one, index) => ({
    ...one,
    number: index + 1,
    objectives: one.objectives.map((row, at) => ({ ...row, number: at + 1 })),
  })),
})
