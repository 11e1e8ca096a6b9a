import { none } from './network.ts'
import { endIn, firstFit, out, type PlanState, place, remove } from './state.ts'
import { firstBegin } from './windows.ts'

/** Places activities one after another, moving those later that a link then demands, and can take it all back. */
export interface Settling {
  readonly state: PlanState
  /** 1: stays where it is (pins, and what a person holds). */
  readonly fixed: Uint8Array
  /** No earlier than this week, as far as found out since `begin`. */
  readonly lower: Int32Array
  readonly touched: Int32Array
  readonly old: Int32Array
  readonly mark: Uint8Array
  readonly stack: Int32Array
  counts: { touched: number; placed: number }
}

export function settlingOf(state: PlanState, fixed: Uint8Array): Settling {
  const { count, windows } = state.of
  return {
    state,
    fixed,
    lower: windows.first.slice(),
    touched: new Int32Array(count),
    old: new Int32Array(count),
    mark: new Uint8Array(count),
    stack: new Int32Array(4 * count + 16),
    counts: { touched: 0, placed: 0 },
  }
}

/** From here on everything can be taken back. */
export function begin({ state, lower, touched, mark, counts }: Settling): void {
  for (let i = 0; i < counts.touched; i++) {
    const a = touched[i] as number
    mark[a] = 0
    lower[a] = state.of.windows.first[a] as number
  }
  counts.touched = 0
}

export function takeOut(settling: Settling, a: number): void {
  touch(settling, a)
  remove(settling.state, a)
}

/** Back to where everything was at `begin`. */
export function takeBack({ state, touched, old, counts }: Settling): void {
  for (let i = 0; i < counts.touched; i++) {
    const a = touched[i] as number
    if (state.starts[a] !== old[a]) remove(state, a)
  }
  for (let i = 0; i < counts.touched; i++) {
    const a = touched[i] as number
    if (state.starts[a] !== old[a]) place(state, a, old[a] as number)
  }
}

/** Puts it there, whatever that breaks. */
export function putAt(settling: Settling, a: number, start: number): void {
  touch(settling, a)
  settling.counts.placed++
  place(settling.state, a, start)
}

function touch({ state, touched, old, mark, counts }: Settling, a: number): void {
  if (mark[a] === 1) return
  mark[a] = 1
  old[a] = state.starts[a] as number
  touched[counts.touched++] = a
}

/**
 * Places one activity as early as links to placed ones, calendar and room allow. Where a placed one is then too
 * early for it, that one is moved later in its turn (Franck, Neumann & Schwindt, OR Spektrum 23:297-324, 2001:
 * unscheduling), and so on for `patience` placements. False when that does not end or somebody finds no place; the
 * activity and those still to be moved are then out of the plan.
 */
export function settle(settling: Settling, a: number, patience: number): boolean {
  const { state, stack } = settling
  let depth = 0
  stack[depth++] = a
  while (depth > 0) {
    const k = stack[--depth] as number
    if (state.starts[k] !== out) continue
    const start = patience-- > 0 ? firstFit(state, k, lowestStart(settling, k)) : out
    if (start === out) return false
    putAt(settling, k, start)
    depth = pushEarlier(settling, k, start, depth)
  }
  return true
}

/** The week from which on it keeps its links to what is placed, as far as they say no earlier. */
export function lowestStart({ state, lower }: Settling, a: number): number {
  const { starts, of } = state
  const { network } = of
  let low = lower[a] as number
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
    const link = network.of.items[i] as number
    const before = network.before[link] as number
    const after = network.after[link] as number
    const fromEnd = network.fromEnd[link] === 1
    if (after === a && before !== a) {
      const begun = starts[before] as number
      const least = network.least[link] as number
      if (begun === out || least === none) continue
      low = Math.max(low, (fromEnd ? endIn(state, before, begun) : begun) + least)
    } else if (before === a && after !== a) {
      const start = starts[after] as number
      const most = network.most[link] as number
      if (start === out || most === none) continue
      low = Math.max(low, fromEnd ? firstBegin(of, a, start - most) : start - most)
    }
  }
  return low
}

/** Takes out and stacks up what is too early now that `a` begins in `start`. */
function pushEarlier(settling: Settling, a: number, start: number, depth: number): number {
  const { state, fixed, lower, stack } = settling
  const { starts, of } = state
  const { network } = of
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
    const link = network.of.items[i] as number
    const before = network.before[link] as number
    const after = network.after[link] as number
    if (before === after) continue
    const other = before === a ? after : before
    const at = starts[other] as number
    if (at === out || fixed[other] === 1) continue
    const fromEnd = network.fromEnd[link] === 1
    let needs = 0
    if (before === a) {
      const least = network.least[link] as number
      if (least !== none) needs = (fromEnd ? endIn(state, a, start) : start) + least
    } else {
      const most = network.most[link] as number
      if (most !== none) needs = fromEnd ? firstBegin(of, other, start - most) : start - most
    }
    if (needs <= at || depth >= stack.length) continue
    takeOut(settling, other)
    lower[other] = Math.max(lower[other] as number, needs)
    stack[depth++] = other
  }
  return depth
}
