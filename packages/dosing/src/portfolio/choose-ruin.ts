import { clearWay } from './clear-way.ts'
import type { Compiled } from './compile.ts'
import { aimOf, chooseFocus } from './focus.ts'
import type { Hunt } from './hunt.ts'
import { lastEnding } from './near.ts'
import { none } from './network.ts'
import { chooseLinked, chooseRivals, sortRuin } from './ruin.ts'
import { takeOut } from './settle.ts'
import { endIn, out } from './state.ts'

/** How often all that blocks a start is taken out, instead of some of what works about then. */
const clearing = 0.5

/** How often those that make way are placed by urgency, instead of roughly as they stood. */
const urgently = 0.3

/** Chooses what is to move, takes it out, and puts it into the order in which it is to be placed. */
export function chooseRuin(hunt: Hunt): void {
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
    const whole = chance.next() >= hunt.near
    chooseRivals(ruin, settling, a, { from, to, wanted, whole }, chance)
    takeAllOut(hunt, 0)
    orderRuin(hunt, chance.next() < 0.8 ? a : out, ruin.count)
  }
}

/** Takes out a share of all activities, each with what it is linked with. */
export function chooseShare(hunt: Hunt, share: number): void {
  const { settling, ruin, chance } = hunt
  const { count } = settling.state.of
  for (let tries = 0; tries < count && ruin.count < share * count; tries++)
    chooseLinked(ruin, settling, chance.below(count), 3)
  takeAllOut(hunt, 0)
  orderRuin(hunt, out, ruin.count)
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
function orderRuin(hunt: Hunt, first: number, linked: number): void {
  const { settling, ruin, key, chance } = hunt
  const noise = chance.next() < 0.5 ? 10 : 60
  const { of } = settling.state
  const urgent = chance.next() >= hunt.near && chance.next() < urgently
  for (let i = 0; i < ruin.count; i++) {
    const a = ruin.list[i] as number
    if (i >= linked) key[a] = settling.old[a] === out ? of.weeks : (settling.old[a] as number)
    if (urgent && of.weight[a] !== 0) key[a] = urgencyOf(of, a)
    key[a] = (key[a] as number) + noise * (chance.next() - 0.5)
  }
  if (first !== out) key[first] = -1000
  sortRuin(ruin, settling, key)
}

/** The week in which it has to begin to be in time, earlier for what weighs more. */
function urgencyOf(of: Compiled, a: number): number {
  const due = of.due[a] as number
  return (due === none ? of.weeks : lastEnding(of, a, due)) - 6 * (of.weight[a] as number)
}
