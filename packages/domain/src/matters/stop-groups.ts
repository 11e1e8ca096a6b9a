import type { CommitteeId, StopId } from '../common/id.ts'
import { type CommitteeKind, isMed } from '../organisation/committee-kind.ts'
import type { RouteStop, Stops } from './route.ts'
import { groupsOf } from './side-by-side.ts'

/** Groups as one way again: the first of each waits for the group before it, the others run beside it. */
export const wayOf = (groups: readonly Stops[]): Stops =>
  groups.flatMap((group) => group.map((stop, at) => ({ ...stop, beside: at > 0 })))

/** Those of a stop's group, itself among them. */
export const groupAround = (stops: Stops, id: StopId): Stops =>
  groupsOf(stops).find((group) => group.some((stop) => stop.id === id)) ?? []

export type BesideRefusal = 'beside-nothing' | 'beside-deciding' | 'beside-others'

/**
 * Why a stop cannot stand where it does, beside others. Only those that are heard may run at the same time: hearings, MED
 * committees, advisory councils. A body that treats the matter builds on what they have said, and on what the body before
 * it recommended, so it comes after them and alone.
 */
export function besideRefusal(
  stops: Stops,
  id: StopId,
  kinds: ReadonlyMap<CommitteeId, CommitteeKind>,
): BesideRefusal | undefined {
  if (stops[0]?.id === id && stops[0].beside) return 'beside-nothing'
  const group = groupAround(stops, id)
  if (group.length < 2) return undefined
  if (group.some((stop) => stop.kind === 'committee' && stop.decides)) return 'beside-deciding'
  return group.every((stop) => isHeard(stop, kinds)) ? undefined : 'beside-others'
}

function isHeard(stop: RouteStop, kinds: ReadonlyMap<CommitteeId, CommitteeKind>): boolean {
  if (stop.kind === 'hearing') return true
  const kind = kinds.get(stop.committeeId) ?? 'unknown'
  return isMed(kind) || kind === 'advisory'
}
