import type { Day } from '../common/day.ts'
import type { CommitteeId, MeetingId, StopId } from '../common/id.ts'
import { groupsOf } from './side-by-side.ts'
import type { StatuteKey } from './statutes.ts'

/** `here`: where the matter is now; several stops are, when they run at the same time. `skipped`: left out, with a note that says why. */
export const stopStates = ['ahead', 'here', 'passed', 'skipped'] as const
export type StopState = (typeof stopStates)[number]

interface StopBase {
  readonly id: StopId
  /** Runs at the same time as the stop before it (samtidig med det forrige led): neither waits for the other. */
  readonly beside: boolean
  /** Days of work before it: writing the item, gathering the answers. */
  readonly workDays: number
  /** The day the route promised when it was last approved. */
  readonly promisedOn: Day | null
  readonly note: string | null
}

type StopLife =
  | { readonly state: Exclude<StopState, 'passed'> }
  | { readonly state: 'passed'; readonly passedOn: Day }

/** A committee that treats the matter, at a meeting when one is chosen. `decides`: the matter is decided here. */
export type CommitteeStop = StopBase &
  StopLife & {
    readonly kind: 'committee'
    readonly committeeId: CommitteeId
    readonly meetingId: MeetingId | null
    readonly decides: boolean
  }

/** A hearing (høring) of so many days, from and until when its days are chosen. `statute`: the law that sets its length. */
export type HearingStop = StopBase &
  StopLife & {
    readonly kind: 'hearing'
    readonly title: string
    readonly days: number
    readonly statute: StatuteKey | null
    readonly fromOn: Day | null
    readonly untilOn: Day | null
  }

/** One stop on a matter's way. */
export type RouteStop = CommitteeStop | HearingStop

/** The way of a matter (sagsgang), in order; the matter is at the first that is neither passed nor skipped, and those beside it. */
export type Stops = readonly RouteStop[]

/** Whether the matter has yet to leave it. */
export const isLeft = ({ state }: RouteStop): boolean => state === 'here' || state === 'ahead'

/** The stop that decides the matter; nothing while none is marked. */
export const decidingStop = (stops: Stops): CommitteeStop | undefined =>
  stops.find((stop): stop is CommitteeStop => stop.kind === 'committee' && stop.decides)

/** The first stops that are left are where the matter is; the others that are left lie ahead. */
export function standingAtFirst(stops: Stops): Stops {
  const here = groupsOf(stops).find((group) => group.some(isLeft)) ?? []
  return stops.map((stop) =>
    isLeft(stop) ? { ...stop, state: here.includes(stop) ? ('here' as const) : ('ahead' as const) } : stop,
  )
}
