import type { PersonId } from '../common/id.ts'
import { isMed } from '../organisation/committee-kind.ts'
import type { Attendee, MinutedMeeting } from './minuted-meeting.ts'

/** What somebody answered when the minutes were laid before them. */
export interface Approval {
  readonly personId: PersonId
  readonly approves: boolean
}

/**
 * Who approves the minutes. Political bodies: the members who took part, each of whom signs the record of decisions
 * (kommunestyrelsesloven § 13). MED committees: both chairs, of management and of staff, though one was away. Others: who
 * chaired the meeting.
 */
export function approvers({ committee, attendance }: MinutedMeeting): readonly Attendee[] {
  const isChair = ({ office }: Attendee) => office === 'chair' || office === 'vice-chair'
  if (isMed(committee.kind)) return attendance.filter(isChair)
  const present = attendance.filter(({ state }) => state === 'present')
  if (['council', 'finance', 'standing', 'advisory'].includes(committee.kind))
    return present.filter((one) => isChair(one) || one.office === 'member')
  return present.filter(({ office }) => office === 'chair')
}

/**
 * `nobody`: there is nobody to approve. `waiting`: somebody has not answered. `refused`: a chair of a MED committee says
 * no; both must agree. A member of a political body who says no has that noted, and does not stop the others.
 */
export type ApprovalStanding = 'nobody' | 'waiting' | 'refused' | 'complete'

export function approvalStanding(meeting: MinutedMeeting, approvals: readonly Approval[]): ApprovalStanding {
  const needed = approvers(meeting)
  if (needed.length === 0 || (isMed(meeting.committee.kind) && needed.length < 2)) return 'nobody'
  const answers = needed.map(({ personId }) => approvals.find((one) => one.personId === personId))
  if (answers.some((one) => one === undefined)) return 'waiting'
  const yes = answers.filter((one) => one?.approves).length
  const isEnough = isMed(meeting.committee.kind) ? yes === needed.length : yes * 2 > needed.length
  return isEnough ? 'complete' : 'refused'
}
