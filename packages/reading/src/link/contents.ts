import type { FoundText, LinkableItem, StrategyProposal } from '@pejl/domain/strategies/proposal.ts'
import { findMentions } from './mentions.ts'
import { findPrinciples } from './principles.ts'
import { findPurpose } from './purpose.ts'

/** What the strategy is for, from the newest item that tells it. */
export function purposeOf(newestFirst: readonly LinkableItem[]): FoundText | null {
  for (const item of newestFirst) {
    const found = findPurpose(item.text, item.place.start)
    if (found) return { ...found, itemId: item.id }
  }
  return null
}

/**
 * The fullest set of guiding principles, the newest where several are as full. An item whose title names another
 * strategy, too, is left out while one of this strategy's own has principles: they may be the other's.
 */
export function principlesOf(
  newestFirst: readonly LinkableItem[],
  keys: ReadonlySet<string>,
): StrategyProposal['principles'] {
  const sets = newestFirst.flatMap((item) => {
    const found = findPrinciples(item.text, item.place.start)
    const shared = findMentions(item.title).some((m) => !keys.has(m.key))
    return found.length > 0 ? [{ item, found, shared }] : []
  })
  const fullness = ({ found, shared }: (typeof sets)[number]) =>
    (shared ? 0 : 1000) + found.length * 10 + found.reduce((n, p) => n + p.objectives.length, 0)
  const [first, ...rest] = sets
  if (!first) return []
  const best = rest.reduce((top, set) => (fullness(set) > fullness(top) ? set : top), first)

  const byNumber = new Map(best.found.map((principle) => [principle.number, principle]))
  return [...byNumber.values()].map((principle) => ({ ...principle, itemId: best.item.id }))
}
