import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { InitiativeId, InitiativeLoad, UnitId } from '@pejl/domain/plan/initiative.ts'
import { tidyInitiative } from '@pejl/domain/plan/tidy-initiative.ts'
import { tidyUnit } from '@pejl/domain/plan/tidy-unit.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { lockPlan, raiseEdition } from '@pejl/store/plan/edition-store.ts'
import { findInitiativeForm } from '@pejl/store/plan/form-choice-views.ts'
import { listWaits } from '@pejl/store/plan/known-store.ts'
import { listChangesSince } from '@pejl/store/plan/plan-change-views.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { loadUnit } from '@pejl/store/plan/unit-store.ts'
import { savedTogether } from '../saved-together.ts'
import { type EditInitiativeRefusal, editInitiativeIn } from './edit-initiative.ts'
import { type EditUnitRefusal, editUnitIn } from './make-unit.ts'
import { type GivenMoves, type MovedPlan, type StalePlan, saveMoves, tidyReason } from './move-initiatives.ts'
import { type MoveRefusal, movedPlan, readMoves } from './moves.ts'
import { newViolations } from './new-violations.ts'
import type { OverloadedPlan } from './within-limits.ts'

export type WhatIfRefusal = MoveRefusal | EditInitiativeRefusal | EditUnitRefusal

/** Everything a person has tried at the plan: moves, and what they changed for them. */
export interface WhatIf extends GivenMoves {
  readonly loads: readonly { readonly initiativeId: string; readonly loads: readonly InitiativeLoad[] }[]
  /** Other days by which initiatives are wanted done. */
  readonly targets: readonly { readonly initiativeId: string; readonly targetOn: Day | null }[]
  /** What units bear at any time; null: no limit. */
  readonly bears: readonly {
    readonly unitId: string
    readonly points: number | null
    readonly atOnce: number | null
  }[]
}

type Edit = { readonly loads?: readonly InitiativeLoad[]; readonly targetOn?: Day | null }

/**
 * Saves what was tried at the plan, all of it or nothing: one edition, one reason. What would put a unit over its limit
 * is refused, as for moves alone; what the plan was over already it may stay.
 */
export async function saveWhatIf(
  { database, today }: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  given: WhatIf,
): Promise<Result<MovedPlan, WhatIfRefusal> | StalePlan | OverloadedPlan> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  if (given.bears.length > 0 && !mayActor(actor, 'organise')) return refuse('forbidden')
  const reason = tidyReason(given.reason)
  const on = today()

  return savedTogether<MovedPlan, WhatIfRefusal, StalePlan | OverloadedPlan>(database, async (db) => {
    const seen = await lockPlan(db)
    if (seen !== given.edition)
      return { ok: false, reason: 'stale', changes: await listChangesSince(db, given.edition) }
    const before = await loadPlan(db, gridAt(on))
    const isEdited = given.bears.length + given.loads.length + given.targets.length > 0
    const edition = isEdited ? await raiseEdition(db) : seen
    const edited = await saveEdits(db, actor, given, { reason, on, edition })
    if (!edited.ok) return edited

    const plan = isEdited ? await loadPlan(db, gridAt(on)) : before
    const read = readMoves(plan, given.moves, on)
    if (!read.ok) return read
    const moves = read.value
    if (moves.some(({ leavesAdopted }) => leavesAdopted) && !reason) return refuse('reason-missing')
    const { over, others } = newViolations(before, movedPlan(plan, moves), on)
    if (over.length > 0) return { ok: false, reason: 'over-capacity', violations: over }
    const together = isEdited ? { edition } : {}
    return ok({
      edition:
        moves.length > 0 ? await saveMoves(db, actor, { plan, moves, reason, on, ...together }) : edition,
      violations: others,
    })
  })
}

/** What units bear, and then what initiatives load and when they are wanted. */
async function saveEdits(
  db: Db,
  actor: Actor,
  { bears, loads, targets }: WhatIf,
  saving: { readonly reason: string | null; readonly on: Day; readonly edition: number },
): Promise<Result<true, WhatIfRefusal>> {
  for (const { unitId, points, atOnce } of bears) {
    const id = parseId<UnitId>(unitId)
    const unit = id && (await loadUnit(db, id))
    if (!id || !unit) return refuse('not-found')
    const tidied = tidyUnit({ ...unit, points, atOnce })
    if (!tidied.ok) return refuse('wrong-value')
    const { version } = unit
    const saved = await editUnitIn(db, actor, { id, version, text: tidied.value, edition: saving.edition })
    if (!saved.ok) return saved
  }
  const edits = new Map<string, Edit>()
  for (const { initiativeId, loads: other } of loads) edits.set(initiativeId, { loads: other })
  for (const { initiativeId, targetOn } of targets)
    edits.set(initiativeId, { ...edits.get(initiativeId), targetOn })
  const waits = edits.size > 0 ? await listWaits(db) : new Map()
  for (const [initiativeId, edit] of edits) {
    const id = parseId<InitiativeId>(initiativeId)
    const found = id && (await findInitiativeForm(db, id))
    if (!id || !found) return refuse('not-found')
    const tidied = tidyInitiative({ ...found.text, ...edit })
    if (!tidied.ok) return refuse('wrong-value')
    const { version } = found
    const saved = await editInitiativeIn(db, actor, { id, version, text: tidied.value, waits, ...saving })
    if (!saved.ok) return saved
  }
  return ok(true)
}
