import { isAlike } from '@pejl/store/public/alike.ts'
import type { DecisionView, ItemView, RecommendationView } from '@pejl/store/public/record-views.ts'

/** What one committee said to one recommendation. */
export interface Answer {
  readonly item: ItemView
  readonly decision: DecisionView
  /** The decision answers all the item's recommendations at once. */
  readonly shared: boolean
}

export interface Compared {
  readonly recommendation: RecommendationView | null
  /** The first item it was put forward in. */
  readonly item: ItemView
  readonly answers: readonly Answer[]
}

/**
 * Each recommendation beside what every committee decided on it, in order of time. The same recommendation put to
 * several committees is one row; a decision that answers none of them by number stands in a row of its own.
 */
export function compare(items: readonly ItemView[]): readonly Compared[] {
  const rows: { recommendation: RecommendationView | null; item: ItemView; answers: Answer[] }[] = []
  for (const item of items) {
    const own = item.recommendations.map((recommendation) => {
      const known = rows.find(
        (row) => row.recommendation && isSame(row.recommendation.text, recommendation.text),
      )
      const row = known ?? { recommendation, item, answers: [] }
      if (!known) rows.push(row)
      return { number: recommendation.number, row }
    })
    for (const decision of item.decisions) {
      const answered = own.filter(({ number }) => number !== null && number === decision.number)
      const all = answered.length > 0 ? answered : decision.number === null || own.length === 1 ? own : []
      for (const { row } of all) row.answers.push({ item, decision, shared: all.length > 1 })
      if (all.length === 0)
        rows.push({ recommendation: null, item, answers: [{ item, decision, shared: false }] })
    }
  }
  return rows
}

/** The same words, near enough, about the same year, half-year or sum: "status for 1. halvår" is not "for 2. halvår". */
const isSame = (one: string, other: string): boolean =>
  isAlike(one, other, 0.85) && figures(one) === figures(other)

const figures = (text: string): string => text.match(/\d+/g)?.join(' ') ?? ''
