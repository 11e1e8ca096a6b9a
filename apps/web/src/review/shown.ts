import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { doubtName } from './edits.ts'
import { fieldsOf, isList, nameOf, rowsOf } from './item-fields.ts'
import type { FieldError } from './item-form.ts'
import { type EditablePath, lists } from './item-schemas.ts'
import { type FieldAt, fieldsAt } from './merge.ts'

/** A field the reader was not sure of. */
export interface DoubtShown {
  readonly why: string
  /** The field or list it is about, or the item when that has no field. */
  readonly target: string
  /** Checkbox that says it is right as it stands, and the value it sends. */
  readonly name: string
  readonly value: string
}

/** What the form shows: the values, and what is to be said of each field. */
export interface Shown {
  readonly fields: Fields
  readonly errors: readonly FieldError[]
  /** By the name of a field or list: what somebody else has saved there meanwhile. */
  readonly conflicts: ReadonlyMap<string, string>
  readonly doubts: readonly (readonly DoubtShown[])[]
  /** Nobody may change it now: it is settled, or the reader's role is to read. */
  readonly locked: boolean
}

/** A document as it stands, before anybody has typed. */
export function shownOf(reading: Reading, locked: boolean): Shown {
  return {
    fields: currentFields(reading),
    errors: [],
    conflicts: new Map(),
    doubts: reading.items.map(doubtsOf),
    locked,
  }
}

export const currentFields = (reading: Reading): Fields =>
  new Map(reading.items.flatMap((item, position) => [...fieldsOf(item, position)]))

/** What fields hold, in words, to be shown beside what was typed in their place. */
export function conflictsOf(
  current: Fields,
  both: readonly FieldAt[],
  empty: string,
): ReadonlyMap<string, string> {
  return new Map(
    both.map(({ item, path }) => [nameOf(item, path), saying(current, item, path) || empty] as const),
  )
}

function saying(fields: Fields, item: number, path: EditablePath): string {
  if (!isList(path)) return textOf(fields, nameOf(item, path))
  const cells = Object.keys(lists[path].shape).filter((cell) => cell !== 'place')
  return rowsOf(fields, item, path)
    .map((row) =>
      cells
        .map((cell) => textOf(fields, `${nameOf(item, path)}.${row}.${cell}`))
        .filter((text) => text !== '')
        .join(' · '),
    )
    .join('\n')
}

function doubtsOf(item: ReadItem, position: number): readonly DoubtShown[] {
  const known = new Set(fieldsAt(1).map(({ path }) => path as string))
  return item.doubts.map(({ field, why }, index) => {
    const [path = ''] = /^\w+/.exec(field) ?? []
    return {
      why,
      target: known.has(path)
        ? `items.${position}.${field.replace(/\[(\d+)\]/g, '.$1')}`
        : `items.${position}`,
      name: doubtName(position, index),
      value: field,
    }
  })
}
