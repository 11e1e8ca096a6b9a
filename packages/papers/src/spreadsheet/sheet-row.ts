import type { SheetInitiative } from './column.ts'
import { allColumns } from './columns.ts'
import type { PlanNames } from './plan-names.ts'
import { type Cell, leftOut } from './reading.ts'

/** Most letters written in a cell: a spreadsheet program refuses a file with more than 32,767. */
export const longestCell = 32_000

/** An initiative as a row of the workbook's sheet. */
export const sheetRow = (one: SheetInitiative, names: PlanNames): readonly Cell[] =>
  allColumns.map(({ write }) => {
    const cell = write(one, names)
    return typeof cell === 'string' && cell.length > longestCell ? leftOut : cell
  })

/** The same for a CSV file, where days are text. */
export const textRow = (one: SheetInitiative, names: PlanNames): readonly (string | number | null)[] =>
  sheetRow(one, names).map((cell) => {
    if (cell instanceof Date) return cell.toISOString().slice(0, 10)
    return typeof cell === 'boolean' ? (cell ? 'ja' : 'nej') : cell
  })
