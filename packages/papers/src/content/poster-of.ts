import type { PaperHead } from './paper-head.ts'
import type { ObjectivesPoster, PosterPrinciple, PrinciplesPoster } from './poster.ts'

/** A strategy's words, as its pages have them. */
export interface StrategyWords {
  readonly title: string
  readonly area: string
  readonly period: string | null
  readonly purpose: string | null
  readonly principles: readonly PosterPrinciple[]
}

/** The poster of a strategy's guiding principles, or of its objectives. */
export function posterOf(
  kind: 'principles' | 'objectives',
  strategy: StrategyWords,
  municipality: string,
): PrinciplesPoster | ObjectivesPoster {
  const principles = strategy.principles.map(({ number, title, text, objectives }) => ({
    number,
    title,
    text,
    objectives: objectives.map((one) => ({ number: one.number, text: one.text })),
  }))
  return { kind, head: headOf(strategy, municipality), principles }
}

/** What a strategy's papers say at their head. */
export function headOf(
  { title, area, period, purpose }: Omit<StrategyWords, 'principles'>,
  municipality: string,
): PaperHead {
  return { municipality, area, period, title, purpose }
}
