import type { Day } from '../common/day.ts'
import { type CommitteeKind, isMed } from './committee-kind.ts'
import { isSeatedOn, type Seat } from './seat.ts'

/** What a committee's members on a day are not as they should be. Warnings: a person may have good reasons. */
export type CompositionWarning =
  | 'no-chair'
  | 'two-chairs'
  | 'no-vice-chair'
  | 'chair-not-management'
  | 'vice-chair-not-staff'
  | 'no-management'
  | 'no-staff'
  | 'member-without-side'
  | 'no-safety-representative'
  | 'trio-not-three'

/**
 * Looks a committee's members over. Worker-management committees have two sides, a leader as chair and a vice-chair from
 * the staff, and somebody from the safety organisation (MED-rammeaftalen § 4: form and structure are agreed locally,
 * which is why nothing here is refused). A trio is a leader, a union representative and a safety representative.
 */
export function warningsOfComposition(
  kind: CommitteeKind,
  seats: readonly Seat[],
  day: Day,
): readonly CompositionWarning[] {
  const seated = seats.filter((seat) => !seat.isSubstitute && isSeatedOn(seat, day))
  if (seated.length === 0) return []
  if (kind === 'trio') return trio(seated)
  const chairs = seated.filter(({ office }) => office === 'chair')
  const common: readonly CompositionWarning[] = [
    ...(chairs.length === 0 ? (['no-chair'] as const) : []),
    ...(chairs.length > 1 ? (['two-chairs'] as const) : []),
  ]
  return isMed(kind) ? [...common, ...med(seated)] : common
}

function med(seated: readonly Seat[]): readonly CompositionWarning[] {
  const members = seated.filter(({ office }) => office !== 'secretary' && office !== 'observer')
  const warnings: CompositionWarning[] = []
  if (members.some(({ office, side }) => office === 'chair' && side === 'staff'))
    warnings.push('chair-not-management')
  const vice = members.filter(({ office }) => office === 'vice-chair')
  if (vice.length === 0) warnings.push('no-vice-chair')
  if (vice.some(({ side }) => side === 'management')) warnings.push('vice-chair-not-staff')
  if (!members.some(({ side }) => side === 'management')) warnings.push('no-management')
  if (!members.some(({ side }) => side === 'staff')) warnings.push('no-staff')
  if (members.some(({ side }) => side === null)) warnings.push('member-without-side')
  if (!members.some(({ standsFor }) => standsFor === 'safety')) warnings.push('no-safety-representative')
  return warnings
}

function trio(seated: readonly Seat[]): readonly CompositionWarning[] {
  const has = (...wanted: readonly Seat['standsFor'][]) =>
    seated.some(({ standsFor }) => wanted.includes(standsFor))
  const isWhole = has('management') && has('union') && has('safety')
  return isWhole ? [] : ['trio-not-three']
}
