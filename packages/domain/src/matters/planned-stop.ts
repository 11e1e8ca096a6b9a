import type { Day } from '../common/day.ts'
import type { CommitteeId, MeetingId, StopId } from '../common/id.ts'

/** A stop that is left and runs at the same time as the one before it (`beside`), or after it. */
interface PlannedBeside {
  readonly beside: boolean
}

/**
 * A stop that is left, as the planner takes it. What is chosen is the earliest it may be: a stop before it that slips
 * moves it on, and nothing moves it back. `settled`: its item is ready or on the agenda, so its deadline is no matter.
 */
export type StopToPlan = PlannedBeside &
  (
    | {
        readonly kind: 'committee'
        readonly id: StopId
        readonly committeeId: CommitteeId
        readonly decides: boolean
        readonly workDays: number
        /** The item comes from another committee as it is, with its decision: it need only be there when the agenda must be whole. */
        readonly carriesOn: boolean
        readonly chosen: MeetingId | null
        readonly settled: boolean
      }
    | {
        readonly kind: 'hearing'
        readonly id: StopId
        readonly days: number
        readonly workDays: number
        readonly fromOn: Day | null
        /** It has begun: its days stand. */
        readonly untilOn: Day | null
      }
  )

/** When a stop is: the meeting's day, or a hearing's first and last. `beginBy`: the latest day its work can begin. */
export interface StopDays {
  readonly on: Day
  readonly untilOn: Day
  readonly dueOn: Day | null
  readonly publishOn: Day | null
  readonly beginBy: Day
  readonly meetingId: MeetingId | null
}

/**
 * Why a stop has no day: its committee has no meeting planned that can be reached; a stop before it has none; or the wished
 * day lies so early that no meeting is left for it (`latest` only).
 */
export type Unreached =
  | { readonly why: 'no-meeting'; readonly after: Day }
  | { readonly why: 'waits' }
  | { readonly why: 'too-early' }

/** Why a stop is not at the meeting chosen for it: the item cannot be ready, it lies before the stop before, it is gone. */
export type Moved = 'deadline' | 'order' | 'cancelled'
