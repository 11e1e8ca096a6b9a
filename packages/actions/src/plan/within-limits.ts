import type { Day } from '@pejl/domain/common/day.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { savedTogether } from '../saved-together.ts'
import { newViolations } from './new-violations.ts'

/** A unit would bear more than it may, or a limit would be passed, that was not passed as far before. */
export interface OverloadedPlan {
  readonly ok: false
  readonly reason: 'over-capacity'
  readonly violations: readonly Violation[]
}

/**
 * Changes what the plan depends on, in the turn of one who has locked it, and saves nothing when a unit or a limit goes
 * over by it. `anyway`: it is saved all the same, for a person has been shown who goes over, and has said so.
 */
export async function withinLimits<T, R extends string>(
  { database, today }: { readonly database: Database; readonly today: () => Day },
  anyway: boolean,
  change: (db: Db) => Promise<Result<T, R>>,
): Promise<Result<T, R> | OverloadedPlan> {
  const on = today()
  return savedTogether<T, R, OverloadedPlan>(database, async (db) => {
    await lockPlan(db)
    const before = anyway ? null : await loadPlan(db, gridAt(on))
    const changed = await change(db)
    if (!changed.ok || before === null) return changed
    const { over } = newViolations(before, await loadPlan(db, gridAt(on)), on)
    return over.length > 0 ? { ok: false, reason: 'over-capacity', violations: over } : changed
  })
}
