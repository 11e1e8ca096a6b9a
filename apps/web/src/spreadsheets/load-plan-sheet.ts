import type { Day } from '@pejl/domain/common/day.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import type { SheetInitiative } from '@pejl/papers/spreadsheet/column.ts'
import type { WrittenPlan } from '@pejl/papers/spreadsheet/plan-book.ts'
import { planNames } from '@pejl/papers/spreadsheet/plan-names.ts'
import type { Db } from '@pejl/store/db.ts'
import { findInitiativeChoices } from '@pejl/store/plan/form-choice-views.ts'
import { listInitiativeTexts } from '@pejl/store/plan/initiative-text-views.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'

export interface PlanSheet extends WrittenPlan {
  readonly edition: number
  readonly texts: Awaited<ReturnType<typeof listInitiativeTexts>>
}

/** What a spreadsheet of the plan is made from and compared with. */
export async function loadPlanSheet(db: Db, today: Day): Promise<PlanSheet> {
  // read first: what is changed while the rest is read makes it stale
  const edition = await findEdition(db)
  const plan = await loadPlan(db, gridAt(today))
  const choices = await findInitiativeChoices(db)
  const texts = await listInitiativeTexts(db)
  const planned = new Map(plan.initiatives.map((one) => [one.id, one]))

  return {
    today,
    edition,
    plan,
    texts,
    names: planNames({
      ...choices,
      units: plan.units,
      initiatives: texts.map(({ id, number }) => ({ id, number })),
    }),
    objectives: choices.objectives.map(({ strategySlug, n, text }) => ({
      code: `${strategySlug}:${n}`,
      text,
    })),
    initiatives: texts.flatMap(({ id, number, version, ...text }): readonly SheetInitiative[] => {
      const one = planned.get(id)
      return one ? [{ number, version, text, plan: one }] : []
    }),
  }
}
