import { ok, type Result, refuse } from '../common/result.ts'
import { type ClaimRefusal, mayClaim, mayState } from './objections.ts'
import type { Objecting } from './operation.ts'
import { takingPart } from './presence.ts'
import type { Ballot, Sitting, SittingItem, Vote } from './sitting.ts'
import { type BallotRefusal, checkVotes, decidesByVote, mayPut } from './voting.ts'

export type ObjectingRefusal = 'stale' | 'no-words' | 'no-such-recommendation' | BallotRefusal | ClaimRefusal

/** Votes, dissenting opinions, and a decision brought before the council. */
export function object(
  sitting: Sitting,
  item: SittingItem,
  doing: Objecting,
): Result<SittingItem, ObjectingRefusal> {
  const about = 'recommendationId' in doing ? doing.recommendationId : null
  if (about !== null && !item.recommendations.some(({ id }) => id === about))
    return refuse('no-such-recommendation')
  switch (doing.kind) {
    case 'ballot':
      return vote(sitting, item, doing)
    case 'unballot':
      return ok({ ...item, ballots: numbered(item.ballots.filter(({ id }) => id !== doing.ballotId)) })
    case 'state':
      return state(sitting, item, doing)
    case 'unstate':
      return ok({ ...item, statements: item.statements.filter(({ id }) => id !== doing.statementId) })
    case 'claim': {
      if (doing.personId === null) return ok({ ...item, claimedBy: null })
      const allowed = mayClaim(sitting, item, doing.personId)
      return allowed.ok ? ok({ ...item, claimedBy: doing.personId }) : allowed
    }
  }
}

type Of<K extends Objecting['kind']> = Extract<Objecting, { kind: K }>

function vote(
  sitting: Sitting,
  item: SittingItem,
  { ballotId, recommendationId, about, proposal, proposedBy, manner, votes, version }: Of<'ballot'>,
): Result<SittingItem, ObjectingRefusal> {
  if (!decidesByVote(sitting.kind)) return refuse('med-does-not-vote')
  if (proposal.trim() === '') return refuse('no-words')
  const at = item.ballots.findIndex(({ id }) => id === ballotId)
  const known = item.ballots[at]
  if ((known?.version ?? 0) !== version) return refuse('stale')
  const before = known ? item.ballots.slice(0, at) : item.ballots
  const allowed = mayPut({ recommendationId, kind: about }, before)
  if (!allowed.ok) return allowed
  const counted = checkVotes({ manner, votes }, takingPart(sitting, item.id))
  if (!counted.ok) return counted
  const ballot: Ballot = {
    id: ballotId,
    recommendationId,
    position: before.length + 1,
    kind: about,
    proposal: proposal.trim(),
    proposedBy,
    manner,
    votes: together(votes),
    result: counted.value,
    version: version + 1,
  }
  const after = known ? item.ballots.slice(at + 1) : []
  return ok({ ...item, ballots: [...before, ballot, ...after] })
}

function state(
  sitting: Sitting,
  item: SittingItem,
  { statementId, recommendationId, saidBy, text, follows, version }: Of<'state'>,
): Result<SittingItem, ObjectingRefusal> {
  if (!mayState(sitting)) return refuse('meeting-has-risen')
  if (saidBy.trim() === '' || text.trim() === '') return refuse('no-words')
  const known = item.statements.find(({ id }) => id === statementId)
  if ((known?.version ?? 0) !== version) return refuse('stale')
  const made = { id: statementId, recommendationId, saidBy, text, follows, version: version + 1 }
  return ok({
    ...item,
    statements: known
      ? item.statements.map((one) => (one === known ? made : one))
      : [...item.statements, made],
  })
}

/** Each voter or group once for each way of voting; those of none are left out. */
function together(votes: readonly Vote[]): readonly Vote[] {
  const isSame = (a: Vote, b: Vote) => a.vote === b.vote && a.personId === b.personId && a.group === b.group
  return votes
    .filter((vote, index) => vote.count > 0 && votes.findIndex((one) => isSame(one, vote)) === index)
    .map((vote) => ({
      ...vote,
      count: votes.filter((one) => isSame(one, vote)).reduce((sum, { count }) => sum + count, 0),
    }))
}

const numbered = (ballots: readonly Ballot[]): readonly Ballot[] =>
  ballots.map((ballot, index) => ({ ...ballot, position: index + 1 }))
