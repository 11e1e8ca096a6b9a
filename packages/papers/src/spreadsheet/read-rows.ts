import type { InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { tidyInitiative } from '@pejl/domain/plan/tidy-initiative.ts'
import { type CellFault, faultAt, faultWords, headingOf } from './cell-fault.ts'
import type { SheetInitiative } from './column.ts'
import { numberColumn, readingsColumn, versionColumn } from './columns.ts'
import { fieldColumns } from './field-columns.ts'
import { readReadings } from './follow-up-cells.ts'
import { type Headings, readHeadings } from './headings.ts'
import type { PlanNames } from './plan-names.ts'
import { type Cell, leftOut, NotUnderstood, numberIn, textOf } from './reading.ts'

/** An initiative as a row wants it. `version`: the one the row was made from; null in a new row, or when the column is gone. */
export interface ReadRow {
  /** As the spreadsheet counts, from 1. */
  readonly row: number
  readonly number: number | null
  readonly version: number | null
  readonly text: InitiativeText
}

export type ReadSheet =
  | { readonly ok: true; readonly rows: readonly ReadRow[]; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly reason: 'no-headings' | 'too-many-rows' }
  | { readonly ok: false; readonly reason: 'faults'; readonly faults: readonly CellFault[] }

/** Most initiatives a sheet may have. */
export const mostRows = 5_000

/**
 * The initiatives of a sheet. A row with a number changes that initiative: columns that are not there leave their field
 * alone. A row without one is a new initiative. Empty rows are passed over. Every cell that is not understood is told.
 */
export function readRows(
  table: readonly (readonly Cell[])[],
  known: ReadonlyMap<number, SheetInitiative>,
  names: PlanNames,
): ReadSheet {
  const headings = readHeadings(table)
  if (!headings) return { ok: false, reason: 'no-headings' }
  const below = table
    .slice(headings.row + 1)
    .map((cells, at) => ({ cells, row: headings.row + 2 + at }))
    .filter(({ cells }) => cells.some((cell) => textOf(cell).trim() !== ''))
  if (below.length > mostRows) return { ok: false, reason: 'too-many-rows' }

  const faults: CellFault[] = []
  const seen = new Map<number, number>()
  const rows = below.flatMap(({ cells, row }) => {
    const read = readRow(cells, row, { headings, known, names, faults })
    if (read?.number !== undefined && read.number !== null) {
      const before = seen.get(read.number)
      if (before !== undefined)
        faults.push(faultAt(headings, numberColumn.heading, row, cells, `står også i række ${before}`))
      seen.set(read.number, row)
    }
    return read ?? []
  })
  return faults.length > 0
    ? { ok: false, reason: 'faults', faults }
    : { ok: true, rows, ignored: headings.ignored }
}

interface Around {
  readonly headings: Headings
  readonly known: ReadonlyMap<number, SheetInitiative>
  readonly names: PlanNames
  readonly faults: CellFault[]
}

function readRow(
  cells: readonly Cell[],
  row: number,
  { headings, known, names, faults }: Around,
): ReadRow | undefined {
  const before = faults.length
  const fault = (heading: string, say: string) => faults.push(faultAt(headings, heading, row, cells, say))
  const attempt = <T>(heading: string, read: () => T): T | undefined => {
    try {
      return read()
    } catch (reason) {
      if (!(reason instanceof NotUnderstood)) throw reason
      fault(heading, reason.message)
      return undefined
    }
  }
  const cellOf = (heading: string): Cell => cells[headings.places.get(heading) ?? -1] ?? null
  const has = (heading: string): boolean => headings.places.has(heading)

  const number = attempt(numberColumn.heading, () => numberIn(cellOf(numberColumn.heading))) ?? null
  const version = attempt(versionColumn.heading, () => numberIn(cellOf(versionColumn.heading))) ?? null
  const there = number === null ? undefined : known.get(number)
  if (number !== null && !there)
    fault(numberColumn.heading, 'er ikke nummeret på et tiltag; lad det være tomt for et nyt')
  let text = there?.text ?? blankInitiative
  for (const { heading, field, read } of fieldColumns) {
    if (!has(heading) || cellOf(heading) === leftOut) continue
    const value = attempt(heading, () => read(cellOf(heading), names, text))
    if (value !== undefined) text = { ...text, [field]: value }
  }
  if (has(readingsColumn.heading) && cellOf(readingsColumn.heading) !== leftOut) {
    const { indicators } = text
    text = {
      ...text,
      indicators:
        attempt(readingsColumn.heading, () =>
          readReadings(textOf(cellOf(readingsColumn.heading)), indicators),
        ) ?? indicators,
    }
  }
  if (faults.length > before) return undefined
  const tidied = tidyInitiative(text)
  if (!tidied.ok) {
    for (const one of tidied.faults) fault(headingOf(one), faultWords[one.reason])
    return undefined
  }
  return { row, number, version: there ? version : null, text: tidied.value }
}

/** A new initiative before its row is read. */
export const blankInitiative: InitiativeText = {
  title: '',
  difference: null,
  owner: '',
  unitId: null,
  objectives: [],
  rank: 2,
  weeks: 1,
  earliestOn: null,
  targetOn: null,
  deadlineOn: null,
  loads: [],
  waits: [],
  budgets: [],
  indicators: [],
  milestones: [],
  cost: null,
  isOpen: true,
}
