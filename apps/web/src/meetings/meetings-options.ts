import type { Day } from '@pejl/domain/common/day.ts'
import type { Database } from '@pejl/store/db.ts'

export interface MeetingsOptions {
  readonly database: Database
  readonly today: () => Day
  readonly now: () => Date
}
