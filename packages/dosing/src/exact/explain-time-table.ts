import { startsBy, startsFrom } from './literals.ts'
import type { Network } from './network.ts'
import type { TimeTable } from './time-table.ts'
import type { Trail } from './trail.ts'

/**
 * Why the resource was so full at one time (`cell`) that the activity in `literal` could not run there, or that it
 * was over the limit (`activity` -1): the activities whose compulsory parts covered that time before entry `position`,
 * no more of them than needed. The pointwise explanation of Schutt, Feydy, Stuckey and Wallace (2011).
 */
export function explainTimeTable(
  network: Network,
  table: TimeTable,
  trail: Trail,
  literal: number,
  activity: number,
  cell: number,
  position: number,
  into: Int32Array,
): number {
  const { resources, durations, demands, users } = network
  const { of, positions, values, levels } = trail
  const resource = Math.floor(cell / table.span)
  const time = cell % table.span
  let size = 0
  let spare = -(network.capacities[resource] as number) - 1
  if (activity >= 0) {
    const duration = durations[activity] as number
    into[size++] =
      (literal & 1) === 1 ? startsFrom(of, activity, time + 1 - duration) : startsBy(of, activity, time)
    spare += demands[activity * resources + resource] as number
  }
  // those in the way, the ones settled last at the front: they are the first to be left out
  const { latest, found } = table
  let count = 0
  for (let at = users.from[resource] as number, end = users.from[resource + 1] as number; at < end; at++) {
    const other = users.items[at] as number
    if (other === activity) continue
    const by = startsBy(of, other, time)
    if ((values[by] as number) <= 0) continue
    const since = startsFrom(of, other, time + 1 - (durations[other] as number))
    if ((values[since] as number) <= 0) continue
    const settled = Math.max(positions[by >> 1] as number, positions[since >> 1] as number)
    if (settled >= position) continue
    const demand = demands[other * resources + resource] as number
    spare += demand
    if ((levels[settled] as number) === 0) continue
    let slot = count++
    while (slot > 0 && (latest[slot - 1] as number) < settled) {
      latest[slot] = latest[slot - 1] as number
      found[slot] = found[slot - 1] as number
      slot--
    }
    latest[slot] = settled
    found[slot] = other
  }
  for (let k = 0; k < count; k++) {
    const other = found[k] as number
    const demand = demands[other * resources + resource] as number
    if (demand <= spare) {
      spare -= demand
      continue
    }
    into[size++] = startsBy(of, other, time)
    into[size++] = startsFrom(of, other, time + 1 - (durations[other] as number))
  }
  return size
}
