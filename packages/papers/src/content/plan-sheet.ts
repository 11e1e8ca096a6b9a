import type { Day } from '@pejl/domain/common/day.ts'
import type { PaperHead } from './paper-head.ts'

/** The action plan on one sheet (plan på én side): initiatives by objective, as adopted and as they stand now. */
export interface PlanSheet {
  readonly kind: 'plan'
  readonly head: PaperHead
  readonly groups: readonly PlanGroup[]
  readonly today: Day
}

/** An objective with its initiatives; `number` is as it is said, `2.1`, and empty for what serves no objective. */
export interface PlanGroup {
  readonly number: string
  readonly title: string
  readonly rows: readonly PlanRow[]
}

export interface PlanRow {
  readonly title: string
  readonly owner: string
  readonly state: 'ahead' | 'running' | 'done' | 'stopped'
  readonly present: PlanDays | null
  /** Where the plan adopted last had it. */
  readonly adopted: PlanDays | null
}

export interface PlanDays {
  readonly startsOn: Day
  readonly endsOn: Day
}
