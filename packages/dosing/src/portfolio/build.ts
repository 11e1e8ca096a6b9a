import type { Compiled } from './compile.ts'
import { none } from './network.ts'
import { begin, type Settling, settle, takeOut } from './settle.ts'
import { endIn, firstFit, out, place } from './state.ts'
import { weeksBroken } from './tally.ts'

/** Orders to build plans in: each a number for every activity, the smallest first. */
export function prioritiesOf(of: Compiled): readonly Float64Array[] {
  const { count, weeks, due, latest, windows, weight, haste, adopted } = of
  const each = (value: (a: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, a) => value(a))
  const first = (a: number): number => windows.first[a] as number
  const target = (a: number): number => {
    const binding = latest[a] as number
    const wanted = due[a] as number
    return binding !== none ? binding : wanted !== none ? wanted : weeks
  }
  return [
    each(target),
    each((a) => target(a) - 12 * (weight[a] as number)),
    each((a) => windows.last[a] as number),
    each((a) => first(a) / 8 - weeks * (haste[a] as number)),
    each((a) => first(a) + target(a) / 4 - 4 * (weight[a] as number)),
    each((a) => (adopted[a] === none ? first(a) : (adopted[a] as number))),
  ]
}

/** Puts the pins where they are pinned. The plan is empty. */
export function placePins({ state, fixed }: Settling): void {
  const { count, pin, weeks } = state.of
  for (let a = 0; a < count; a++) {
    const week = pin[a] as number
    if (week === none || week < 0 || week >= weeks) continue
    fixed[a] = 1
    place(state, a, week)
  }
}

/**
 * Places everything that is out, by priority, what comes before always first. What is not optional and finds no place
 * that keeps its links is placed where there is room; what is optional and would break something stays out.
 */
export function build(settling: Settling, priority: Float64Array): void {
  const { state } = settling
  const { count, optional } = state.of
  begin(settling)
  const order = orderOf(state.of, priority)
  for (const a of order) {
    if (state.starts[a] !== out || waitsForNothing(settling, a)) continue
    settle(settling, a, 40)
  }
  for (const a of order) {
    if (state.starts[a] !== out) {
      if (optional[a] === 1 && breaksSomething(settling, a)) takeOut(settling, a)
    } else if (optional[a] === 0) {
      const start = firstFit(state, a, state.of.windows.first[a] as number)
      const anywhere = start === out ? firstFit(state, a, 0) : start
      if (anywhere !== out) place(state, a, anywhere)
    }
  }
  for (let a = count - 1; a >= 0; a--) {
    const k = order[a] as number
    if (optional[k] === 1 && state.starts[k] !== out && waitsForNothing(settling, k)) takeOut(settling, k)
  }
}

/** Optional, and what it waits for is optional too and not in the plan. */
function waitsForNothing({ state }: Settling, a: number): boolean {
  const { network, optional } = state.of
  if (optional[a] === 0) return false
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
    const link = network.of.items[i] as number
    if (network.after[link] === a && state.starts[network.before[link] as number] === out) return true
  }
  return false
}

function breaksSomething({ state, fixed }: Settling, a: number): boolean {
  const { network, latest, starts } = { ...state.of, starts: state.starts }
  if (fixed[a] === 1) return false
  if (latest[a] !== none && endIn(state, a, starts[a] as number) > (latest[a] as number)) return true
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++)
    if (weeksBroken(state, network.of.items[i] as number) > 0) return true
  return false
}

/** By priority, but each behind everything that a least lag puts before it. */
function orderOf({ count, network }: Compiled, priority: Float64Array): Int32Array {
  const order = new Int32Array(count)
  const seen = new Uint8Array(count)
  let made = 0
  const visit = (a: number): void => {
    if (seen[a] === 1) return
    seen[a] = 1
    for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
      const link = network.of.items[i] as number
      if (network.after[link] === a && network.least[link] !== none) visit(network.before[link] as number)
    }
    order[made++] = a
  }
  const byPriority = Array.from({ length: count }, (_, a) => a).sort(
    (a, b) => (priority[a] as number) - (priority[b] as number) || a - b,
  )
  for (const a of byPriority) visit(a)
  return order
}
