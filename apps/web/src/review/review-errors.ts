import type { CellRefusal } from './cells.ts'
import type { EditablePath, ListPath } from './item-schemas.ts'
import type { ReviewTexts } from './texts.ts'

/** Says which field it is, and what is wrong with it when something is: "Beslutning 2, dato er ikke …". */
export function errorText(
  { name, reason }: { name: string; reason: CellRefusal | null },
  t: ReviewTexts,
): string {
  const [, , path = '', row, cell] = name.split('.')
  const field = t.fields[path as EditablePath] ?? path // names are made by nameOf; any other is shown as it is
  const numbered = `${capital(t.one[path as ListPath] ?? field)} ${Number(row) + 1}`
  const label =
    row === undefined ? field : cell === undefined ? numbered : `${numbered}: ${t.cells[cell] ?? cell}`
  return reason === null ? label : `${label} ${t.errors[reason]}.`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
