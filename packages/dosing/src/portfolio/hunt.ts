import { type Chance, chanceOf } from '../common/random.ts'
import { type Cooling, coolingOf } from './cooling.ts'
import { type Ruin, ruinOf } from './ruin.ts'
import { importance, type Prefer, parts, same } from './score.ts'
import type { Settling } from './settle.ts'
import { type Tally, tallyOf } from './tally.ts'

/** A search under way. `current` is the plan it stands at; `best` the best it has seen. */
export interface Hunt {
  readonly settling: Settling
  readonly tally: Tally
  readonly chance: Chance
  readonly order: readonly number[]
  /** How often the ruined are placed near where they are measured from, instead of as early as can be. */
  readonly near: number
  readonly best: Int32Array
  readonly bestTotals: Float64Array
  readonly before: Float64Array
  readonly ruin: Ruin
  readonly key: Float64Array
  readonly pain: Float64Array
  readonly cooling: Cooling
  /** Drawn anew for each try: how much worse it may be, in heats. */
  luck: number
  sincePain: number
  rounds: number
  improved: number
}

export function openHunt(settling: Settling, base: Int32Array, seed: number, prefer: Prefer): Hunt {
  const { state } = settling
  const tally = tallyOf(state, base)
  return {
    settling,
    tally,
    chance: chanceOf(seed),
    order: importance[prefer],
    near: nearness[prefer],
    best: state.starts.slice(),
    bestTotals: tally.totals.slice(),
    before: new Float64Array(parts.length),
    ruin: ruinOf(state.of.count),
    key: new Float64Array(state.of.count),
    pain: new Float64Array(state.of.count),
    cooling: coolingOf(state.of),
    luck: 0,
    sincePain: 1e9,
    rounds: 0,
    improved: 0,
  }
}

const nearness = { early: 0, stable: 0.4, steady: 0.85 } as const satisfies Record<Prefer, number>

/** Below 0: the first totals are better. */
export function compareTotals(hunt: Hunt, one: Float64Array, other: Float64Array): number {
  for (const part of hunt.order) {
    const difference = (one[part] as number) - (other[part] as number)
    if (difference > same || difference < -same) return difference
  }
  return 0
}
