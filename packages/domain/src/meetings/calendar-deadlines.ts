import type { Day } from '../common/day.ts'
import { addWorkingDays } from '../common/working-days.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'

/** How many working days before a meeting its agenda closes, is sent out and is published. */
export interface DeadlineDays {
  readonly agendaDays: number
  readonly dispatchDays: number
  readonly publishDays: number
}

/** The days that lead to a meeting. Each may be set by hand. */
export interface Deadlines {
  /** The last day an item can be ready (dagsordensfrist). */
  readonly agendaDueOn: Day
  /** The day the agenda is sent to the members (udsendelse). */
  readonly dispatchOn: Day
  /** The day the agenda is published (offentliggørelse). */
  readonly publishOn: Day
}

/** The days that lead to a meeting, counted back from it in working days. */
export function deadlinesOf(heldOn: Day, days: DeadlineDays): Deadlines {
  return {
    agendaDueOn: addWorkingDays(heldOn, -days.agendaDays),
    dispatchOn: addWorkingDays(heldOn, -days.dispatchDays),
    publishOn: addWorkingDays(heldOn, -days.publishDays),
  }
}

export type DeadlineFault = 'dispatch-before-agenda' | 'publish-before-dispatch' | 'after-the-meeting'

/** What makes days impossible: an agenda sent before it closes, published before it is sent, or after the meeting. */
export function faultOfDeadlines(
  { agendaDueOn, dispatchOn, publishOn }: Deadlines,
  heldOn: Day,
): DeadlineFault | undefined {
  if (agendaDueOn > heldOn || dispatchOn > heldOn || publishOn > heldOn) return 'after-the-meeting'
  if (dispatchOn < agendaDueOn) return 'dispatch-before-agenda'
  return publishOn < dispatchOn ? 'publish-before-dispatch' : undefined
}

/** The least number of weekdays before a meeting of the council that its agenda is sent out. */
const leastDispatch = 4

/**
 * Whether the agenda of a council is sent too late: as far as possible 4 weekdays before the meeting, kommunestyrelsesloven
 * § 8. Counted in working days, which is never fewer than the law's weekdays.
 */
export function isDispatchLate(kind: CommitteeKind, { dispatchDays }: DeadlineDays): boolean {
  return kind === 'council' && dispatchDays < leastDispatch
}
