import type { Day } from '@pejl/domain/common/day.ts'
import type { Db } from '@pejl/store/db.ts'

/** What a room of the portal needs: the public role's reads, and which day it is. */
export interface Needs {
  readonly db: Db
  readonly today: () => Day
}
