import { type Clauses, clausesOf, propagateClauses } from './clauses.ts'
import { orderRivals, pullRivals, pushRivals, type Rivals, rivalsOf } from './disjunctive.ts'
import { type Literals, literalsOf } from './literals.ts'
import type { Network } from './network.ts'
import { pushPredecessors, pushSuccessors } from './precedence.ts'
import { propagateTimeTable } from './push-time-table.ts'
import { type TimeTable, timeTableOf } from './time-table.ts'
import { type Trail, trailOf } from './trail.ts'

/** All that draws conclusions, over one trail. */
export interface Engine {
  readonly network: Network
  readonly literals: Literals
  readonly trail: Trail
  readonly clauses: Clauses
  readonly rivals: Rivals
  readonly table: TimeTable
}

/** An engine for schedules no longer than `horizon`. */
export function engineOf(network: Network, horizon: number): Engine {
  const literals = literalsOf(network, horizon)
  return {
    network,
    literals,
    trail: trailOf(literals),
    clauses: clausesOf(literals.variables),
    rivals: rivalsOf(network, literals),
    table: timeTableOf(network, horizon),
  }
}

/** Draws every conclusion from what was decided; false at a contradiction, which the trail then holds. */
export function propagate(engine: Engine): boolean {
  const { network, trail, table } = engine
  do {
    while (trail.head < trail.length) if (!follow(engine, trail.head++)) return false
    if (!propagateTimeTable(network, table, trail)) return false
  } while (trail.head < trail.length)
  return true
}

function follow({ network, trail, clauses, rivals }: Engine, position: number): boolean {
  const { activities, offsets } = trail.of
  const literal = trail.entries[position] as number
  const variable = literal >> 1
  const activity = activities[variable] as number
  if (activity < 0)
    return orderRivals(network, trail, literal) && propagateClauses(clauses, trail, literal ^ 1)
  const old = (offsets[activity] as number) + (trail.olds[position] as number)
  if ((literal & 1) === 1) {
    if (!pushSuccessors(network, trail, activity) || !pushRivals(network, rivals, trail, activity))
      return false
    for (let v = old; v <= variable; v++) if (!propagateClauses(clauses, trail, 2 * v)) return false
  } else {
    if (!pushPredecessors(network, trail, activity) || !pullRivals(network, rivals, trail, activity))
      return false
    for (let v = old - 1; v >= variable; v--) if (!propagateClauses(clauses, trail, 2 * v + 1)) return false
  }
  return true
}
