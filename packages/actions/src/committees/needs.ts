import type { Day } from '@pejl/domain/common/day.ts'
import type { Fault } from '@pejl/domain/plan/fault.ts'
import type { Database } from '@pejl/store/db.ts'

/** What most actions on committees need. */
export interface CommitteeNeeds {
  readonly database: Database
}

export interface DatedNeeds extends CommitteeNeeds {
  readonly today: () => Day
}

/** What was typed does not do, field by field. */
export interface WrongFields<Field extends string> {
  readonly ok: false
  readonly reason: 'wrong-value'
  readonly faults: readonly Fault<Field>[]
}
