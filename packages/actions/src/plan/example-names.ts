import type { Day } from '@pejl/domain/common/day.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { Database, Db } from '@pejl/store/db.ts'

/** What the example's keys stand for in the database. */
export interface ExampleNames {
  /** Ids by the slug that `municipality.json` gives a strategy. */
  readonly strategies: ReadonlyMap<string, StrategyId>
  readonly committees: ReadonlyMap<string, string>
  readonly units: Map<string, UnitId>
  readonly initiatives: Map<string, InitiativeId>
}

/** What a step of the example needs: the transaction, as a database of its own, and the day it was. */
export interface ExampleNeeds {
  readonly database: Database
  readonly db: Db
  readonly today: () => Day
  readonly say: (text: string) => void
}
