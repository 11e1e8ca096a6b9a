import type { Hunt } from './hunt.ts'
import { lastEnding } from './near.ts'
import { none } from './network.ts'
import { endIn, out } from './state.ts'
import { lossOf } from './tally.ts'

/** An activity that has much to gain, or any. */
export function chooseFocus(hunt: Hunt): number {
  const { settling, chance, pain } = hunt
  const { count } = settling.state.of
  if (chance.next() < 0.3) return chance.below(count)
  if (hunt.sincePain++ > 60) {
    hunt.sincePain = 0
    sumPains(hunt)
  }
  const aim = chance.next() * (pain[count - 1] as number)
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pain[middle] as number) > aim) high = middle
    else low = middle + 1
  }
  return low
}

/** A week in which it would rather begin: one that is less late, shortly before it does, or any from its first on. */
export function aimOf({ settling, chance }: Hunt, a: number): number {
  const { starts, of } = settling.state
  const first = of.windows.first[a] as number
  const start = starts[a] as number
  const stands = start === out ? Math.max(first, of.windows.last[a] as number) : start
  const due = of.due[a] as number
  if (start !== out && due !== none && endIn(settling.state, a, start) > due && chance.next() < 0.7) {
    const inTime = Math.max(first, lastEnding(of, a, due))
    if (inTime < start) return chance.next() < 0.4 ? inTime : inTime + chance.below(start - inTime)
  }
  if (start !== out && chance.next() < 0.5) return Math.max(first, stands - 1 - chance.below(30))
  const share = start === out ? chance.next() : chance.next() * chance.next()
  return first + Math.floor(share * Math.max(0, stands - first + 1))
}

function sumPains({ settling, tally, pain, near }: Hunt): void {
  const { state, fixed } = settling
  const { count, haste, windows, weeks } = state.of
  let sum = 0
  for (let a = 0; a < count; a++) {
    const start = state.starts[a] as number
    const delay = (start === out ? weeks : start) - (windows.first[a] as number)
    if (fixed[a] === 0) {
      sum += lossOf(tally, a) + 0.01 * (haste[a] as number) * Math.max(0, delay)
      if (near > 0 && tally.base[a] !== start) sum += near * 20
    }
    pain[a] = sum
  }
}
