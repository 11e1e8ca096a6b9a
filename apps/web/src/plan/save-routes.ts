import { editInitiative } from '@pejl/actions/plan/edit-initiative.ts'
import { editUnit } from '@pejl/actions/plan/make-unit.ts'
import { moveInitiatives } from '@pejl/actions/plan/move-initiatives.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { findInitiativeForm } from '@pejl/store/plan/form-choice-views.ts'
import { listChangesSince } from '@pejl/store/plan/plan-change-views.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { findUnit } from '@pejl/store/plan/unit-views.ts'
import { type Answer, json } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { routes } from '../routes.ts'
import type { PlanNeeds } from './plan-needs.ts'
import { type Refused, refusedBy } from './refused.tsx'
import { readSaving, type Saving } from './saving.ts'

/** What an island has changed, saved together: what units bear, what initiatives load, and then the days. */
export function saveRoutes(desk: Desk, needs: PlanNeeds): void {
  desk(
    routes.savePlan,
    async (asked) => {
      const saving = readSaving(asked.form)
      if (!saving) return json({ reason: 'malformed' }, 422)
      const refused = await save(asked, needs, saving)
      return answer(needs, refused)
    },
    { bodyLimit: 4 * 1024 * 1024 },
  )
}

/** Loads and limits are saved first, for the days may need them; each raises the edition by one. */
async function save(asked: Asked, needs: PlanNeeds, saving: Saving): Promise<Refused | null> {
  const { actor } = asked.visit
  const now = await needs.database.staff(findEdition)
  if (now !== saving.edition) return stale(needs, saving.edition)
  let edition = now
  for (const { unitId, points, atOnce } of saving.bears) {
    const unit = await needs.database.staff((db) => findUnit(db, unitId))
    if (!unit) return { reason: 'not-found' }
    const { name, kind, parentId, committeeId, version } = unit
    const text = { name, kind, parentId, committeeId, points, atOnce }
    const edited = await editUnit(needs, actor, { ...text, unitId, version })
    if (!edited.ok) return { reason: edited.reason }
    edition += 1
  }
  for (const { initiativeId, loads } of saving.loads) {
    const found = await needs.database.staff((db) => findInitiativeForm(db, initiativeId))
    if (!found) return { reason: 'not-found' }
    const given = { ...found.text, loads, initiativeId, version: found.version }
    const edited = await editInitiative(needs, actor, given)
    if (!edited.ok) return { reason: edited.reason }
    edition += 1
  }
  const { moves, reason } = saving
  const moved = await moveInitiatives(needs, actor, { edition, moves, reason })
  return moved.ok ? null : refusedBy(moved)
}

async function stale({ database }: PlanNeeds, since: number): Promise<Refused> {
  return { reason: 'stale', changes: await database.staff((db) => listChangesSince(db, since)) }
}

/** With the plan as it is saved now, whether or not anything was. */
async function answer({ database, today }: PlanNeeds, refused: Refused | null): Promise<Answer> {
  const { edition, plan } = await database.staff(async (db) => ({
    edition: await findEdition(db),
    plan: await loadPlan(db, gridAt(today())),
  }))
  return json({ refused, edition, plan }, refused ? 409 : 200)
}
