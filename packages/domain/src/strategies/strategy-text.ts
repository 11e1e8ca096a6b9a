export const strategyStates = ['known', 'draft', 'hearing', 'adopted', 'replaced', 'expired'] as const
export type StrategyState = (typeof strategyStates)[number]

/** What a person writes of a strategy. */
export interface StrategyText {
  readonly title: string
  /** The department or field it is for. */
  readonly area: string
  readonly period: string | null
  readonly purpose: string | null
  readonly state: StrategyState
  readonly principles: readonly PrincipleText[]
}

/** A guiding principle (pejlemærke) with its objectives (målsætninger). */
export interface PrincipleText {
  readonly number: number
  readonly title: string
  readonly text: string | null
  readonly objectives: readonly { readonly number: number; readonly text: string }[]
}

/** The text put in order, or nothing when it is not one: a title missing, two principles with one number. */
export function tidyStrategy(given: StrategyText): StrategyText | undefined {
  const title = tidy(given.title, 300)
  const area = tidy(given.area, 200)
  const state = strategyStates.find((one) => one === given.state)
  const principles = given.principles.map(tidyPrinciple)
  const taken = principles.filter((one) => one !== undefined)
  if (!title || !area || !state || taken.length < principles.length || !areNumbered(taken)) return undefined
  return {
    title,
    area,
    state,
    period: tidy(given.period, 60),
    purpose: tidy(given.purpose, 5_000),
    principles: taken,
  }
}

function tidyPrinciple({ number, title, text, objectives }: PrincipleText): PrincipleText | undefined {
  const named = tidy(title, 300)
  const goals = objectives.map((one) => ({ number: one.number, text: tidy(one.text, 2_000) ?? '' }))
  if (!named || !areNumbered(goals) || goals.some((one) => one.text === '')) return undefined
  return { number, title: named, text: tidy(text, 5_000), objectives: goals }
}

function areNumbered(rows: readonly { readonly number: number }[]): boolean {
  const numbers = rows.map(({ number }) => number)
  return (
    new Set(numbers).size === numbers.length && numbers.every((n) => Number.isInteger(n) && n >= 1 && n <= 20)
  )
}

function tidy(text: string | null, most: number): string | null {
  const plain = (text ?? '')
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff]/gu, ' ')
    .trim()
  return plain === '' ? null : plain.slice(0, most)
}
