import { type ComparedRow, compareImport } from '@pejl/actions/plan/compare-import.ts'
import type { BookRefusal } from '@pejl/papers/spreadsheet/book.ts'
import type { CellFault } from '@pejl/papers/spreadsheet/cell-fault.ts'
import { type ReadRow, readRows } from '@pejl/papers/spreadsheet/read-rows.ts'
import { readTable } from '@pejl/papers/spreadsheet/read-table.ts'
import type { PlanSheet } from './load-plan-sheet.ts'

/** Why nothing of a file can be shown. */
export type FileRefusal = BookRefusal | 'none' | 'file-too-large' | 'no-headings' | 'too-many-rows' | 'lost'

/** What a file would change, or what is wrong with it. */
export type ReadUpload =
  | {
      readonly kind: 'read'
      readonly rows: readonly ReadRow[]
      readonly compared: readonly ComparedRow[]
      readonly ignored: readonly string[]
    }
  | { readonly kind: 'faults'; readonly faults: readonly CellFault[] }
  | { readonly kind: 'refused'; readonly reason: FileRefusal }

export async function readUpload(bytes: Uint8Array, sheet: PlanSheet): Promise<ReadUpload> {
  const file = await readTable(bytes)
  if (!file.ok) return { kind: 'refused', reason: file.reason }
  const known = new Map(sheet.initiatives.map((one) => [one.number, one]))
  const read = readRows(file.table, known, sheet.names)
  if (read.ok)
    return {
      kind: 'read',
      rows: read.rows,
      compared: compareImport(read.rows, sheet.texts),
      ignored: read.ignored,
    }
  return read.reason === 'faults'
    ? { kind: 'faults', faults: read.faults }
    : { kind: 'refused', reason: read.reason }
}
