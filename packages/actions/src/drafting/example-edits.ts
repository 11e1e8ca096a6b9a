import type { StrategyContent } from '@pejl/domain/strategies/content.ts'
import type { ExampleEdit } from './example-drafting.ts'

/** The content with one passage as the example wants it. A passage that is not there is a fault of the example. */
export function editExample(content: StrategyContent, { at, text }: ExampleEdit): StrategyContent {
  if (at === 'vision' || at === 'purpose' || at === 'easy') return { ...content, [at]: text }
  if (at === 'keywords') return { ...content, keywords: text.split(', ') }
  const key = keyAt(content, at.replace('/easy', ''))
  const field = at.endsWith('/easy') ? 'easy' : 'text'
  return {
    ...content,
    principles: content.principles.map((one) => ({
      ...one,
      ...(one.key === key ? { [field]: text } : {}),
      objectives: one.objectives.map((row) => (row.key === key ? { ...row, text } : row)),
    })),
  }
}

/** The key of the principle `2` or the objective `2.1`; `vision`, `purpose` and `easy` are their own. */
export function keyAt({ principles }: StrategyContent, at: string): string {
  if (!/^\d/.test(at)) return at
  const [principle, objective] = at.split('.').map(Number)
  const found = principles.find(({ number }) => number === principle)
  const row = objective === undefined ? found : found?.objectives.find(({ number }) => number === objective)
  if (!row) throw new Error(`the example has no passage ${at}`)
  return row.key
}
