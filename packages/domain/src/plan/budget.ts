import type { BudgetYear } from './initiative.ts'

export interface BudgetSum {
  readonly allocated: number
  readonly spent: number
}

/** Kroner of all years, or of several initiatives in each of them, earliest first. */
export interface BudgetSums {
  readonly years: readonly (BudgetSum & { readonly year: number })[]
  readonly total: BudgetSum
}

export function sumBudgets(budgets: readonly Pick<BudgetYear, 'year' | 'allocated' | 'spent'>[]): BudgetSums {
  const years = new Map<number, BudgetSum>()
  for (const { year, allocated, spent } of budgets)
    years.set(year, add(years.get(year) ?? nothing, { allocated, spent }))
  return {
    years: [...years].map(([year, sum]) => ({ year, ...sum })).toSorted((a, b) => a.year - b.year),
    total: [...years.values()].reduce(add, nothing),
  }
}

const nothing: BudgetSum = { allocated: 0, spent: 0 }
// whole øre, so that sums of fractions come out as they are written
const add = (a: BudgetSum, b: BudgetSum): BudgetSum => ({
  allocated: Math.round((a.allocated + b.allocated) * 100) / 100,
  spent: Math.round((a.spent + b.spent) * 100) / 100,
})
