import { chooseRuin, chooseShare } from './choose-ruin.ts'
import { cool } from './cooling.ts'
import { compareTotals, type Hunt } from './hunt.ts'
import { placeNear } from './near.ts'
import { clear } from './ruin.ts'
import { parts, same } from './score.ts'
import { begin, settle, takeBack } from './settle.ts'
import { out, place, remove } from './state.ts'
import { latenessAt, latenessOf, recount, refresh } from './tally.ts'

const leftOut = parts.indexOf('leftOut')
const broken = parts.indexOf('broken')
const brokenWeeks = parts.indexOf('brokenWeeks')
const tardiness = parts.indexOf('tardiness')
const early = parts.indexOf('early')

/** Takes some activities out and places them anew; keeps it when that is no worse, or not much worse. */
export function tryOnce(hunt: Hunt): void {
  const { settling, tally, before } = hunt
  hunt.rounds++
  if (settling.state.of.count === 0) return
  if (cool(hunt.cooling, settling.counts.placed + hunt.rounds)) beginRound(hunt)
  begin(settling)
  before.set(tally.totals)
  hunt.luck = -Math.log(1 - hunt.chance.next())
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

/** From the best plan again, or from one in which a good part of it is made anew. */
function beginRound(hunt: Hunt): void {
  const { settling, tally, chance } = hunt
  returnToBest(hunt)
  recount(tally)
  if (hunt.near > 0 || chance.next() < 0.5) return
  begin(settling)
  clear(hunt.ruin)
  chooseShare(hunt, 0.1 + 0.3 * chance.next())
  const holds = placeRuin(hunt, Infinity)
  recount(tally)
  if (holds && failures(tally.totals) <= failures(hunt.bestTotals)) return
  takeBack(settling)
  recount(tally)
}

function failures(totals: Float64Array): number {
  return (totals[leftOut] as number) + (totals[broken] as number)
}

function returnToBest({ settling, best }: Hunt): void {
  const { state } = settling
  for (let a = 0; a < state.of.count; a++) if (state.starts[a] !== best[a]) remove(state, a)
  for (let a = 0; a < state.of.count; a++)
    if (state.starts[a] === out && best[a] !== out) place(state, a, best[a] as number)
}

function ruinAndPlace(hunt: Hunt): boolean {
  clear(hunt.ruin)
  chooseRuin(hunt)
  return placeRuin(hunt, mostLate(hunt))
}

/** False when somebody found no place, or when it is seen on the way that the plan becomes later than `most`. */
function placeRuin(hunt: Hunt, most: number): boolean {
  const { settling, tally, chance, ruin } = hunt
  const { state } = settling
  let late = most === Infinity ? 0 : leastLate(hunt)
  const near = chance.next() < hunt.near
  for (let i = 0; i < ruin.count; i++) {
    const a = ruin.list[i] as number
    if (state.starts[a] !== out) continue
    const aim = near ? (tally.base[a] as number) : out
    const placed = aim < 0 ? settle(settling, a, 12) : placeNear(settling, a, aim, 12)
    if (!placed && state.of.optional[a] === 0) return false
    late += latenessAt(state, a, state.starts[a] as number)
    if (late > most) return false
  }
  return true
}

/** The most lateness that `accepts` lets through; endless where something else decides first. */
function mostLate({ order, before, cooling, luck }: Hunt): number {
  const first = order.find((part) => part !== leftOut && part !== broken && part !== brokenWeeks)
  if (first !== tardiness || failures(before) > 0) return Infinity
  return (before[tardiness] as number) + cooling.tardiness * luck + same
}

/** The lateness of what is in the plan while the ruined are out. What is placed then moves others later, never sooner. */
function leastLate({ settling, tally, before }: Hunt): number {
  let sum = before[tardiness] as number
  for (let i = 0; i < settling.counts.touched; i++) sum -= latenessOf(tally, settling.touched[i] as number)
  return sum
}

function refreshTouched({ settling, tally }: Hunt): void {
  for (let i = 0; i < settling.counts.touched; i++) refresh(tally, settling.touched[i] as number)
}

/** Better or as good: always. Worse in lateness or haste: seldom, and the more seldom the cooler it is. */
function accepts({ order, tally, before, cooling, luck }: Hunt): boolean {
  for (const part of order) {
    const worse = (tally.totals[part] as number) - (before[part] as number)
    if (worse < -same) return true
    if (worse <= same) continue
    const heat = part === tardiness ? cooling.tardiness : part === early ? cooling.early : 0
    return worse <= heat * luck
  }
  return true
}
