import { type Clauses, header, watchClause } from './clauses.ts'
import type { Trail } from './trail.ts'

/** Clauses that tie together so few levels stay for good (Audemard and Simon 2009). */
const goodRank = 3

/**
 * Forgets the worse half of the clauses, and all that hold already. Only on level 0, where no reason is needed any
 * more: what holds there holds in every schedule still looked for.
 */
export function reduce(clauses: Clauses, trail: Trail): void {
  const { store, used } = clauses
  const places: number[] = []
  for (let place = 0; place < used; place += header + (store[place] as number)) places.push(place)
  const forgotten = new Set(
    places
      .filter((place) => (store[place + 1] as number) > goodRank)
      .sort((a, b) => worth(clauses, a) - worth(clauses, b))
      .slice(0, places.length >> 1),
  )
  clauses.used = 0
  clauses.count = 0
  clauses.watchSizes.fill(0)
  for (const place of places) if (!forgotten.has(place)) keep(clauses, trail, place)
}

/** Used lately is worth more; of equals the one that ties fewer levels. */
function worth({ store, now }: Clauses, place: number): number {
  const idle = now - (store[place + 2] as number)
  return -(store[place + 1] as number) - idle / 2000
}

function keep(clauses: Clauses, { values }: Trail, place: number): void {
  const { store } = clauses
  const size = store[place] as number
  const from = place + header
  for (let at = from; at < from + size; at++) if ((values[store[at] as number] as number) > 0) return
  const to = clauses.used
  store[to] = 0
  store[to + 1] = store[place + 1] as number
  store[to + 2] = store[place + 2] as number
  let end = to + header
  for (let at = from; at < from + size; at++) {
    const literal = store[at] as number
    if (values[literal] === 0) store[end++] = literal
  }
  store[to] = end - to - header
  clauses.used = end
  clauses.count++
  watchClause(clauses, to)
}
