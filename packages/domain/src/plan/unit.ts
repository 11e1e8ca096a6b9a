import type { Day } from '../common/day.ts'
import type { UnitId } from './initiative.ts'

export const unitKinds = ['administration', 'department', 'section', 'workplace'] as const
export type UnitKind = (typeof unitKinds)[number]

/** An organisational unit [enhed] and what it bears. Points and counts are at any time, null: no limit on this level. */
export interface PlanUnit {
  readonly id: UnitId
  readonly slug: string
  readonly name: string
  readonly kind: UnitKind
  readonly parentId: UnitId | null
  /** Its MED committee. */
  readonly committeeId: string | null
  readonly points: number | null
  readonly atOnce: number | null
  readonly capacities: readonly CapacityChange[]
  readonly overloads: readonly AllowedOverload[]
}

/** First and last day. */
export interface DaySpan {
  readonly fromOn: Day
  readonly toOn: Day
}

/** What it bears in some days, instead of the usual; null: as usual. */
export interface CapacityChange extends DaySpan {
  readonly points: number | null
  readonly atOnce: number | null
  readonly why: string
}

/** What somebody has allowed it to bear above its limit, with the reason that is shown: points, and initiatives at once. */
export interface AllowedOverload extends DaySpan {
  readonly id: string
  readonly points: number
  readonly atOnce: number
  readonly reason: string
  readonly allowedBy: string
}

/** Days in which nothing may begin; `unitId` null: anywhere. */
export interface FrozenPeriod extends DaySpan {
  readonly unitId: UnitId | null
  readonly why: string
}

/** Days in which work rests (0 per cent) or units bear less. */
export interface CalendarPeriod extends DaySpan {
  readonly name: string
  readonly percent: number
}

/** At most so much in each quarter or year. */
export interface PlanLimit {
  readonly id: string
  readonly name: string
  readonly unitId: UnitId | null
  readonly per: 'quarter' | 'year'
  readonly counts: 'starts' | 'load' | 'kroner'
  readonly most: number
}
