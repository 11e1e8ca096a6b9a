import { header } from './clauses.ts'
import { explainOrder, explainWindows } from './disjunctive.ts'
import type { Engine } from './engine.ts'
import { explainTimeTable } from './explain-time-table.ts'
import { explainPrecedence } from './precedence.ts'
import { byClause, byOrder, byPrecedence, byTimeTable, byWindows } from './trail.ts'

/**
 * Writes the literals that together make `literal` true, all of them true before entry `position`, and returns how
 * many. Made only when asked for, and for the literal asked for, which may be weaker than what was concluded.
 */
export function explain(
  engine: Engine,
  kind: number,
  cause: number,
  literal: number,
  position: number,
  into: Int32Array,
): number {
  const { network, trail, clauses, table } = engine
  switch (kind) {
    case byClause: {
      const { store } = clauses
      const concluded = position < trail.length ? (trail.entries[position] as number) : -1
      const first = cause + header
      const end = first + (store[cause] as number)
      store[cause + 2] = clauses.now
      let size = 0
      for (let at = first; at < end; at++) {
        const other = store[at] as number
        if (other !== concluded) into[size++] = other ^ 1
      }
      return size
    }
    case byPrecedence:
      into[0] = explainPrecedence(network, trail, literal, cause)
      return 1
    case byOrder:
      return explainOrder(network, trail, literal, cause, into)
    case byWindows:
      return explainWindows(network, trail, literal, cause, into)
    case byTimeTable: {
      const activity = trail.of.activities[literal >> 1] as number
      return explainTimeTable(network, table, trail, literal, activity, cause, position, into)
    }
    default:
      return 0
  }
}
