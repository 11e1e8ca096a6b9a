import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { Language } from '../language.ts'
import type { Grouping } from './board.ts'
import type { PlanTexts } from './texts.ts'

/** How the plan is looked at, by whom, and what they may do. */
export interface DeskLook {
  readonly by: Grouping
  readonly zoom: 'year' | 'all'
  readonly today: Day
  readonly edition: number
  readonly language: Language
  readonly t: PlanTexts
  readonly csrf: string
  readonly mayPlan: boolean
  readonly mayAdopt: boolean
  readonly mayOrganise: boolean
  /** Whether forms are tried at once on the page, and saved later together. */
  readonly hasScript: boolean
}

export type Chosen =
  | { readonly kind: 'initiative'; readonly id: InitiativeId }
  | { readonly kind: 'unit'; readonly id: UnitId }
