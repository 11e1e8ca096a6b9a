import type { Edit } from '@pejl/actions/correct-reading.ts'
import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { isList } from './item-fields.ts'
import { type FieldError, parseField } from './item-form.ts'
import type { FieldAt } from './merge.ts'
import { wordEdits } from './words.ts'

export interface TypedEdits {
  readonly edits: readonly Edit[]
  readonly errors: readonly FieldError[]
}

/** Name of the checkbox that says a doubt has been looked at and the field is right. */
export const doubtName = (item: number, doubt: number): string => `settled.${item}.${doubt}`

/** What a person has put right, as edits; with errors for the fields that cannot be taken as typed. */
export function typedEdits(reading: Reading, mine: readonly FieldAt[], typed: Fields): TypedEdits {
  const edits: Edit[] = []
  const errors: FieldError[] = []
  for (const { item, path } of mine) {
    const parsed = parseField(typed, item, path)
    if (!parsed.ok) errors.push(...parsed.errors)
    else if (isList(path))
      edits.push({ kind: 'list', item, path, value: placed(parsed.value, reading.items[item]?.[path] ?? []) })
    else edits.push({ kind: 'field', item, path, value: parsed.value })
  }
  return { edits: [...edits, ...doubtEdits(reading, typed), ...wordEdits(reading, typed)], errors }
}

/** Doubts a person has looked at: the value stands, the doubt goes. */
function doubtEdits(reading: Reading, typed: Fields): readonly Edit[] {
  return reading.items.flatMap(({ doubts }, item) =>
    doubts.flatMap((doubt, index): readonly Edit[] =>
      textOf(typed, doubtName(item, index)) === doubt.field ? [{ kind: 'doubt', item, doubt: index }] : [],
    ),
  )
}

type Rows =
  | ReadItem['recommendations']
  | ReadItem['decisions']
  | ReadItem['sections']
  | ReadItem['commitments']
type List = Extract<Edit, { kind: 'list' }>['value']

// A place the document no longer has is no place: the row's words say where it stands, if anywhere.
function placed(rows: unknown, current: readonly { readonly place: Rows[number]['place'] }[]): List {
  const known = new Set(current.map(({ place }) => (place ? `${place.start}-${place.end}` : '')))
  return (rows as List).map(
    (
      row, // parseField made the rows by the list's own schema
    ) => (row.place && known.has(`${row.place.start}-${row.place.end}`) ? row : { ...row, place: null }),
  )
}
