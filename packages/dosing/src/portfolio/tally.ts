import { toPoints } from './demands.ts'
import { none } from './network.ts'
import { parts, type Score } from './score.ts'
import { endIn, mayBegin, out, type PlanState } from './state.ts'

/** Keeps the parts of a score up to date while single activities move. Totals in the order of `parts`. */
export interface Tally {
  readonly state: PlanState
  /** Where each activity is measured from for what has moved; `none`: from nowhere. */
  readonly base: Int32Array
  readonly totals: Float64Array
  readonly own: Float64Array
  readonly linkWeeks: Float64Array
}

const size = parts.length
const leftOut = 0
const broken = 1
const brokenWeeks = 2
const tardiness = 3
const early = 4
const moved = 5
const movedWeeks = 6

export function tallyOf(state: PlanState, base: Int32Array): Tally {
  const { count, network } = state.of
  const tally: Tally = {
    state,
    base,
    totals: new Float64Array(size),
    own: new Float64Array(count * size),
    linkWeeks: new Float64Array(network.before.length),
  }
  recount(tally)
  return tally
}

/** From the beginning, so that rounding does not add up. */
export function recount(tally: Tally): void {
  tally.totals.fill(0)
  tally.own.fill(0)
  tally.linkWeeks.fill(0)
  for (let a = 0; a < tally.state.of.count; a++) refreshOwn(tally, a)
  for (let link = 0; link < tally.linkWeeks.length; link++) refreshLink(tally, link)
}

/** After the activity has moved. */
export function refresh(tally: Tally, a: number): void {
  refreshOwn(tally, a)
  const { from, items } = tally.state.of.network.of
  for (let i = from[a] as number; i < (from[a + 1] as number); i++) refreshLink(tally, items[i] as number)
}

function refreshOwn(tally: Tally, a: number): void {
  const { state, base } = tally
  const { of } = state
  const start = state.starts[a] as number
  const from = base[a] as number
  if (start === out) {
    const required = of.optional[a] === 0 ? 1 : 0
    const away = from !== none && from !== out ? 1 : 0
    put(tally, a, leftOut, required)
    put(tally, a, broken, 0)
    put(tally, a, brokenWeeks, required * of.weeks)
    put(tally, a, tardiness, latenessAt(state, a, out))
    put(tally, a, early, (of.haste[a] as number) * of.weeks)
    put(tally, a, moved, away)
    put(tally, a, movedWeeks, away * of.weeks)
    return
  }
  const end = endIn(state, a, start)
  const past = isPast(state, a)
  let late = of.latest[a] === none ? 0 : Math.max(0, end - (of.latest[a] as number))
  if (past && end <= of.portfolio.today) late = 0
  put(tally, a, leftOut, 0)
  put(tally, a, broken, (late > 0 ? 1 : 0) + (past || mayBegin(state, a, start) ? 0 : 1))
  put(tally, a, brokenWeeks, late)
  put(tally, a, tardiness, latenessAt(state, a, start))
  put(tally, a, early, (of.haste[a] as number) * start)
  put(tally, a, moved, from !== none && from !== start ? 1 : 0)
  put(tally, a, movedWeeks, from === none || from === out ? 0 : Math.abs(start - from))
}

/** Weight × weeks after its target if it began there; all the plan's weeks for what is left out. */
export function latenessAt(state: PlanState, a: number, start: number): number {
  const { weight, weeks, due } = state.of
  const target = due[a] as number
  if (start === out) return (weight[a] as number) * weeks
  return target === none ? 0 : (weight[a] as number) * Math.max(0, endIn(state, a, start) - target)
}

function put({ totals, own }: Tally, a: number, part: number, now: number): void {
  const at = a * size + part
  const before = own[at] as number
  if (now === before) return
  totals[part] = (totals[part] as number) + now - before
  own[at] = now
}

function refreshLink({ state, totals, linkWeeks }: Tally, link: number): void {
  const before = linkWeeks[link] as number
  const now = weeksBroken(state, link)
  if (now === before) return
  linkWeeks[link] = now
  totals[broken] = (totals[broken] as number) + Math.sign(now) - Math.sign(before)
  totals[brokenWeeks] = (totals[brokenWeeks] as number) + now - before
}

/** By how many weeks a link is missed; 0: it holds. */
export function weeksBroken(state: PlanState, link: number): number {
  const { starts, of } = state
  const { before, after, fromEnd, least, most } = of.network
  const first = before[link] as number
  const next = after[link] as number
  if (first < 0 || next < 0) return 0
  const start = starts[next] as number
  const begun = starts[first] as number
  if (start === out) return 0
  if (begun === out) return of.weeks
  const gap = start - (fromEnd[link] === 1 ? endIn(state, first, begun) : begun)
  const needs = least[link] as number
  const bears = most[link] as number
  const weeks = needs !== none && gap < needs ? needs - gap : bears !== none && gap > bears ? gap - bears : 0
  return weeks > 0 && isPast(state, first) && isPast(state, next) ? 0 : weeks
}

function isPast({ of, starts }: PlanState, a: number): boolean {
  return (starts[a] as number) < of.portfolio.today && of.pin[a] === starts[a]
}

/** Its weighted lateness when it was last refreshed. */
export function latenessOf({ own }: Tally, a: number): number {
  return own[a * size + tardiness] as number
}

/** What one activity has to lose: its lateness, and more where it breaks something or is left out. */
export function lossOf({ own, state }: Tally, a: number): number {
  const at = a * size
  const fails = (own[at + leftOut] as number) + (own[at + broken] as number)
  return (own[at + tardiness] as number) + fails * state.of.weeks
}

export function scoreOf({ state, totals }: Tally): Score {
  const part = (place: number): number => totals[place] as number
  return {
    over: overIn(state),
    leftOut: part(leftOut),
    broken: part(broken),
    brokenWeeks: part(brokenWeeks),
    tardiness: part(tardiness),
    early: part(early),
    moved: part(moved),
    movedWeeks: part(movedWeeks),
  }
}

/** Pairs that run together count a point. */
function overIn(state: PlanState): number {
  const { of, free, left, starts } = state
  const { weeks, portfolio, demands, apart } = of
  let sum = 0
  for (let row = 0; row < demands.rows; row++) {
    for (let week = Math.max(0, portfolio.today); week < weeks; week++) {
      const room = free[row * weeks + week] as number
      if (room < 0) sum -= room
    }
  }
  for (const [limit, room] of left.entries())
    if (room < 0 && (portfolio.limits[limit]?.to ?? 0) > portfolio.today) sum -= room
  let pairs = 0
  for (let a = 0; a < of.count; a++) {
    for (let i = apart.from[a] as number; i < (apart.from[a + 1] as number); i++) {
      const other = apart.items[i] as number
      const one = starts[a] as number
      const two = starts[other] as number
      if (other < a || one === out || two === out) continue
      const over = Math.min(
        Math.max(endIn(state, a, one), one + 1),
        Math.max(endIn(state, other, two), two + 1),
      )
      if (Math.max(one, two) < over && over > portfolio.today) pairs++
    }
  }
  return toPoints(sum) + pairs
}
