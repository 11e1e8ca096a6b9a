import { type Fields, textOf } from '../desk/fields.ts'
import { markOf, nameOf } from './item-fields.ts'
import { type EditablePath, editablePaths } from './item-schemas.ts'

/** One field of the form: which item's, and which. */
export interface FieldAt {
  readonly item: number
  readonly path: EditablePath
}

/** What came of comparing the form as shown, as typed, and the document as it now is. */
export interface Merge {
  /** Changed here alone: to be saved. */
  readonly mine: readonly FieldAt[]
  /** Changed here and, in another way, by someone else since: a person must choose. */
  readonly both: readonly FieldAt[]
  /** Changed by someone else alone: theirs stands. */
  readonly theirs: readonly FieldAt[]
}

/** The name under which the form carries the mark of a field as it was shown. */
export const markName = (at: FieldAt): string => `mark.${nameOf(at.item, at.path)}`

/**
 * Three-way comparison by marks. `typed` carries the mark of each field as shown; `current` is the document's
 * fields now. A field the form did not show is left alone.
 */
export function mergeFields(typed: Fields, current: Fields, items: number): Merge {
  const merge = { mine: [] as FieldAt[], both: [] as FieldAt[], theirs: [] as FieldAt[] }
  for (const at of fieldsAt(items)) {
    const shown = textOf(typed, markName(at))
    if (shown === '') continue
    const [here, now] = [markOf(typed, at.item, at.path), markOf(current, at.item, at.path)]
    if (here === now) continue
    if (here === shown) merge.theirs.push(at)
    else if (now === shown) merge.mine.push(at)
    else merge.both.push(at)
  }
  return merge
}

/** Every field of a document with so many items. */
export const fieldsAt = (items: number): readonly FieldAt[] =>
  Array.from({ length: items }, (_, item) => editablePaths.map((path) => ({ item, path }))).flat()

/**
 * The form to show again: as typed, but with the others' words where they alone have changed something, and with
 * `current` for the items the form did not have. Restored words nobody touched are left to the document.
 */
export function mergedFields(typed: Fields, current: Fields, theirs: readonly FieldAt[]): Fields {
  const names = theirs.map((at) => nameOf(at.item, at.path))
  const isTheirs = (name: string) => names.some((one) => name === one || name.startsWith(`${one}.`))
  const isUntyped = (name: string) =>
    !typed.has(markName({ item: Number(name.split('.')[1]), path: 'title' }))
  return new Map([
    ...[...typed].filter(
      ([name]) => !isTheirs(name) && !name.startsWith('mark.') && !isWordAsShown(typed, name),
    ),
    ...[...current].filter(([name]) => isTheirs(name) || isUntyped(name)),
  ])
}

function isWordAsShown(typed: Fields, name: string): boolean {
  const [, at] = /^word\.(\d+)$/.exec(name) ?? []
  return at !== undefined && textOf(typed, name) === textOf(typed, `was.${at}`)
}
