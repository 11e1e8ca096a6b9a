import { readNumber } from '@pejl/domain/common/written-values.ts'
import type { BudgetYear } from '@pejl/domain/plan/initiative.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { mostKroner } from './form-context.ts'

/** The years with what has been spent of each as typed; the first field that is no number otherwise. Empty is none. */
export function readSpending(
  form: Fields,
  budgets: readonly BudgetYear[],
):
  | { readonly ok: true; readonly budgets: readonly BudgetYear[] }
  | { readonly ok: false; readonly fieldId: string } {
  const read: BudgetYear[] = []
  for (const budget of budgets) {
    const fieldId = `brugt-${budget.year}`
    // a year that was not on the page stays as it is
    if (!form.has(fieldId)) {
      read.push(budget)
      continue
    }
    const spent = readNumber(textOf(form, fieldId), { least: -mostKroner, most: mostKroner })
    if (!spent.ok) return { ok: false, fieldId }
    read.push({ ...budget, spent: spent.value ?? 0 })
  }
  return { ok: true, budgets: read }
}
