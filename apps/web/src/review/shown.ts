import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { doubtName } from './edits.ts'
import { fieldsOf, isList, nameOf, rowsOf } from './item-fields.ts'
import type { FieldError } from './item-form.ts'
import { type EditablePath, editablePaths, lists } from './item-schemas.ts'
import type { FieldAt } from './merge.ts'

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

/** Some items of a document as they stand, before anybody has typed; the doubts of all. */
export function shownOf(reading: Reading, items: readonly number[], locked: boolean): Shown {
  return {
    fields: currentFields(reading, items),
    errors: [],
    conflicts: new Map(),
    doubts: reading.items.map(doubtsOf),
    locked,
  }
}

export const currentFields = (reading: Reading, items: readonly number[]): Fields =>
  new Map(
    items.flatMap((position) => {
      const item = reading.items[position]
      return item ? [...fieldsOf(item, position)] : []
    }),
  )

/** What the form shows, by item: each looks up its fields among its own only. */
export function shownByItem(shown: Shown, items: readonly number[]): ReadonlyMap<number, Shown> {
  const fields = new Map<number, Map<string, readonly string[]>>()
  for (const [name, values] of shown.fields) {
    const item = Number(/^(?:items|settled)\.(\d+)\./.exec(name)?.[1] ?? -1)
    const own = fields.get(item) ?? new Map<string, readonly string[]>()
    fields.set(item, own.set(name, values))
  }
  return new Map(
    items.map((item) => [
      item,
      { ...shown, fields: fields.get(item) ?? new Map(), doubts: [shown.doubts[item] ?? []] },
    ]),
  )
}

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

/** What a field or list holds, in words. */
export function saying(fields: Fields, item: number, path: EditablePath): string {
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

const known: ReadonlySet<string> = new Set(editablePaths)

function doubtsOf(item: ReadItem, position: number): readonly DoubtShown[] {
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
