import type { Day } from '@pejl/domain/common/day.ts'
import type { Tempo } from '@pejl/domain/plan/tempo.ts'
import type { FrozenPeriod } from '@pejl/domain/plan/unit.ts'
import type { CommitteeChoice } from '@pejl/store/plan/choice-views.ts'
import type { UnitChoice } from '@pejl/store/plan/form-choice-views.ts'
import type { StaffInitiative } from '@pejl/store/plan/initiative-views.ts'
import type { StaffUnit } from '@pejl/store/plan/unit-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { OverLine } from '../plan/over.ts'
import type { Refused } from './small-form.ts'
import type { UnitTexts } from './texts-da.ts'
import type { WeekLoad } from './unit-loads.ts'

/** What the parts of a unit's page are drawn from. */
export interface UnitPartProps {
  readonly visit: Visit
  readonly t: UnitTexts
  readonly unit: StaffUnit
  readonly below: readonly StaffUnit[]
  /** Its own MED committee, or that of the nearest unit above it. */
  readonly med: { readonly committee: string; readonly of: StaffUnit } | null
  readonly parents: readonly UnitChoice[]
  readonly committees: readonly CommitteeChoice[]
  readonly initiatives: readonly StaffInitiative[]
  /** Those of its own; what is frozen above it stands there. */
  readonly frozen: readonly FrozenPeriod[]
  readonly tempo: Tempo
  /** Week by week from this one on. */
  readonly weeks: readonly WeekLoad[]
  readonly today: Day
  /** Where the plan has it over its limit. */
  readonly over: readonly OverLine[]
  /** Whether the reader may change units, and allow them to go over their limits. */
  readonly may: boolean
  readonly mayAllow: boolean
  readonly refused?: Refused | undefined
  /** The other's words, when both have changed the unit. */
  readonly theirs?: ReadonlyMap<string, string> | undefined
}
