import type { Chance } from '../common/random.ts'
import type { View } from './packed.ts'

/** Lets about one in `rarity` activities of a list change places with the next, unless that must follow it. */
export function shake({ afterAt, after }: View, list: Int32Array, chance: Chance, rarity: number): void {
  for (let k = 1 + chance.below(2 * rarity); k < list.length; k += 1 + chance.below(2 * rarity)) {
    const first = list[k - 1] ?? 0
    const second = list[k] ?? 0
    let follows = false
    for (let i = afterAt[first] ?? 0, end = afterAt[first + 1] ?? 0; i < end; i += 1)
      if (after[i] === second) follows = true
    if (follows) continue
    list[k - 1] = second
    list[k] = first
  }
}
