import { proposePlan } from '@pejl/actions/plan/propose-plan.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { listObjectiveChoices } from '@pejl/store/plan/choice-views.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listLastReasons } from '@pejl/store/plan/reason-views.ts'
import { listKeptRevisions, type RevisionView } from '@pejl/store/plan/revision-views.ts'
import { page } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { routes } from '../routes.ts'
import { type ComparedPlan, comparePlans, planNow, planOfRevision, planProposed } from './compare.ts'
import { ComparePage } from './compare-page.tsx'
import { lookOf, type PlanNeeds } from './plan-needs.ts'

/** Any two plans beside one another: as it is now, as adopted, as kept in a revision, or as dosing proposes it. */
export function compareRoutes(desk: Desk, needs: PlanNeeds): void {
  const { database, today } = needs
  desk(routes.comparePlan, async (asked) => {
    const { edition, plan, revisions, reasons, objectives } = await database.staff(async (db) => ({
      edition: await findEdition(db),
      plan: await loadPlan(db, gridAt(today())),
      revisions: await listKeptRevisions(db),
      reasons: await listLastReasons(db),
      objectives: await listObjectiveChoices(db),
    }))
    const known = { plan, revisions }
    const before = await chosenPlan(textOf(asked.query, 'fra'), 'vedtaget', asked, needs, known)
    const after = await chosenPlan(textOf(asked.query, 'til'), 'nu', asked, needs, known)
    return page(
      <ComparePage
        visit={asked.visit}
        rows={comparePlans(before, after, plan, objectives)}
        chosen={[before.key, after.key]}
        revisions={revisions}
        reasons={after.key === 'nu' ? new Map(reasons.map((one) => [one.initiativeId, one])) : new Map()}
        look={lookOf(asked, edition, today())}
        onlyMoved={textOf(asked.query, 'kun') !== 'alle'}
      />,
    )
  })
}

/** What the address asks for; what is not, or may not be asked for, is the usual one. */
async function chosenPlan(
  key: string,
  usual: 'nu' | 'vedtaget',
  { visit }: Asked,
  needs: PlanNeeds,
  { plan, revisions }: { readonly plan: ActionPlan; readonly revisions: readonly RevisionView[] },
): Promise<ComparedPlan> {
  if (key === 'nu' || key === 'vedtaget') return planNow(plan, key)
  if (key === 'forslag') {
    const how = { milliseconds: 1_000, seed: 1 }
    const proposed = await proposePlan({ ...needs, now: () => performance.now() }, visit.actor, how)
    if (proposed.ok) return planProposed(plan, proposed.value.days)
  }
  const revision = revisions.find(({ id }) => id === key)
  return revision ? planOfRevision(revision) : planNow(plan, usual)
}
