import { type Chance, chanceOf } from '../common/random.ts'
import { clearWay } from './clear-way.ts'
import { type Cooling, cool, coolingOf } from './cooling.ts'
import { placeNear } from './near.ts'
import { chooseLinked, chooseRivals, clear, type Ruin, ruinOf, sortRuin } from './ruin.ts'
import { importance, type Prefer, parts, same } from './score.ts'
import { begin, type Settling, settle, takeBack, takeOut } from './settle.ts'
import { endIn, out, place, remove } from './state.ts'
import { lossOf, recount, refresh, type Tally, tallyOf } from './tally.ts'

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
    sincePain: 1e9,
    rounds: 0,
    improved: 0,
  }
}

/** How often all that blocks a start is taken out, instead of some of what works about then. */
const clearing = 0.5

const nearness = { early: 0, stable: 0.4, steady: 0.85 } as const satisfies Record<Prefer, number>

const tardiness = parts.indexOf('tardiness')
const early = parts.indexOf('early')

/** Below 0: the first totals are better. */
export function compareTotals(hunt: Hunt, one: Float64Array, other: Float64Array): number {
  for (const part of hunt.order) {
    const difference = (one[part] as number) - (other[part] as number)
    if (difference > same || difference < -same) return difference
  }
  return 0
}

/** Takes some activities out and places them anew; keeps it when that is no worse, or not much worse. */
export function tryOnce(hunt: Hunt): void {
  const { settling, tally, before } = hunt
  hunt.rounds++
  if (settling.state.of.count === 0) return
  if (cool(hunt.cooling, settling.counts.placed + hunt.rounds)) returnToBest(hunt)
  begin(settling)
  before.set(tally.totals)
  const holds = ruinAndPlace(hunt)
  refreshTouched(hunt)
  if (!holds || !accepts(hunt)) {
    takeBack(settling)
    refreshTouched(hunt)
    tally.totals.set(before)
    return
  }
  if (compareTotals(hunt, tally.totals, hunt.bestTotals) >= 0) return
  recount(tally)
  if (compareTotals(hunt, tally.totals, hunt.bestTotals) >= 0) return
  hunt.best.set(settling.state.starts)
  hunt.bestTotals.set(tally.totals)
  hunt.improved = hunt.rounds
}

function returnToBest({ settling, tally, best }: Hunt): void {
  const { state } = settling
  for (let a = 0; a < state.of.count; a++) if (state.starts[a] !== best[a]) remove(state, a)
  for (let a = 0; a < state.of.count; a++)
    if (state.starts[a] === out && best[a] !== out) place(state, a, best[a] as number)
  recount(tally)
}

/** False when somebody found no place. */
function ruinAndPlace(hunt: Hunt): boolean {
  const { settling, tally, chance, ruin } = hunt
  const { state } = settling
  clear(ruin)
  chooseRuin(hunt)
  const near = chance.next() < hunt.near
  for (let i = 0; i < ruin.count; i++) {
    const a = ruin.list[i] as number
    if (state.starts[a] !== out) continue
    const aim = near ? (tally.base[a] as number) : out
    const placed = aim < 0 ? settle(settling, a, 12) : placeNear(settling, a, aim, 12)
    if (!placed && state.of.optional[a] === 0) return false
  }
  return true
}

function refreshTouched({ settling, tally }: Hunt): void {
  for (let i = 0; i < settling.counts.touched; i++) refresh(tally, settling.touched[i] as number)
}

/** Better or as good: always. Worse in lateness or haste: seldom, and the more seldom the cooler it is. */
function accepts({ order, tally, before, cooling, chance }: Hunt): boolean {
  for (const part of order) {
    const worse = (tally.totals[part] as number) - (before[part] as number)
    if (worse < -same) return true
    if (worse <= same) continue
    const heat = part === tardiness ? cooling.tardiness : part === early ? cooling.early : 0
    return heat > 0 && chance.next() < Math.exp(-worse / heat)
  }
  return true
}

/** Chooses what is to move, takes it out, and puts it into the order in which it is to be placed. */
function chooseRuin(hunt: Hunt): void {
  const { settling, tally, chance, ruin } = hunt
  const { state } = settling
  const { of } = state
  const a = chooseFocus(hunt)
  if (settling.fixed[a] === 1) return
  const base = tally.base[a] as number
  const homing = base >= 0 && chance.next() < hunt.near
  const from = homing ? base : aimOf(hunt, a)
  chooseLinked(ruin, settling, a, homing ? chance.below(2) : 1 + chance.below(3))
  if (chance.next() < clearing) {
    takeAllOut(hunt, 0)
    const linked = ruin.count
    clearWay(ruin, settling, a, from, chance)
    orderRuin(hunt, a, linked)
    settling.lower[a] = Math.max(settling.lower[a] as number, from)
  } else {
    const to = Math.max(endIn(state, a, Math.min(from, of.weeks)), from + 1)
    const wanted = 1 + chance.below(chance.next() < 0.8 ? 4 : 12)
    chooseRivals(ruin, settling, a, { from, to }, wanted, chance)
    takeAllOut(hunt, 0)
    orderRuin(hunt, chance.next() < 0.8 ? a : out, ruin.count)
  }
}

function takeAllOut({ settling, ruin, key }: Hunt, from: number): void {
  const { starts, of } = settling.state
  for (let i = from; i < ruin.count; i++) {
    const a = ruin.list[i] as number
    key[a] = starts[a] === out ? of.weeks : (starts[a] as number)
    takeOut(settling, a)
  }
}

/** Roughly as they stood, now and then quite differently; `first` and what it waits for before all others. */
function orderRuin({ settling, ruin, key, chance }: Hunt, first: number, linked: number): void {
  const noise = chance.next() < 0.5 ? 10 : 60
  for (let i = 0; i < ruin.count; i++) {
    const a = ruin.list[i] as number
    if (i >= linked) key[a] = settling.old[a] === out ? settling.state.of.weeks : (settling.old[a] as number)
    key[a] = (key[a] as number) + noise * (chance.next() - 0.5)
  }
  if (first !== out) key[first] = -1000
  sortRuin(ruin, settling, key)
}

/** A week in which it would rather begin: shortly before it does, or anywhere from its first possible one on. */
function aimOf({ settling, chance }: Hunt, a: number): number {
  const { starts, of } = settling.state
  const first = of.windows.first[a] as number
  const start = starts[a] as number
  const stands = start === out ? Math.max(first, of.windows.last[a] as number) : start
  if (start !== out && chance.next() < 0.5) return Math.max(first, stands - 1 - chance.below(30))
  const share = start === out ? chance.next() : chance.next() * chance.next()
  return first + Math.floor(share * Math.max(0, stands - first + 1))
}

/** An activity that has much to gain, or any. */
function chooseFocus(hunt: Hunt): number {
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

function sumPains({ settling, tally, pain, near }: Hunt): void {
  const { state, fixed } = settling
  const { count, haste, windows, weeks } = state.of
  let sum = 0
  for (let a = 0; a < count; a++) {
    const start = state.starts[a] as number
    const delay = (start === out ? weeks : start) - (windows.first[a] as number)
    if (fixed[a] === 0) {
      sum += lossOf(tally, a) + 0.05 * (haste[a] as number) * Math.max(0, delay)
      if (near > 0 && tally.base[a] !== start) sum += near * 20
    }
    pain[a] = sum
  }
}
