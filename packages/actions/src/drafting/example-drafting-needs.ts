import type { Day } from '@pejl/domain/common/day.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import type { Database, Db } from '@pejl/store/db.ts'

/** What the steps of the example need; `database` is the transaction itself. */
export interface ExampleDraftingNeeds {
  readonly database: Database
  readonly db: Db
  readonly today: () => Day
}

/** The value of something the example does; a refusal is a fault of the example. */
export function taken<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`the example was refused: ${result.reason}`)
  return result.value
}
