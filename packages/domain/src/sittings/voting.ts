import { ok, type Result, refuse } from '../common/result.ts'
import { type CommitteeKind, isMed } from '../organisation/committee-kind.ts'
import type { Attendee, Ballot, BallotResult, Vote } from './sitting.ts'

/** Members vote, and those who stand in for them; observers, secretaries and guests do not. */
export const hasVote = ({ office }: Pick<Attendee, 'office'>): boolean =>
  office === 'chair' || office === 'vice-chair' || office === 'member'

/**
 * Whether a body decides by votes. A MED committee does not: management and staff come to agreement, or the minutes say
 * what they disagree about (MED-rammeaftalen §§ 6-8).
 */
export const decidesByVote = (kind: CommitteeKind): boolean => !isMed(kind)

/**
 * Whether enough members are there to decide: at least half of them (kommunestyrelsesloven § 11, stk. 2; committees the
 * same, § 20). A member's substitute counts for the member. Not for MED committees: they have no such rule of law.
 */
export function isQuorate(attendees: readonly Attendee[], present: readonly Attendee[]): boolean {
  const members = attendees.filter((one) => hasVote(one) && one.standsInFor === null)
  return present.filter(hasVote).length * 2 >= members.length
}

/**
 * The result of a vote: the majority of those who voted for or against; who abstains is not counted (§ 11, stk. 3). With
 * as many for as against the proposal has lapsed (bortfaldet ved stemmelighed): the chair has no second vote.
 */
export function resultOf(votes: readonly Vote[]): BallotResult {
  const [yes, no] = [countOf(votes, 'for'), countOf(votes, 'against')]
  if (yes === no) return 'tied'
  return yes > no ? 'adopted' : 'rejected'
}

export const countOf = (votes: readonly Vote[], kind: Vote['vote']): number =>
  votes.reduce((sum, { vote, count }) => (vote === kind ? sum + count : sum), 0)

export type BallotRefusal =
  | 'med-does-not-vote'
  | 'nobody-voted'
  | 'has-no-vote'
  | 'voted-twice'
  | 'too-many-votes'
  | 'too-few-votes'
  | 'main-was-put'

/**
 * Checks a ballot against who may vote at the item. Everybody who may is accounted for: the minutes must show who is
 * responsible for a decision, and who abstains is written as abstaining (resumedatabasen 89.1.3). By group: no more
 * votes than the group has there.
 */
export function checkVotes(
  { manner, votes }: Pick<Ballot, 'manner' | 'votes'>,
  takingPart: readonly Attendee[],
): Result<BallotResult, BallotRefusal> {
  const voters = takingPart.filter(hasVote)
  const cast = votes.reduce((sum, { count }) => sum + count, 0)
  if (cast === 0) return refuse('nobody-voted')
  if (manner === 'person') {
    const ids = votes.map(({ personId }) => personId)
    if (ids.some((id) => !voters.some(({ personId }) => personId === id))) return refuse('has-no-vote')
    if (new Set(ids).size < ids.length || votes.some(({ count }) => count !== 1)) return refuse('voted-twice')
  }
  if (manner === 'group')
    for (const group of new Set(votes.map(({ group }) => group))) {
      const size = voters.filter((voter) => groupOf(voter) === group).length
      if (size === 0) return refuse('has-no-vote')
      if (sizeIn(votes, group) > size) return refuse('too-many-votes')
    }
  if (cast > voters.length) return refuse('too-many-votes')
  return cast < voters.length ? refuse('too-few-votes') : ok(resultOf(votes))
}

/** The group a member votes with: what they represent, or nobody but themselves. */
export const groupOf = ({ represents, name }: Attendee): string => represents ?? name

const sizeIn = (votes: readonly Vote[], group: string | null): number =>
  votes.reduce((sum, vote) => (vote.group === group ? sum + vote.count : sum), 0)

/**
 * Whether a ballot may be put now: amendments are voted on before the proposal they would change, each for itself
 * (resumedatabasen 01.1.3). A vote on procedure may be put at any time.
 */
export function mayPut(
  { recommendationId, kind }: Pick<Ballot, 'recommendationId' | 'kind'>,
  before: readonly Pick<Ballot, 'recommendationId' | 'kind'>[],
): Result<null, BallotRefusal> {
  const isLate =
    kind === 'amendment' &&
    before.some((put) => put.kind === 'main' && covers(put.recommendationId, recommendationId))
  return isLate ? refuse('main-was-put') : ok(null)
}

/** A vote on the whole item settles each of its recommendations, and the other way round. */
const covers = (a: string | null, b: string | null): boolean => a === b || a === null || b === null
