import type { Chance } from '../common/random.ts'
import type { Member } from './member.ts'

/** A stretch of a list: from one place up to, not including, another. */
export interface Window {
  from: number
  to: number
}

const tries = 4
const shortest = 0.2
const longest = 0.6

/**
 * Writes the stretch, of some drawn, in which the mother's schedule is densest beside the father's: what a child
 * is worth taking from her (Debels & Vanhoucke 2007 cross at peaks; Goncharov & Leonov 2017 at dense fragments).
 */
export function drawWindow(father: Member, mother: Member, chance: Chance, into: Window): void {
  const count = father.turned.length
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < tries; i += 1) {
    const length = Math.max(1, Math.floor(count * (shortest + (longest - shortest) * chance.next())))
    const from = chance.below(count - length + 1)
    const gain = densityOf(mother, from, from + length) - densityOf(father, from, from + length)
    if (gain <= most) continue
    most = gain
    into.from = from
    into.to = from + length
  }
}

/** Work in a stretch of the turned list for each unit of time that it covers. */
function densityOf({ work, ends }: Member, from: number, to: number): number {
  return ((work[to] ?? 0) - (work[from] ?? 0)) / ((ends[from] ?? 0) - (ends[to] ?? 0) + 1e-9)
}
