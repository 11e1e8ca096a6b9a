import type { Day } from '@pejl/domain/common/day.ts'
import type { Signal } from '@pejl/domain/plan/signal.ts'
import type { ObjectiveChoice } from '@pejl/store/plan/choice-views.ts'
import type { InitiativeChoice, UnitChoice } from '@pejl/store/plan/form-choice-views.ts'
import type { StaffInitiativeView } from '@pejl/store/plan/initiative-views.ts'
import type { Fields } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import type { OverLine } from '../plan/over.ts'
import type { InitiativeTexts } from './texts-da.ts'

/** The small forms of an initiative's page. */
export type PagePart = 'stand' | 'status' | 'maaling' | 'milepael' | 'forbrug' | 'ikke-samtidig'

/** What the parts of an initiative's page are drawn from. */
export interface PartProps {
  readonly visit: Visit
  readonly t: InitiativeTexts
  readonly initiative: StaffInitiativeView
  readonly units: readonly UnitChoice[]
  /** Those it serves. */
  readonly objectives: readonly ObjectiveChoice[]
  readonly signal: Signal
  readonly today: Day
  /** Where the plan is over a limit by it. */
  readonly over: readonly OverLine[]
  /** All other initiatives. */
  readonly others: readonly InitiativeChoice[]
  /** Whether the reader may change it. */
  readonly may: boolean
  /** What makes a second click the same as the first. */
  readonly once: string
  /** What was typed in one of the small forms and not taken, and why. */
  readonly refused?: Refused | undefined
}

export interface Refused {
  readonly part: PagePart
  readonly text: string
  readonly fieldId: string
  readonly typed: Fields
}
