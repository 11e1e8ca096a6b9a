import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type LimitText, tidyLimits } from '@pejl/domain/plan/tidy-calendar.ts'
import type { Database } from '@pejl/store/db.ts'
import { listLimits, saveLimits } from '@pejl/store/plan/calendar-store.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { listUnitParents } from '@pejl/store/plan/unit-store.ts'
import type { WrongValues } from './make-initiative.ts'
import { recordChange } from './record-change.ts'

type LimitsRefusal = 'forbidden' | 'stale' | 'unknown-unit'

/** The limits of each quarter or year as they should be. */
export async function editLimits(
  { database }: { readonly database: Database },
  actor: Actor,
  given: { readonly limits: readonly LimitText[]; readonly edition: number },
): Promise<Result<{ readonly edition: number }, LimitsRefusal> | WrongValues<'limits'>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const tidied = tidyLimits(given.limits)
  if (!tidied.ok) return tidied
  const limits = tidied.value

  return database.staff(async (db): Promise<Result<{ edition: number }, LimitsRefusal>> => {
    if ((await lockPlan(db)) !== given.edition) return refuse('stale')
    const known = new Set((await listUnitParents(db)).map(({ id }) => id))
    if (limits.some(({ unitId }) => unitId !== null && !known.has(unitId))) return refuse('unknown-unit')
    const from = await listLimits(db)
    await saveLimits(db, limits)
    const detail = { from, to: limits }
    return ok({ edition: await recordChange(db, actor, { event: 'limits-edited', kind: 'plan', detail }) })
  })
}
