import { type Network, none } from './network.ts'
import { never, type Tables } from './tables.ts'

/**
 * The first and the last week in which each activity can begin as far as calendar, deadline and links alone say.
 * Where they contradict one another, `first` is later than `last`, and both still lie in the plan.
 */
export interface Windows {
  readonly first: Int32Array
  readonly last: Int32Array
}

interface Given {
  readonly weeks: number
  readonly count: number
  readonly tables: Tables
  readonly network: Network
  readonly pin: Int32Array
  readonly latest: Int32Array
}

const rounds = 50 // a chain of links is rarely longer; what is left then is found by the search

export function windowsOf(given: Given): Windows {
  const { weeks, count, tables, network, pin, latest } = given
  const first = new Int32Array(count)
  const last = new Int32Array(count)
  for (let a = 0; a < count; a++) {
    const pinned = pin[a] as number
    first[a] = pinned === none ? Math.max(0, tables.next[a * (weeks + 1)] as number) : pinned
    last[a] =
      pinned === none ? lastBegin(given, a, latest[a] === none ? weeks : (latest[a] as number)) : pinned
  }
  for (let round = 0, changed = true; changed && round < rounds; round++) {
    changed = false
    for (let link = 0; link < network.before.length; link++) {
      if (tighten(given, { first, last }, link)) changed = true
    }
  }
  return { first, last }
}

/** The last week it may begin in and still end by `end`, or its first of all. */
function lastBegin({ weeks, tables }: Given, a: number, end: number): number {
  const at = a * (weeks + 1)
  let week = tables.last[at + Math.min(weeks, Math.max(0, end))] as number
  while (week > 0 && (tables.ends[at + week] as number) > end) week = tables.last[at + week - 1] as number
  return Math.max(0, week)
}

function tighten(given: Given, { first, last }: Windows, link: number): boolean {
  const { weeks, tables, network, pin } = given
  const before = network.before[link] as number
  const after = network.after[link] as number
  if (before < 0 || after < 0) return false
  const least = network.least[link] as number
  const most = network.most[link] as number
  const fromEnd = network.fromEnd[link] === 1
  const reference = (week: number): number =>
    fromEnd ? (tables.ends[before * (weeks + 1) + week] as number) : week
  let changed = false

  const raise = (a: number, least: number): void => {
    if (pin[a] !== none || least <= (first[a] as number) || least > weeks) return
    const week = tables.next[a * (weeks + 1) + least] as number
    if (week === never || week <= (first[a] as number)) return
    first[a] = week
    changed = true
  }
  const lower = (a: number, most: number): void => {
    if (pin[a] !== none || most >= (last[a] as number) || most < 0) return
    const week = tables.last[a * (weeks + 1) + most] as number
    if (week === never || week >= (last[a] as number)) return
    last[a] = week
    changed = true
  }

  if (least !== none) {
    raise(after, reference(first[before] as number) + least)
    const by = (last[after] as number) - least
    lower(before, fromEnd ? lastBegin(given, before, by) : by)
  }
  if (most !== none) {
    lower(after, reference(last[before] as number) + most)
    const from = (first[after] as number) - most
    raise(before, fromEnd ? firstBegin(given, before, from) : from)
  }
  return changed
}

/** The first week in which begun work ends in `end` or later. */
export function firstBegin(
  { weeks, tables }: Pick<Given, 'weeks' | 'tables'>,
  a: number,
  end: number,
): number {
  const at = a * (weeks + 1)
  let low = 0
  let high = weeks
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tables.ends[at + middle] as number) >= end) high = middle
    else low = middle + 1
  }
  return low
}
