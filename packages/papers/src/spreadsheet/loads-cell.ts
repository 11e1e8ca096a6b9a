import type { InitiativeLoad } from '@pejl/domain/plan/initiative.ts'
import { joinParts, linesOf, splitParts, written } from './parts.ts'
import type { PlanNames } from './plan-names.ts'
import { notUnderstood, numberNeeded } from './reading.ts'

/** `Familiehuset | 1 / 3 / 2`, one unit a line. */
export function writeLoads(loads: readonly InitiativeLoad[], { unit }: PlanNames): string {
  return loads
    .map(({ unitId, points }) => joinParts([unit.name(unitId), points.map(written).join(' / ')]))
    .join('\n')
}

/** The same, or `Familiehuset: 2` as people type it. */
export function readLoads(cell: string, { unit }: PlanNames): readonly InitiativeLoad[] {
  return linesOf(cell).map((line) => {
    const parts = splitParts(line)
    const colon = line.lastIndexOf(':')
    const [name = '', points = ''] =
      parts.length > 1 || colon < 0 ? parts : [line.slice(0, colon), line.slice(colon + 1)]
    const unitId = unit.find(name) ?? notUnderstood(`kender ikke enheden »${name.trim()}«`)
    return { unitId, points: points.split('/').map((one) => numberNeeded(one.trim())) }
  })
}
