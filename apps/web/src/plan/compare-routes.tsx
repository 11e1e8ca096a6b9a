import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listLastReasons } from '@pejl/store/plan/reason-views.ts'
import { page } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { routes } from '../routes.ts'
import { ComparePage } from './compare-page.tsx'
import { lookOf, type PlanNeeds } from './plan-needs.ts'

/** The adopted plan beside the one that holds now. */
export function compareRoutes(desk: Desk, { database, today }: PlanNeeds): void {
  desk(routes.comparePlan, async (asked) => {
    const { edition, plan, reasons } = await database.staff(async (db) => ({
      edition: await findEdition(db),
      plan: await loadPlan(db, gridAt(today())),
      reasons: await listLastReasons(db),
    }))
    return page(
      <ComparePage
        visit={asked.visit}
        plan={plan}
        reasons={new Map(reasons.map((one) => [one.initiativeId, one]))}
        look={lookOf(asked, edition, today())}
        onlyMoved={textOf(asked.query, 'kun') !== 'alle'}
      />,
    )
  })
}
