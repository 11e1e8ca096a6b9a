import type { Chance } from '../common/random.ts'
import { lastEnding } from './near.ts'
import { none } from './network.ts'
import { choose, type Ruin } from './ruin.ts'
import { type Settling, takeOut } from './settle.ts'
import { endIn, out, type PlanState } from './state.ts'

/**
 * Takes out what keeps `a`, itself out of the plan, from beginning in `start`, and what keeps those from beginning in
 * time for it that it waits for, over so many links.
 */
export function clearWay(
  ruin: Ruin,
  settling: Settling,
  a: number,
  start: number,
  chance: Chance,
  reach = 5,
): void {
  clearRows(ruin, settling, a, start, chance)
  clearLimits(ruin, settling, a, start, chance)
  if (reach === 0) return
  const { state, fixed } = settling
  const { of, starts } = state
  const { network, tables, weeks, windows } = of
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
    const link = network.of.items[i] as number
    const least = network.least[link] as number
    const before = network.before[link] as number
    if (network.after[link] !== a || before === a || least === none || fixed[before] === 1) continue
    const by = start - least
    const last = network.fromEnd[link] === 1 ? lastEnding(of, before, by) : by
    const target = last < 0 ? out : (tables.last[before * (weeks + 1) + Math.min(last, weeks)] as number)
    if (target < (windows.first[before] as number)) continue
    if (starts[before] !== out && (starts[before] as number) <= target) continue
    choose(ruin, settling, before)
    takeOut(settling, before)
    clearWay(ruin, settling, before, target, chance, reach - 1)
  }
}

/**
 * Takes out what keeps `a`, itself out of the plan, from beginning in `start`: in each week that is full somebody who
 * works in it, until there is room.
 */
function clearRows(ruin: Ruin, settling: Settling, a: number, start: number, chance: Chance): void {
  const { state } = settling
  const { weeks, tables, demands } = state.of
  const end = Math.min(weeks, endIn(state, a, start))
  for (let i = demands.of.from[a] as number; i < (demands.of.from[a + 1] as number); i++) {
    const row = demands.row[i] as number
    let at = demands.at[i] as number
    for (let week = start; week < end; week++) {
      if (tables.works[a * (weeks + 1) + week] === 0) continue
      const need = demands.points[at++] as number
      while (need > 0 && (state.free[row * weeks + week] as number) < need) {
        const victim = someoneAt(settling, row, week, chance)
        if (victim === out) return
        choose(ruin, settling, victim)
        takeOut(settling, victim)
      }
    }
  }
}

/** Takes out what uses up the limits on starts that `a` would count in, and what it is to be kept apart from. */
function clearLimits(ruin: Ruin, settling: Settling, a: number, start: number, chance: Chance): void {
  const { state } = settling
  const { startLimits, startTakes } = state.of.demands
  const limits = state.left.length
  for (let i = startLimits.from[start] as number; i < (startLimits.from[start + 1] as number); i++) {
    const limit = startLimits.items[i] as number
    const taken = startTakes[a * limits + limit] as number
    while (taken > 0 && taken > (state.left[limit] as number)) {
      const victim = someoneCounted(settling, a, limit, chance)
      if (victim === out) return
      choose(ruin, settling, victim)
      takeOut(settling, victim)
    }
  }
  const { from, items } = state.of.apart
  const end = Math.max(endIn(state, a, start), start + 1)
  for (let i = from[a] as number; i < (from[a + 1] as number); i++) {
    const other = items[i] as number
    const begins = state.starts[other] as number
    if (begins === out || settling.fixed[other] === 1) continue
    if (begins >= end || start >= Math.max(endIn(state, other, begins), begins + 1)) continue
    choose(ruin, settling, other)
    takeOut(settling, other)
  }
}

/** Of some whose start counts in the limit and who may move, the one that can best begin later. */
function someoneCounted({ state, fixed }: Settling, except: number, limit: number, chance: Chance): number {
  const { count, demands } = state.of
  const limits = state.left.length
  const from = demands.limitFrom[limit] as number
  const to = demands.limitTo[limit] as number
  const begin = chance.below(count)
  let found = out
  let most = -1
  for (let k = 0; k < count; k++) {
    const a = (begin + k) % count
    const start = state.starts[a] as number
    if (start < from || start >= to || fixed[a] === 1 || a === except) continue
    if ((demands.startTakes[a * limits + limit] as number) <= 0) continue
    const room = (1 + slackOf(state, a)) * chance.next()
    if (room <= most) continue
    most = room
    found = a
  }
  return found
}

/** By how many weeks it could begin later with everybody else where they are, as far as links and targets say. */
function slackOf(state: PlanState, a: number): number {
  const { network, due, latest, weeks } = state.of
  const start = state.starts[a] as number
  const end = endIn(state, a, start)
  let slack = weeks
  if (due[a] !== none) slack = Math.max(0, (due[a] as number) - end)
  if (latest[a] !== none) slack = Math.min(slack, Math.max(0, (latest[a] as number) - end))
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
    const link = network.of.items[i] as number
    const least = network.least[link] as number
    const next = state.starts[network.after[link] as number] as number
    if (network.before[link] !== a || least === none || next === out) continue
    slack = Math.min(slack, Math.max(0, next - least - (network.fromEnd[link] === 1 ? end : start)))
  }
  return slack
}

/** Of those who work on the row in the week and may move, mostly the one that can best begin later and weighs little. */
function someoneAt({ state, fixed }: Settling, row: number, week: number, chance: Chance): number {
  const { weeks, tables, demands, weight } = state.of
  const from = demands.on.from[row] as number
  const size = (demands.on.from[row + 1] as number) - from
  const begin = chance.below(size)
  const any = chance.next() < 0.2
  let found = out
  let most = -1
  for (let k = 0; k < size; k++) {
    const a = demands.on.items[from + ((begin + k) % size)] as number
    const start = state.starts[a] as number
    if (start === out || start > week || fixed[a] === 1) continue
    if (endIn(state, a, start) <= week || tables.works[a * (weeks + 1) + week] === 0) continue
    if (any) return a
    const room = ((4 + slackOf(state, a)) / (1 + (weight[a] as number))) * chance.next()
    if (room <= most) continue
    most = room
    found = a
  }
  return found
}
