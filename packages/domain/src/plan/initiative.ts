import type { Day } from '../common/day.ts'
import type { Id } from '../common/id.ts'

export type InitiativeId = Id<'initiative'>
export type UnitId = Id<'unit'>
export type ObjectiveId = Id<'objective'>
export type MatterId = Id<'matter'>

/**
 * From idea to closed. `proposed`: may be seen by everyone, is in no adopted plan; `planned`: has its time in the
 * plan; `paused` and `stopped` need a reason, which is shown; `done`: the work has ended; `closed`: followed up, with its effect.
 */
export const initiativeStates = [
  'idea',
  'proposed',
  'planned',
  'running',
  'paused',
  'done',
  'closed',
  'stopped',
] as const
export type InitiativeState = (typeof initiativeStates)[number]

/** What an owner says of how it goes. */
export const standings = ['on-course', 'at-risk', 'off-course'] as const
export type Standing = (typeof standings)[number]

/** What one initiative [tiltag] asks of the plan and what it is to bring; as a person edits it. */
export interface InitiativeText {
  readonly title: string
  /** What will be different for citizens or staff. */
  readonly difference: string | null
  /** Name or function of who answers for it. */
  readonly owner: string
  readonly unitId: UnitId | null
  readonly objectives: readonly ObjectiveId[]
  /** 1 is the most important, 4 the least. */
  readonly rank: 1 | 2 | 3 | 4
  /** Working weeks. */
  readonly weeks: number
  readonly earliestOn: Day | null
  readonly targetOn: Day | null
  /** The day it must have ended by; unlike the target it binds. */
  readonly deadlineOn: Day | null
  readonly loads: readonly InitiativeLoad[]
  readonly waits: readonly Wait[]
  readonly budgets: readonly BudgetYear[]
  readonly indicators: readonly Indicator[]
  readonly milestones: readonly Milestone[]
  /** Whole kroner it needs, counted against a limit of kroner in the period it begins. */
  readonly cost: number | null
  readonly isOpen: boolean
}

/** Load points on a unit: one number for all its life, or up to twelve for equal parts of it. */
export interface InitiativeLoad {
  readonly unitId: UnitId
  readonly points: readonly number[]
}

/**
 * What an initiative waits for. Weeks are counted from there to its start: at least `leastWeeks`, at most `mostWeeks`
 * (null: however long). `metOn`: when the decision was made or the committee was involved; null while it is ahead.
 */
export type Wait =
  | {
      readonly kind: 'initiative'
      readonly afterId: InitiativeId
      readonly leastWeeks: number
      readonly mostWeeks: number | null
      readonly note: string | null
    }
  | {
      /** `decision`: at a meeting of the committee, in a matter. `involvement`: of a MED committee at its meeting. */
      readonly kind: 'decision' | 'involvement'
      readonly committeeId: string
      readonly matterId: MatterId | null
      readonly leastWeeks: number
      readonly mostWeeks: number | null
      readonly metOn: Day | null
      readonly note: string | null
    }

/** Kroner of one year. */
export interface BudgetYear {
  readonly year: number
  readonly allocated: number
  readonly spent: number
  /** The decision it comes from. */
  readonly matterId: MatterId | null
  readonly decidedOn: Day | null
  readonly source: string | null
}

export interface Indicator {
  readonly id: string | null
  readonly name: string
  /** What it is counted in: per cent, days, children. */
  readonly measure: string
  readonly baseline: number | null
  readonly target: number | null
  readonly targetOn: Day | null
  readonly better: 'up' | 'down'
  readonly readings: readonly IndicatorReading[]
}

export interface IndicatorReading {
  readonly readOn: Day
  readonly value: number
  readonly note: string | null
}

export interface Milestone {
  readonly title: string
  readonly dueOn: Day
  readonly doneOn: Day | null
}

/** When an initiative is planned: first and last day. */
export interface PlannedDays {
  readonly startsOn: Day
  readonly endsOn: Day
}
