import { type Fields, namesUnder, textOf } from '../desk/fields.ts'

/**
 * Moves what was typed to the items' present numbers, which change when somebody adds or removes an item. `keys`
 * are the items' lasting names in their present order. What was typed in an item that is gone is left out, and its
 * key is named in `lost`.
 */
export function remapItems(
  typed: Fields,
  keys: readonly string[],
): { readonly fields: Fields; readonly lost: readonly string[] } {
  const numbers = new Map<string, number>()
  const lost: string[] = []
  for (const number of namesUnder(typed, 'key.')) {
    const key = textOf(typed, `key.${number}`)
    const now = keys.indexOf(key)
    if (now >= 0) numbers.set(number, now)
    else lost.push(key)
  }
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
  return { fields, lost }
}
