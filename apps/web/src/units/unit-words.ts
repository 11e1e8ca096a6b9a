import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { UnitText } from '@pejl/domain/plan/tidy-unit.ts'
import type { Language } from '../language.ts'
import type { UnitTexts } from './texts-da.ts'

interface Named {
  readonly id: UnitId
  readonly name: string
  readonly parentId: UnitId | null
}

/** What a unit's form says, field by field, in words. */
export function describeUnit(
  { name, kind, parentId, points, atOnce, committeeId }: UnitText,
  about: {
    readonly units: readonly Named[]
    readonly t: UnitTexts
    readonly language: Language
    /** Name of its committee. */
    readonly committee?: string | null
  },
): ReadonlyMap<string, string> {
  const { units, t, language, committee } = about
  const number = (value: number | null) => (value === null ? t.nothing : writtenNumber(value, language))
  return new Map([
    ['navn', name],
    ['slags', t.kinds[kind]],
    ['over', units.find(({ id }) => id === parentId)?.name ?? t.top],
    ['udvalg', committeeId === null ? t.none : (committee ?? '')],
    ['point', number(points)],
    ['samtidig', number(atOnce)],
  ])
}

/** Whether a unit is another or lies somewhere under it. */
export function isUnitUnder(units: readonly Named[], id: UnitId, over: UnitId): boolean {
  const parents = new Map(units.map((one) => [one.id, one.parentId]))
  const seen = new Set<UnitId>()
  for (let at: UnitId | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === over) return true
    seen.add(at)
  }
  return false
}

/** The MED committee of a unit, or of the nearest unit above it that has one; null when none has. */
export function committeeOver<U extends Named & { readonly committee: string | null }>(
  units: readonly U[],
  id: UnitId,
): { readonly committee: string; readonly of: U } | null {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const seen = new Set<UnitId>()
  for (let unit = known.get(id); unit && !seen.has(unit.id); unit = known.get(unit.parentId ?? unit.id)) {
    if (unit.committee !== null) return { committee: unit.committee, of: unit }
    seen.add(unit.id)
  }
  return null
}
