import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { type OverloadText, tidyOverload } from '@pejl/domain/plan/tidy-unit.ts'
import type { Database } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { deleteOverload, loadUnit, saveOverload } from '@pejl/store/plan/unit-store.ts'
import type { WrongValues } from './make-initiative.ts'
import { recordChange } from './record-change.ts'

type OverloadRefusal = 'forbidden' | 'not-found'

/** What somebody allows a unit to bear beyond its limit. `atOnce` is 0 when only points are allowed. */
export type GivenOverload = Omit<OverloadText, 'atOnce'> & {
  readonly unitId: string
  readonly atOnce?: number
}

/** Allows a unit to go over its limit in some days. Who allowed it, and why, is shown to everybody. */
export async function allowOverload(
  { database }: { readonly database: Database },
  actor: Actor,
  given: GivenOverload,
): Promise<Result<{ readonly overloadId: string }, OverloadRefusal> | WrongValues<keyof OverloadText>> {
  if (!mayActor(actor, 'adopt')) return refuse('forbidden')
  const unitId = parseId<UnitId>(given.unitId)
  if (!unitId) return refuse('not-found')
  const tidied = tidyOverload({ ...given, atOnce: given.atOnce ?? 0 })
  if (!tidied.ok) return tidied

  return database.staff(async (db): Promise<Result<{ overloadId: string }, OverloadRefusal>> => {
    await lockPlan(db)
    if (!(await loadUnit(db, unitId))) return refuse('not-found')
    const overloadId = await saveOverload(db, unitId, tidied.value, nameOf(actor))
    const detail = { overload: overloadId, ...tidied.value }
    await recordChange(db, actor, { event: 'overload-allowed', kind: 'unit', subject: unitId, detail })
    return ok({ overloadId })
  })
}

/** Takes what was allowed back. A plan that needs it is over the limit from then on, and shown so. */
export async function withdrawOverload(
  { database }: { readonly database: Database },
  actor: Actor,
  given: { readonly overloadId: string },
): Promise<Result<true, OverloadRefusal>> {
  if (!mayActor(actor, 'adopt')) return refuse('forbidden')
  const id = parseId(given.overloadId)
  if (!id) return refuse('not-found')

  return database.staff(async (db): Promise<Result<true, OverloadRefusal>> => {
    await lockPlan(db)
    const gone = await deleteOverload(db, id)
    if (!gone) return refuse('not-found')
    const { unitId, ...overload } = gone
    await recordChange(db, actor, {
      event: 'overload-withdrawn',
      kind: 'unit',
      subject: unitId,
      detail: { overload: id, ...overload },
    })
    return ok(true)
  })
}
