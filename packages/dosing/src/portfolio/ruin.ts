import type { Chance } from '../common/random.ts'
import { none } from './network.ts'
import type { Settling } from './settle.ts'
import { endIn, out } from './state.ts'

/** The activities to be taken out and placed anew, in `list[0]` to `list[count - 1]`. */
export interface Ruin {
  readonly list: Int32Array
  readonly chosen: Uint8Array
  count: number
}

export function ruinOf(count: number): Ruin {
  return { list: new Int32Array(count), chosen: new Uint8Array(count), count: 0 }
}

export function clear(ruin: Ruin): void {
  for (let i = 0; i < ruin.count; i++) ruin.chosen[ruin.list[i] as number] = 0
  ruin.count = 0
}

export function choose(ruin: Ruin, { fixed }: Settling, a: number): void {
  if (ruin.chosen[a] === 1 || fixed[a] === 1) return
  ruin.chosen[a] = 1
  ruin.list[ruin.count++] = a
}

/** It and what it is linked with, over so many links. */
export function chooseLinked(ruin: Ruin, settling: Settling, a: number, reach: number): void {
  const { network } = settling.state.of
  choose(ruin, settling, a)
  if (reach === 0) return
  for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
    const link = network.of.items[i] as number
    const other =
      network.before[link] === a ? (network.after[link] as number) : (network.before[link] as number)
    if (ruin.chosen[other] === 0) chooseLinked(ruin, settling, other, reach - 1)
  }
}

/** Some of what works, between two weeks, on units that `a` works on too; `whole`: with all that belongs to it. */
export function chooseRivals(
  ruin: Ruin,
  settling: Settling,
  a: number,
  span: { readonly from: number; readonly to: number; readonly wanted: number; readonly whole: boolean },
  chance: Chance,
): void {
  const { state } = settling
  const { of, row, on } = state.of.demands
  const demands = (of.from[a + 1] as number) - (of.from[a] as number)
  if (demands === 0) return
  const wanted = span.whole ? 4 * span.wanted : span.wanted
  const most = ruin.count + wanted
  for (let tries = 0; tries < 6 * wanted && ruin.count < most; tries++) {
    const demand = (of.from[a] as number) + chance.below(demands)
    const place = row[demand] as number
    const from = on.from[place] as number
    const size = (on.from[place + 1] as number) - from
    const other = on.items[from + chance.below(size)] as number
    const start = state.starts[other] as number
    if (start === out || start >= span.to || endIn(state, other, start) <= span.from) continue
    chooseLinked(ruin, settling, other, span.whole ? 3 : chance.below(2))
  }
}

/** Everything the list holds that waits for something else in it stands behind that, otherwise by `key`. */
export function sortRuin(ruin: Ruin, settling: Settling, key: Float64Array): void {
  const { list, count } = ruin
  for (let i = 1; i < count; i++) {
    const a = list[i] as number
    const k = key[a] as number
    let j = i - 1
    while (j >= 0 && (key[list[j] as number] as number) > k) {
      list[j + 1] = list[j] as number
      j--
    }
    list[j + 1] = a
  }
  const { network } = settling.state.of
  // chosen: 1 still to be placed in the order, 2 placed
  let made = 0
  const order = scratch(count)
  const visit = (a: number): void => {
    if (ruin.chosen[a] !== 1) return
    ruin.chosen[a] = 2
    for (let i = network.of.from[a] as number; i < (network.of.from[a + 1] as number); i++) {
      const link = network.of.items[i] as number
      if (network.after[link] === a && network.least[link] !== none) visit(network.before[link] as number)
    }
    order[made++] = a
  }
  for (let i = 0; i < count; i++) visit(list[i] as number)
  for (let i = 0; i < count; i++) list[i] = order[i] as number
}

let spare = new Int32Array(256)
function scratch(count: number): Int32Array {
  if (spare.length < count) spare = new Int32Array(count * 2)
  return spare
}
