import type { Database } from '@pejl/store/db.ts'

export interface MinutesOptions {
  readonly database: Database
  readonly now: () => Date
}
