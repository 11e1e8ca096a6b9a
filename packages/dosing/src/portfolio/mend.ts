import { placeNear } from './near.ts'
import { begin, type Settling, settle, takeOut } from './settle.ts'
import { endIn, fits, mayBegin, out, type PlanState, place, remove, takenBy } from './state.ts'
import { weeksBroken } from './tally.ts'

/**
 * Makes a given plan keep what the engine never breaks: takes out what begins where it may not and what overfills a
 * unit, a limit or a pair, and places it as near as there is room; then moves what a link demands. What is fixed stays.
 */
export function mend(settling: Settling): void {
  const { state, fixed } = settling
  const { count, optional } = state.of
  begin(settling)
  const wanted = state.starts.slice()
  for (let a = 0; a < count; a++) {
    const start = state.starts[a] as number
    if (fixed[a] === 0 && start !== out && !mayBegin(state, a, start)) takeOut(settling, a)
  }
  relieveRows(settling)
  relieveLimits(settling)
  relievePairs(settling)
  for (let a = 0; a < count; a++) {
    if (state.starts[a] !== out || wanted[a] === out) continue
    placeNear(settling, a, wanted[a] as number, 40)
  }
  mendLinks(settling)
  for (let a = 0; a < count; a++) {
    if (state.starts[a] !== out || optional[a] === 1 || fixed[a] === 1) continue
    if (!placeNear(settling, a, wanted[a] === out ? 0 : (wanted[a] as number), 40)) placeAnywhere(settling, a)
  }
}

function placeAnywhere({ state }: Settling, a: number): void {
  for (let week = 0; state.starts[a] === out && week < state.of.weeks; week++)
    if (fits(state, a, week)) place(state, a, week)
}

/** As long as a unit bears too much in a week, the activity goes that carries most of what is too much. */
function relieveRows(settling: Settling): void {
  const { state, fixed } = settling
  const { weeks, demands, portfolio, weight } = state.of
  for (let row = 0; row < demands.rows; row++) {
    for (let week = Math.max(0, portfolio.today); week < weeks; week++) {
      while ((state.free[row * weeks + week] as number) < 0) {
        let victim = out
        let most = 0
        for (let i = demands.on.from[row] as number; i < (demands.on.from[row + 1] as number); i++) {
          const a = demands.on.items[i] as number
          const start = state.starts[a] as number
          if (fixed[a] === 1 || start === out || start > week || endIn(state, a, start) <= week) continue
          const relief = reliefBy(state, a) / (1 + (weight[a] as number))
          if (relief > most) {
            most = relief
            victim = a
          }
        }
        if (victim === out) break
        takeOut(settling, victim)
      }
    }
  }
}

/** How much of what is too much would go with it. */
function reliefBy(state: PlanState, a: number): number {
  const { weeks, demands, tables } = state.of
  const start = state.starts[a] as number
  const end = Math.min(weeks, endIn(state, a, start))
  let sum = 0
  for (let i = demands.of.from[a] as number; i < (demands.of.from[a + 1] as number); i++) {
    let at = demands.at[i] as number
    for (let week = start; week < end; week++) {
      if (tables.works[a * (weeks + 1) + week] === 0) continue
      const need = demands.points[at++] as number
      const over = -(state.free[(demands.row[i] as number) * weeks + week] as number)
      if (over > 0) sum += Math.min(need, over)
    }
  }
  return sum
}

function relieveLimits(settling: Settling): void {
  const { state, fixed } = settling
  const { count, demands, weight } = state.of
  for (let limit = 0; limit < state.left.length; limit++) {
    while ((state.left[limit] as number) < 0) {
      let victim = out
      for (let a = 0; a < count; a++) {
        if (fixed[a] === 1 || state.starts[a] === out) continue
        for (let i = demands.ofLimits.from[a] as number; i < (demands.ofLimits.from[a + 1] as number); i++) {
          if (demands.limit[i] !== limit || takenBy(state, a, i, state.starts[a] as number) <= 0) continue
          if (victim === out || (weight[a] as number) < (weight[victim] as number)) victim = a
        }
      }
      if (victim === out) break
      takeOut(settling, victim)
    }
  }
}

function relievePairs(settling: Settling): void {
  const { state, fixed } = settling
  for (let a = 0; a < state.of.count; a++) {
    const start = state.starts[a] as number
    if (fixed[a] === 1 || start === out) continue
    remove(state, a)
    const holds = fits(state, a, start)
    place(state, a, start)
    if (!holds) takeOut(settling, a)
  }
}

function mendLinks(settling: Settling): void {
  const { state, fixed } = settling
  const { network } = state.of
  for (let link = 0; link < network.before.length; link++) {
    if (weeksBroken(state, link) === 0) continue
    const before = network.before[link] as number
    const after = network.after[link] as number
    const [one, other] = fixed[after] === 1 ? [before, after] : [after, before]
    if (fixed[one] === 1) continue
    const stands = state.starts[one] as number
    takeOut(settling, one)
    if (placeNear(settling, one, stands, 40) && weeksBroken(state, link) === 0) continue
    if (fixed[other] === 1 || state.starts[other] === out) continue
    takeOut(settling, other)
    settle(settling, other, 40)
  }
}
