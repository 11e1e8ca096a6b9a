import type { Day } from '@pejl/domain/common/day.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { writeBook } from './book.ts'
import type { SheetInitiative } from './column.ts'
import { allColumns } from './columns.ts'
import { formatCsv } from './csv.ts'
import { guideSheet, type ObjectiveWords } from './guide-sheet.ts'
import type { PlanNames } from './plan-names.ts'
import { sheetRow, textRow } from './sheet-row.ts'
import { sheetNames, surroundingsSheets } from './surroundings-sheets.ts'

export interface WrittenPlan {
  readonly today: Day
  readonly plan: ActionPlan
  readonly initiatives: readonly SheetInitiative[]
  readonly names: PlanNames
  readonly objectives: readonly ObjectiveWords[]
}

/** The plan as a workbook: its initiatives to be edited, and around them what they are planned within. */
export const writePlanBook = ({ today, plan, initiatives, names, objectives }: WrittenPlan) =>
  writeBook([
    {
      name: sheetNames.initiatives,
      columns: allColumns,
      rows: initiatives.map((one) => sheetRow(one, names)),
    },
    ...surroundingsSheets(plan, names),
    guideSheet(today, names, objectives),
  ])

/** Its initiatives alone, as CSV. */
export const writePlanCsv = ({ initiatives, names }: Pick<WrittenPlan, 'initiatives' | 'names'>): string =>
  formatCsv(
    allColumns.map(({ heading }) => heading),
    initiatives.map((one) => textRow(one, names)),
  )
