import { createHash } from 'node:crypto'
import type { Place, ReadItem } from '@pejl/domain/documents/read-item.ts'
import { type Fields, namesUnder, textOf } from '../desk/fields.ts'
import { cellsOf, type EditablePath, type ListPath, listPaths, singlePaths } from './item-schemas.ts'

/** The name of a field in the form: `items.0.decisions`. */
export const nameOf = (item: number, path: EditablePath): string => `items.${item}.${path}`

/**
 * The fields a form with this item shows and would send back unchanged. Pages are made from fields, so what a
 * person has typed and what was read are shown by the same page.
 */
export function fieldsOf(item: ReadItem, position: number): Fields {
  const fields = new Map<string, readonly string[]>()
  for (const path of singlePaths) fields.set(nameOf(position, path), [shownValue(item[path])])
  for (const path of listPaths) {
    item[path].forEach((row, index) => {
      const row_ = `${nameOf(position, path)}.${index}`
      fields.set(`${row_}.place`, [shownPlace(row.place)])
      const cells: Readonly<Record<string, unknown>> = { ...row }
      for (const cell of cellsOf(path)) fields.set(`${row_}.${cell}`, [shownValue(cells[cell])])
    })
  }
  return fields
}

/** Numbers of the rows a list has in the form, in order; an added row has the number after the last. */
export function rowsOf(fields: Fields, item: number, path: ListPath): readonly number[] {
  const numbers = namesUnder(fields, `${nameOf(item, path)}.`).map((name) => Number(name.split('.')[0]))
  return [...new Set(numbers)].filter((row) => Number.isInteger(row) && row >= 0).sort((a, b) => a - b)
}

/** Whether a person has asked for the row to go, or left an added row blank. */
export function isGone(fields: Fields, row: string, path: ListPath): boolean {
  if (textOf(fields, `${row}.remove`) !== '') return true
  return cellsOf(path).every((cell) => chosen.has(cell) || textOf(fields, `${row}.${cell}`) === '')
}

// cells that always have a value, so they do not tell whether a row was filled in
const chosen = new Set(['outcome', 'kind', 'access', 'recurs', 'section'])

/** A short mark of what a field holds, the same for the same content whatever its rows' numbers are. */
export function markOf(fields: Fields, item: number, path: EditablePath): string {
  const name = nameOf(item, path)
  const content = isList(path)
    ? rowsOf(fields, item, path)
        .filter((row) => !isGone(fields, `${name}.${row}`, path))
        .map((row) => cellsOf(path).map((cell) => folded(textOf(fields, `${name}.${row}.${cell}`))))
    : folded(textOf(fields, name))
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16)
}

export const isList = (path: EditablePath): path is ListPath =>
  (listPaths as readonly string[]).includes(path)

// browsers differ in the line ends and trailing spaces they send back
const folded = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** Lists with commas, days as `18.4.2024`: as a person would write them. */
function shownValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(', ')
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? []
  return year ? `${Number(date)}.${Number(month)}.${year}` : String(value)
}

const shownPlace = (place: Place | null): string => (place ? `${place.start}-${place.end}` : '')
