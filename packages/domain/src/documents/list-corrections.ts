import type { SavedCorrection } from './correction.ts'
import { isAdded } from './correction.ts'
import type { ItemKeys, ListName } from './element-keys.ts'
import type { Place } from './read-item.ts'

/** A row of a list as a form sends it. Its `place`, when it has one, says which row of the reading it is. */
export type Row = object & { readonly place?: Place | null }

/**
 * The corrections that make a list of a reading into the list a person wants: rows changed, taken away, added.
 * Rows are known by their places, and those a person added by what they say. `next` is the number of the next row
 * to add.
 */
export function correctionsForList(
  keys: ItemKeys,
  list: Exclude<ListName, 'doubts'>,
  rows: readonly Row[],
  wanted: readonly Row[],
  next: number,
): readonly SavedCorrection[] {
  const path = (key: string) => `items/${keys.item}/${list}/${key}`
  const matches = matchRows(rows, wanted)
  let added = next
  const changed = wanted.flatMap((row, i) => {
    const index = matches[i] ?? -1
    const before = rows[index]
    if (before && same(before, row)) return []
    const key = keys[list][index]
    return [{ path: path(key ?? `+${added++}`), value: withoutPlace(row) }]
  })
  const removed = rows.flatMap((_, i) =>
    matches.includes(i) ? [] : [{ path: path(keys[list][i] ?? ''), value: null }],
  )
  return [...changed, ...removed]
}

/** For each wanted row the number of the row it was, or -1: unchanged ones first, then by place, then those without. */
function matchRows(rows: readonly Row[], wanted: readonly Row[]): readonly number[] {
  const matches = wanted.map(() => -1)
  const ways: readonly ((one: Row, row: Row) => boolean)[] = [
    (one, row) => samePlace(one, row) && same(one, row),
    (one, row) => placeOf(row) !== null && samePlace(one, row),
    (one, row) => placeOf(one) === null && placeOf(row) === null,
  ]
  for (const fits of ways) {
    wanted.forEach((row, i) => {
      if (matches[i] !== -1) return
      matches[i] = rows.findIndex((one, at) => !matches.includes(at) && fits(one, row))
    })
  }
  return matches
}

/** Whether a correction takes back an addition: the row a person added is to be no more. */
export function isWithdrawal({ path, value }: SavedCorrection): boolean {
  return value === null && isAdded(path.split('/').at(-1) ?? '')
}

// a form from outside may send anything for a place
function placeOf({ place }: Row): Place | null {
  return typeof place?.start === 'number' && typeof place.end === 'number' ? place : null
}

function samePlace(a: Row, b: Row): boolean {
  const [one, other] = [placeOf(a), placeOf(b)]
  return one?.start === other?.start && one?.end === other?.end
}

function same(a: Row, b: Row): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  names.delete('place')
  return [...names].every((name) => Reflect.get(a, name) === Reflect.get(b, name))
}

function withoutPlace(row: Row): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'place'))
}
