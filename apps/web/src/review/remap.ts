import { type Fields, namesUnder, textOf } from '../desk/fields.ts'
import { markOf } from './item-fields.ts'
import { editablePaths } from './item-schemas.ts'
import { markName } from './merge.ts'

/**
 * Moves what was typed to the items' present numbers, which change when somebody adds or removes an item. `keys`
 * are the items' lasting names in their present order. What stood in an item that is gone is left out; `isLost` when
 * something of it was typed.
 */
export function remapItems(
  typed: Fields,
  keys: readonly string[],
): { readonly fields: Fields; readonly isLost: boolean } {
  const numbers = new Map<string, number>()
  for (const number of namesUnder(typed, 'key.')) {
    const now = keys.indexOf(textOf(typed, `key.${number}`))
    if (now >= 0) numbers.set(number, now)
  }
  const gone = namesUnder(typed, 'key.').filter((number) => !numbers.has(number))
  const fields = new Map<string, readonly string[]>()
  for (const [name, values] of typed) {
    const match = /^(mark\.items|items|settled|key)\.(\d+)(.*)$/.exec(name)
    if (!match) fields.set(name, values)
    else {
      const [, root = '', number = '', rest = ''] = match
      const now = numbers.get(number)
      if (now !== undefined) fields.set(`${root}.${now}${rest}`, values)
    }
  }
  return { fields, isLost: gone.some((number) => isTyped(typed, Number(number))) }
}

/** Whether a person has changed something in an item as it was shown. */
function isTyped(typed: Fields, item: number): boolean {
  return editablePaths.some((path) => {
    const shown = textOf(typed, markName({ item, path }))
    return shown !== '' && shown !== markOf(typed, item, path)
  })
}
