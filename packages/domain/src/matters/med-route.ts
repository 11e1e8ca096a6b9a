import type { CommitteeId } from '../common/id.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'
import type { UnitId } from '../plan/initiative.ts'

/** A unit as far as its MED committee goes. */
export interface MedUnit {
  readonly id: UnitId
  readonly parentId: UnitId | null
  readonly committeeId: CommitteeId | null
}

export interface MedCommittee {
  readonly id: CommitteeId
  readonly kind: CommitteeKind
  readonly parentId: CommitteeId | null
}

/** The order staff are asked in: where the work is done first, so that the levels above know what was said. */
const levels = ['local-med', 'area-med', 'main-med'] as const satisfies readonly CommitteeKind[]

/**
 * The MED committees a matter belongs in that touches some units: the local ones and the area ones over them, and the main
 * one when more than one area is touched, or something above the areas. A TRIO group is asked nothing formally. In the order
 * local, area, main.
 */
export function medCommitteesFor(
  touched: readonly UnitId[],
  units: readonly MedUnit[],
  committees: readonly MedCommittee[],
): readonly CommitteeId[] {
  const found = new Map<CommitteeId, MedCommittee>()
  for (const unit of touched)
    for (const committee of chainOf(unit, units, committees)) found.set(committee.id, committee)
  const touchedAreas = [...found.values()].filter(({ kind }) => kind === 'area-med').length
  const isAcross =
    touchedAreas > 1 ||
    touched.some((unit) => !chainOf(unit, units, committees).some(({ kind }) => kind === 'area-med'))
  return levels.flatMap((level) =>
    level === 'main-med' && !isAcross
      ? []
      : committees.filter(({ id, kind }) => kind === level && found.has(id)).map(({ id }) => id),
  )
}

/** The MED committees over a unit, nearest first: its own and those of the units above, and each one's own parents. */
function chainOf(
  unitId: UnitId,
  units: readonly MedUnit[],
  committees: readonly MedCommittee[],
): readonly MedCommittee[] {
  const chain = new Map<CommitteeId, MedCommittee>()
  const seen = new Set<UnitId>()
  for (
    let unit = units.find(({ id }) => id === unitId);
    unit && !seen.has(unit.id);
    unit = units.find(({ id }) => id === unit?.parentId)
  ) {
    seen.add(unit.id)
    for (
      let committee = committees.find(({ id }) => id === unit?.committeeId);
      committee && !chain.has(committee.id);
      committee = committees.find(({ id }) => id === committee?.parentId)
    )
      chain.set(committee.id, committee)
  }
  return [...chain.values()]
}
