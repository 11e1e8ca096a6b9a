import type { PersonId } from '../common/id.ts'
import { ok, type Result, refuse } from '../common/result.ts'
import { presentAt } from './presence.ts'
import type { Sitting, SittingItem, Statement } from './sitting.ts'
import { hasVote } from './voting.ts'

export type ClaimRefusal =
  | 'meeting-has-risen'
  | 'was-not-present'
  | 'nothing-decided'
  | 'only-procedure'
  | 'not-a-standing-committee'

/**
 * Whether a member may bring the committee's decision before the council (standsningsretten, kommunestyrelsesloven § 23).
 * No reason is required, and a member who voted for the decision may ask too. It is said at the meeting, before it rises,
 * not necessarily while the item is treated (resumedatabasen 03.1.1); not of a decision on procedure alone (04.1.2). Not
 * checked here: whether the law leaves this decision to the committee alone.
 */
export function mayClaim(
  sitting: Sitting,
  { id, decisions }: SittingItem,
  personId: PersonId,
): Result<null, ClaimRefusal> {
  if (sitting.kind !== 'standing' && sitting.kind !== 'finance') return refuse('not-a-standing-committee')
  if (sitting.roseAt !== null || sitting.state !== 'sitting') return refuse('meeting-has-risen')
  if (decisions.length === 0) return refuse('nothing-decided')
  if (decisions.every(({ outcome }) => outcome === 'postponed' || outcome === 'referred'))
    return refuse('only-procedure')
  const members = presentAt(sitting, id).filter(hasVote)
  return members.some((member) => member.personId === personId) ? ok(null) : refuse('was-not-present')
}

/**
 * The dissenting opinions that go with the matter to the next authority: those whose authors demanded it
 * (kommunestyrelsesloven § 13, stk. 2).
 */
export const following = (item: Pick<SittingItem, 'statements'>): readonly Statement[] =>
  item.statements.filter(({ follows }) => follows)

/**
 * Whether somebody may have a dissenting opinion entered: the meeting is being held, or its minutes are still being
 * written. That they attended is for the secretary to see: the opinion may be a group's (§ 13, stk. 2).
 */
export const mayState = ({ state }: Pick<Sitting, 'state'>): boolean => state === 'sitting'
