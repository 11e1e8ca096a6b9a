import { saveWhatIf } from '@pejl/actions/plan/save-what-if.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { type Answer, json } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { routes } from '../routes.ts'
import type { PlanNeeds } from './plan-needs.ts'
import { type Refused, refusedBy } from './refused.tsx'
import { readSaving } from './saving.ts'

/** What an island has changed, saved together or not at all. */
export function saveRoutes(desk: Desk, needs: PlanNeeds): void {
  desk(
    routes.savePlan,
    async (asked) => {
      const saving = readSaving(asked.form)
      if (!saving) return json({ reason: 'malformed' }, 422)
      const saved = await saveWhatIf(needs, asked.visit.actor, saving)
      return answer(needs, saved.ok ? null : refusedBy(saved))
    },
    { bodyLimit: 4 * 1024 * 1024 },
  )
}

/** With the plan as it is saved now, whether or not anything was. */
async function answer({ database, today }: PlanNeeds, refused: Refused | null): Promise<Answer> {
  const { edition, plan } = await database.staff(async (db) => ({
    edition: await findEdition(db),
    plan: await loadPlan(db, gridAt(today())),
  }))
  return json({ refused, edition, plan }, refused ? 409 : 200)
}
