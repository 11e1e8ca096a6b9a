import type { AgendaItemId } from '../common/id.ts'
import { isMed } from '../organisation/committee-kind.ts'
import { takingPart } from './presence.ts'
import type { Sitting, SittingItem } from './sitting.ts'
import { checkVotes, isQuorate } from './voting.ts'

/** What a meeting lacks before it can be closed. */
export type Missing =
  | { readonly kind: 'nobody-there' }
  | { readonly kind: 'has-not-risen' }
  | { readonly kind: 'no-decision' | 'not-quorate' | 'wrong-votes'; readonly itemId: AgendaItemId }
  | {
      readonly kind: 'no-answer' | 'no-promise'
      readonly itemId: AgendaItemId
      /** The recommendation's number; null: the item as a whole. */
      readonly number: number | null
    }

/**
 * Everything that must be entered before the meeting is closed: who was there, a decision on each item and each of its
 * recommendations, enough members for it, votes that fit who was there, and for every remark that binds somebody who does it by a day.
 */
export function listMissing(sitting: Sitting): readonly Missing[] {
  const { attendees, roseAt, items } = sitting
  return [
    ...(attendees.some(({ state }) => state === 'present') ? [] : [{ kind: 'nobody-there' } as const]),
    ...(roseAt === null ? [{ kind: 'has-not-risen' } as const] : []),
    ...items.flatMap((item) => missingAt(sitting, item)),
  ]
}

function missingAt(sitting: Sitting, item: SittingItem): readonly Missing[] {
  const itemId = item.id
  const there = takingPart(sitting, itemId)
  // attendance may have been put right after the vote
  const votes = item.ballots.every((ballot) => checkVotes(ballot, there).ok)
    ? []
    : [{ kind: 'wrong-votes', itemId } as const]
  if (item.decisions.length === 0)
    return needsDecision(item) ? [...votes, { kind: 'no-decision', itemId }] : votes
  const isWhole = item.decisions.some(({ recommendationId }) => recommendationId === null)
  const unanswered = item.recommendations.filter(
    ({ id }) => !isWhole && !item.decisions.some(({ recommendationId }) => recommendationId === id),
  )
  const unpromised = item.decisions.filter(
    ({ remark, recommendationId }) =>
      remark !== null && !item.promises.some((promise) => promise.recommendationId === recommendationId),
  )
  const numberOf = (id: string | null) => item.recommendations.find((one) => one.id === id)?.number ?? null
  const few = !isMed(sitting.kind) && !isQuorate(sitting.attendees, there)
  return [
    ...votes,
    ...unanswered.map(({ number }) => ({ kind: 'no-answer', itemId, number }) as const),
    ...unpromised.map(
      ({ recommendationId }) => ({ kind: 'no-promise', itemId, number: numberOf(recommendationId) }) as const,
    ),
    ...(few ? [{ kind: 'not-quorate', itemId } as const] : []),
  ]
}

/** Under "Eventuelt" and messages nothing need be decided. */
const needsDecision = ({ kind, recommendations }: SittingItem): boolean =>
  recommendations.length > 0 || kind === 'matter' || kind === 'agenda-approval' || kind === 'minutes-approval'
