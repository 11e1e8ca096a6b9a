import { type CommitteeId, parseId } from '../common/id.ts'
import { type Checked, checked, gatherFaults } from './fault.ts'
import type { UnitId } from './initiative.ts'
import { type AllowedOverload, type CapacityChange, type PlanUnit, unitKinds } from './unit.ts'

const points = { least: 0, most: 10_000, decimals: 2 } as const
const counted = { least: 0, most: 1_000, decimals: 0 } as const

/** A unit as a person writes it. */
export type UnitText = Pick<PlanUnit, 'name' | 'kind' | 'parentId' | 'committeeId' | 'points' | 'atOnce'>

/** Not checked: whether the unit above it and its committee exist, and whether it would lie under itself. */
export function tidyUnit(given: UnitText): Checked<UnitText, keyof UnitText> {
  const gather = gatherFaults<keyof UnitText>()
  const parentId = given.parentId === null ? null : parseId<UnitId>(given.parentId)
  if (parentId === undefined) gather.fault({ field: 'parentId' }, 'not-a-choice')
  const committeeId = given.committeeId === null ? null : parseId<CommitteeId>(given.committeeId)
  if (committeeId === undefined) gather.fault({ field: 'committeeId' }, 'not-a-choice')
  return checked(gather, {
    name: gather.line({ field: 'name' }, given.name, 200),
    kind: gather.choice({ field: 'kind' }, given.kind, unitKinds) ?? 'workplace',
    parentId: parentId ?? null,
    committeeId: committeeId ?? null,
    points: gather.numberOrNull({ field: 'points' }, given.points, points),
    atOnce: gather.numberOrNull({ field: 'atOnce' }, given.atOnce, counted),
  })
}

/** What a unit bears in some days: points, or initiatives at once, or both. */
export function tidyCapacity(given: CapacityChange): Checked<CapacityChange, keyof CapacityChange> {
  const gather = gatherFaults<keyof CapacityChange>()
  const fromOn = gather.day({ field: 'fromOn' }, given.fromOn)
  const toOn = gather.day({ field: 'toOn' }, given.toOn)
  if (fromOn && toOn && toOn < fromOn) gather.fault({ field: 'toOn' }, 'not-in-order')
  const change = {
    fromOn: fromOn ?? given.fromOn,
    toOn: toOn ?? given.toOn,
    points: gather.numberOrNull({ field: 'points' }, given.points, points),
    atOnce: gather.numberOrNull({ field: 'atOnce' }, given.atOnce, counted),
    why: gather.line({ field: 'why' }, given.why, 500),
  }
  if (change.points === null && change.atOnce === null) gather.fault({ field: 'points' }, 'missing')
  return checked(gather, change)
}

export type OverloadText = Omit<AllowedOverload, 'id'>

/** Going over a limit needs a reason and a name, and allows points, or initiatives at once, or both. */
export function tidyOverload(given: OverloadText): Checked<OverloadText, keyof OverloadText> {
  const gather = gatherFaults<keyof OverloadText>()
  const fromOn = gather.day({ field: 'fromOn' }, given.fromOn)
  const toOn = gather.day({ field: 'toOn' }, given.toOn)
  if (fromOn && toOn && toOn < fromOn) gather.fault({ field: 'toOn' }, 'not-in-order')
  const reason = gather.lines({ field: 'reason' }, given.reason, 1_000) ?? ''
  if (reason.length < 3) gather.fault({ field: 'reason' }, 'missing')
  const allowedBy = gather.line({ field: 'allowedBy' }, given.allowedBy, 200)
  if (allowedBy.length === 1) gather.fault({ field: 'allowedBy' }, 'missing')
  const overload = {
    fromOn: fromOn ?? given.fromOn,
    toOn: toOn ?? given.toOn,
    points: gather.number({ field: 'points' }, given.points, points),
    atOnce: gather.number({ field: 'atOnce' }, given.atOnce, counted),
    reason,
    allowedBy,
  }
  if (overload.points <= 0 && overload.atOnce <= 0) gather.fault({ field: 'points' }, 'too-low')
  return checked(gather, overload)
}

/** Whether a unit would lie under itself if it lay under another. */
export function isUnderItself(
  id: UnitId,
  parentId: UnitId | null,
  units: readonly { readonly id: UnitId; readonly parentId: UnitId | null }[],
): boolean {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]))
  const seen = new Set<UnitId>()
  for (let at = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}
