import { always } from './literals.ts'
import { assign, byClause, clash, type Trail } from './trail.ts'

/** Words before a clause's literals: how many, its rank (fewer levels, better), when it last helped. */
export const header = 3

/**
 * Learned clauses, one after the other in `store`; a clause is known by its place. The first two literals of each are
 * watched: a clause needs looking at only when one of them becomes false (Moskewicz et al. 2001).
 */
export interface Clauses {
  store: Int32Array
  used: number
  count: number
  /** By literal: pairs of a clause and another of its literals, to be looked at when the literal becomes false. */
  readonly watches: Int32Array[]
  readonly watchSizes: Int32Array
  /** Conflicts so far: the time that "last helped" is told in. */
  now: number
}

const none = new Int32Array(0)

export function clausesOf(variables: number): Clauses {
  return {
    store: new Int32Array(1 << 16),
    used: 0,
    count: 0,
    watches: Array.from({ length: 2 * variables }, () => none),
    watchSizes: new Int32Array(2 * variables),
    now: 0,
  }
}

/** Adds a clause of at least two literals and returns its place. */
export function addClause(clauses: Clauses, literals: Int32Array, size: number, rank: number): number {
  const place = clauses.used
  if (place + header + size > clauses.store.length) {
    const larger = new Int32Array(2 * clauses.store.length + header + size)
    larger.set(clauses.store)
    clauses.store = larger
  }
  clauses.store[place] = size
  clauses.store[place + 1] = rank
  clauses.store[place + 2] = clauses.now
  clauses.store.set(literals.subarray(0, size), place + header)
  clauses.used += header + size
  clauses.count++
  watchClause(clauses, place)
  return place
}

export function watchClause(clauses: Clauses, place: number): void {
  const one = clauses.store[place + header] as number
  const other = clauses.store[place + header + 1] as number
  watch(clauses, one, place, other)
  watch(clauses, other, place, one)
}

function watch({ watches, watchSizes }: Clauses, literal: number, place: number, other: number): void {
  let list = watches[literal] as Int32Array
  const size = watchSizes[literal] as number
  if (size === list.length) {
    const larger = new Int32Array(Math.max(8, 2 * size))
    larger.set(list)
    watches[literal] = larger
    list = larger
  }
  list[size] = place
  list[size + 1] = other
  watchSizes[literal] = size + 2
}

/** Looks at every clause that watches the literal, which has just become false; false at a contradiction. */
export function propagateClauses(clauses: Clauses, trail: Trail, literal: number): boolean {
  const size = clauses.watchSizes[literal] as number
  if (size === 0) return true
  const { store } = clauses
  const { values } = trail
  const list = clauses.watches[literal] as Int32Array
  let kept = 0
  let holds = true
  let next = 0
  visit: while (next < size) {
    const place = list[next] as number
    const hint = list[next + 1] as number
    next += 2
    if ((values[hint] as number) > 0) {
      list[kept++] = place
      list[kept++] = hint
      continue
    }
    const first = place + header
    const other = ((store[first] as number) ^ (store[first + 1] as number) ^ literal) | 0
    if (other !== hint && (values[other] as number) > 0) {
      list[kept++] = place
      list[kept++] = other
      continue
    }
    const end = first + (store[place] as number)
    for (let at = first + 2; at < end; at++) {
      const candidate = store[at] as number
      if ((values[candidate] as number) >= 0) {
        store[first] = other
        store[first + 1] = candidate
        store[at] = literal
        watch(clauses, candidate, place, other)
        continue visit
      }
    }
    list[kept++] = place
    list[kept++] = other
    if ((values[other] as number) < 0) {
      holds = clash(trail, always ^ 1, byClause, place)
      break
    }
    assign(trail, other, byClause, place)
  }
  while (next < size) list[kept++] = list[next++] as number
  clauses.watchSizes[literal] = kept
  return holds
}
