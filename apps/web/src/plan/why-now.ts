import { whyNotEarlier } from '@pejl/dosing/portfolio/why-not-earlier.ts'
import type { Counted } from './model.ts'
import type { DraftMove } from './moves.ts'
import { reasonText, type Told } from './why.ts'

/** Why one gave way: what now stands where it was. Nothing when it moved forward into free room. */
export function whyNow(counted: Counted, { id, from, to }: DraftMove, told: Told): string {
  if (!from || !to || to.startsOn <= from.startsOn) return ''
  const [first] = whyNotEarlier(counted.inWeeks.portfolio, counted.starts, id)
  return first ? reasonText(first, told) : ''
}
