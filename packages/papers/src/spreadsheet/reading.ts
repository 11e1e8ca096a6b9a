import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { readDay, readNumber } from '@pejl/domain/common/written-values.ts'

/** What stands in a cell. */
export type Cell = string | number | boolean | Date | null

/** Stands in a cell for what a spreadsheet has no room for; it is left as it is when the sheet is read. */
export const leftOut = '(for langt til et regneark; rettes i Pejl)'

/** A value that was not understood: what to do about it, in Danish. */
export class NotUnderstood extends Error {}

/** Reads one cell or a line of it; throws `NotUnderstood`, which becomes a fault that names the cell. */
export const notUnderstood = (what: string): never => {
  throw new NotUnderstood(what)
}

export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return dayOf(cell)
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej'
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell
}

/** A spreadsheet's day is midnight in UTC; a broken one is no day. */
const dayOf = (date: Date): string => (Number.isNaN(date.valueOf()) ? '?' : date.toISOString().slice(0, 10))

export function dayIn(cell: Cell): Day | null {
  const text = textOf(cell).trim()
  const written = parseDay(text)
  if (written) return written
  const read = readDay(text)
  return read.ok ? read.value : notUnderstood('er ikke en dag. Skriv den som 2027-03-01 eller 1. marts 2027')
}

export function dayNeeded(cell: Cell): Day {
  return dayIn(cell) ?? notUnderstood('mangler en dag. Skriv den som 2027-03-01')
}

const widest = { least: -999_999_999_999, most: 999_999_999_999 } as const

export function numberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell
  const read = readNumber(textOf(cell), widest)
  return read.ok ? read.value : notUnderstood('er ikke et tal. Skriv det som 12, 2,5 eller 1.250.000')
}

export function numberNeeded(cell: Cell): number {
  return numberIn(cell) ?? notUnderstood('mangler et tal')
}

export function wholeNeeded(cell: Cell): number {
  const value = numberNeeded(cell)
  return Number.isInteger(value) ? value : notUnderstood('skal være et helt tal')
}
