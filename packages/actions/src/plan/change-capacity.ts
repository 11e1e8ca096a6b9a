import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { tidyCapacity } from '@pejl/domain/plan/tidy-unit.ts'
import type { CapacityChange } from '@pejl/domain/plan/unit.ts'
import type { Database } from '@pejl/store/db.ts'
import { deleteCapacity, loadUnit, saveCapacity } from '@pejl/store/plan/unit-store.ts'
import type { WrongValues } from './make-initiative.ts'
import { recordChange } from './record-change.ts'
import { type OverloadedPlan, withinLimits } from './within-limits.ts'

type CapacityRefusal = 'forbidden' | 'not-found'

interface Needs {
  readonly database: Database
  readonly today: () => Day
}

/** `anyway`: also when the unit goes over its limit by it; the person has been shown how far. */
interface Anyway {
  readonly anyway?: boolean
}

/** Says that a unit bears more or less than usual in some days. */
export async function addCapacity(
  needs: Needs,
  actor: Actor,
  given: CapacityChange & Anyway & { readonly unitId: string },
): Promise<
  | Result<{ readonly capacityId: string }, CapacityRefusal>
  | WrongValues<keyof CapacityChange>
  | OverloadedPlan
> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const unitId = parseId<UnitId>(given.unitId)
  if (!unitId) return refuse('not-found')
  const tidied = tidyCapacity(given)
  if (!tidied.ok) return tidied

  return withinLimits<{ readonly capacityId: string }, CapacityRefusal>(
    needs,
    given.anyway ?? false,
    async (db) => {
      if (!(await loadUnit(db, unitId))) return refuse('not-found')
      const capacityId = await saveCapacity(db, unitId, tidied.value)
      const detail = { added: { id: capacityId, ...tidied.value } }
      await recordChange(db, actor, { event: 'capacity-changed', kind: 'unit', subject: unitId, detail })
      return ok({ capacityId })
    },
  )
}

/** Takes such a change away: the unit bears as usual again. */
export async function removeCapacity(
  needs: Needs,
  actor: Actor,
  given: Anyway & { readonly capacityId: string },
): Promise<Result<true, CapacityRefusal> | OverloadedPlan> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const id = parseId(given.capacityId)
  if (!id) return refuse('not-found')

  return withinLimits<true, CapacityRefusal>(needs, given.anyway ?? false, async (db) => {
    const gone = await deleteCapacity(db, id)
    if (!gone) return refuse('not-found')
    const { unitId, ...removed } = gone
    const detail = { removed: { id, ...removed } }
    await recordChange(db, actor, { event: 'capacity-changed', kind: 'unit', subject: unitId, detail })
    return ok(true)
  })
}
