import type { Day } from '@pejl/domain/common/day.ts'
import type { Database } from '@pejl/store/db.ts'

/** What the routes of units need. */
export interface UnitsOptions {
  readonly database: Database
  readonly today: () => Day
}
