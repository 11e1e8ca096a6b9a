import type { Day } from '../common/day.ts'
import type { InitiativeId, InitiativeState, InitiativeText, PlannedDays } from './initiative.ts'
import type { CalendarPeriod, FrozenPeriod, PlanLimit, PlanUnit } from './unit.ts'

/** Everything dosing needs to know: what a portfolio of weeks is made from, and a portfolio file holds. */
export interface ActionPlan {
  /** First day of the grid, a Monday; and how many weeks it covers. */
  readonly firstOn: Day
  readonly weeks: number
  readonly units: readonly PlanUnit[]
  readonly calendar: readonly CalendarPeriod[]
  readonly frozen: readonly FrozenPeriod[]
  readonly limits: readonly PlanLimit[]
  /** Bodies whose meetings gate something, with the days they meet and the days before in which a case must be ready. */
  readonly committees: readonly PlanCommittee[]
  readonly initiatives: readonly PlannedInitiative[]
  /** Pairs that never run at the same time. */
  readonly apart: readonly (readonly [InitiativeId, InitiativeId])[]
}

export interface PlanCommittee {
  readonly id: string
  readonly name: string
  readonly leadDays: number
  /** Rising. */
  readonly meetings: readonly Day[]
}

/** An initiative as the plan sees it. */
export interface PlannedInitiative
  extends Pick<
    InitiativeText,
    | 'title'
    | 'owner'
    | 'unitId'
    | 'objectives'
    | 'rank'
    | 'weeks'
    | 'earliestOn'
    | 'targetOn'
    | 'deadlineOn'
    | 'loads'
    | 'waits'
    | 'cost'
  > {
  readonly id: InitiativeId
  readonly number: number
  readonly state: InitiativeState
  readonly version: number
  readonly pinned: boolean
  /** Where the present plan has it. */
  readonly present: PlannedDays | null
  /** Where the plan adopted last has it. */
  readonly adopted: PlannedDays | null
  readonly began: Day | null
  readonly ended: Day | null
}
