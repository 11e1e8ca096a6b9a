import type { z } from 'zod'
import { type Fields, textOf } from '../desk/fields.ts'
import { type CellRefusal, cellRefusals } from './cells.ts'
import { isGone, isList, nameOf, rowsOf } from './item-fields.ts'
import { type Editable, type EditablePath, type ListPath, lists, singles } from './item-schemas.ts'

export interface FieldError {
  /** Name of the field that has it. */
  readonly name: string
  readonly reason: CellRefusal
}

export type Parsed =
  | { readonly ok: true; readonly value: Editable[EditablePath] }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** Reads one field or list of an item as typed. Rows taken away, or added and left blank, are left out. */
export function parseField(fields: Fields, item: number, path: EditablePath): Parsed {
  return isList(path) ? parseList(fields, item, path) : parseSingle(fields, item, path)
}

function parseSingle(fields: Fields, item: number, path: Exclude<EditablePath, ListPath>): Parsed {
  const name = nameOf(item, path)
  const parsed = singles[path].safeParse(textOf(fields, name))
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, errors: errorsOf(parsed.error, name) }
}

function parseList(fields: Fields, item: number, path: ListPath): Parsed {
  const schema = lists[path]
  const rows: unknown[] = []
  const errors: FieldError[] = []
  for (const number of rowsOf(fields, item, path)) {
    const row = `${nameOf(item, path)}.${number}`
    if (isGone(fields, row, path)) continue
    const typed = Object.fromEntries(
      Object.keys(schema.shape).map((cell) => [cell, textOf(fields, `${row}.${cell}`)]),
    )
    const parsed = schema.safeParse(typed)
    if (parsed.success) rows.push(parsed.data)
    else errors.push(...errorsOf(parsed.error, row))
  }
  // each row went through the list's own schema
  return errors.length === 0
    ? { ok: true, value: rows as unknown as Editable[ListPath] }
    : { ok: false, errors }
}

function errorsOf(error: z.ZodError, name: string): readonly FieldError[] {
  return error.issues.map((issue) => ({
    name: [name, ...issue.path.map(String)].join('.'),
    reason: cellRefusals.find((reason) => reason === issue.message) ?? 'not-a-choice',
  }))
}
