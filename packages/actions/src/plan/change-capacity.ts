import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { tidyCapacity } from '@pejl/domain/plan/tidy-unit.ts'
import type { CapacityChange } from '@pejl/domain/plan/unit.ts'
import type { Database } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { deleteCapacity, loadUnit, saveCapacity } from '@pejl/store/plan/unit-store.ts'
import type { WrongValues } from './make-initiative.ts'
import { recordChange } from './record-change.ts'

type CapacityRefusal = 'forbidden' | 'not-found'

/** Says that a unit bears more or less than usual in some days. */
export async function addCapacity(
  { database }: { readonly database: Database },
  actor: Actor,
  given: CapacityChange & { readonly unitId: string },
): Promise<Result<{ readonly capacityId: string }, CapacityRefusal> | WrongValues<keyof CapacityChange>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const unitId = parseId<UnitId>(given.unitId)
  if (!unitId) return refuse('not-found')
  const tidied = tidyCapacity(given)
  if (!tidied.ok) return tidied

  return database.staff(async (db): Promise<Result<{ capacityId: string }, CapacityRefusal>> => {
    await lockPlan(db)
    if (!(await loadUnit(db, unitId))) return refuse('not-found')
    const capacityId = await saveCapacity(db, unitId, tidied.value)
    const detail = { added: { id: capacityId, ...tidied.value } }
    await recordChange(db, actor, { event: 'capacity-changed', kind: 'unit', subject: unitId, detail })
    return ok({ capacityId })
  })
}

/** Takes such a change away: the unit bears as usual again. */
export async function removeCapacity(
  { database }: { readonly database: Database },
  actor: Actor,
  given: { readonly capacityId: string },
): Promise<Result<true, CapacityRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const id = parseId(given.capacityId)
  if (!id) return refuse('not-found')

  return database.staff(async (db): Promise<Result<true, CapacityRefusal>> => {
    await lockPlan(db)
    const gone = await deleteCapacity(db, id)
    if (!gone) return refuse('not-found')
    const { unitId, ...removed } = gone
    const detail = { removed: { id, ...removed } }
    await recordChange(db, actor, { event: 'capacity-changed', kind: 'unit', subject: unitId, detail })
    return ok(true)
  })
}
