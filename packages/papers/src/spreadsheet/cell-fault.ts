import type { Fault, FaultReason } from '@pejl/domain/plan/fault.ts'
import type { InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { readingsColumn } from './columns.ts'
import { fieldColumns } from './field-columns.ts'
import type { Headings } from './headings.ts'
import { type Cell, textOf } from './reading.ts'

/** What is wrong in a cell: where, what stands there, and what to do about it. */
export interface CellFault {
  /** As a spreadsheet names it: `H12`. */
  readonly cell: string
  readonly heading: string
  readonly found: string
  readonly say: string
}

/** The column a fault of an initiative stands in. */
export const headingOf = ({ field, part }: Fault<keyof InitiativeText>): string =>
  field === 'indicators' && part === 'readings'
    ? readingsColumn.heading
    : (fieldColumns.find((column) => column.field === field)?.heading ?? field)

/** A fault as it is told: of a cell, or of a row that has no such cell. */
export function faultAt(
  headings: Headings,
  heading: string,
  row: number,
  cells: readonly Cell[],
  say: string,
): CellFault {
  const place = headings.places.get(heading)
  const cell = place === undefined ? `række ${row}` : `${columnLetter(place)}${row}`
  return { cell, heading, found: place === undefined ? '' : textOf(cells[place] ?? null).slice(0, 80), say }
}

/** `A` for the first column, `AA` for the 27th. */
export function columnLetter(place: number): string {
  const rest = Math.floor(place / 26)
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (place % 26))}`
}

/** What is wrong with a value, as it is said of a cell. */
export const faultWords: Readonly<Record<FaultReason, string>> = {
  missing: 'mangler',
  'too-long': 'er for lang; gør teksten kortere',
  'not-a-number': 'er ikke et tal, der kan bruges her',
  'too-low': 'er for lavt et tal',
  'too-high': 'er for højt et tal',
  'not-a-day': 'er ikke en dag, en plan kan have',
  'not-in-order': 'ligger før noget, det skal komme efter',
  'not-a-choice': 'er ikke en af mulighederne',
  double: 'står der to gange',
  'too-many': 'har for mange linjer',
}
