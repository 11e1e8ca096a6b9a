import { type Rows, rowsOf } from './lists.ts'
import type { Portfolio } from './portfolio.ts'

/** Where null stands in the model, as a number no week reaches. */
export const none = -(2 ** 30)

/** Links in flat arrays; `of` lists each activity's, `none` where no least or most is given. */
export interface Network {
  readonly of: Rows
  readonly before: Int32Array
  readonly after: Int32Array
  readonly fromEnd: Uint8Array
  readonly least: Int32Array
  readonly most: Int32Array
}

export function networkOf({ links, activities }: Portfolio, places: ReadonlyMap<string, number>): Network {
  const sound = links.map((link) => ({
    ...link,
    first: places.get(link.before) ?? -1,
    last: places.get(link.after) ?? -1,
  }))
  const of: number[][] = activities.map(() => [])
  for (const [place, { first, last }] of sound.entries()) {
    if (first < 0 || last < 0) continue
    of[first]?.push(place)
    if (first !== last) of[last]?.push(place)
  }
  return {
    of: rowsOf(of),
    before: Int32Array.from(sound, ({ first }) => first),
    after: Int32Array.from(sound, ({ last }) => last),
    fromEnd: Uint8Array.from(sound, ({ from }) => (from === 'end' ? 1 : 0)),
    least: Int32Array.from(sound, ({ least }) => least ?? none),
    most: Int32Array.from(sound, ({ most }) => most ?? none),
  }
}
