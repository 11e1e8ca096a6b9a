import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeState, InitiativeText, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { PlanNames } from './plan-names.ts'
import type { Cell } from './reading.ts'

/** An initiative as a row of the sheet. */
export interface SheetInitiative {
  readonly number: number
  readonly version: number
  readonly text: InitiativeText
  /** Shown, and never read back: the plan page changes them. */
  readonly plan: {
    readonly state: InitiativeState
    readonly present: PlannedDays | null
    readonly adopted: PlannedDays | null
    readonly pinned: boolean
    readonly began: Day | null
  }
}

/** A column of the sheet of initiatives. */
export interface Column {
  readonly heading: string
  /** Other headings people use, folded: small letters, no spaces at the ends. */
  readonly also: readonly string[]
  readonly width: number
  /** How it is written, for the guide. */
  readonly how: string
  readonly write: (one: SheetInitiative, names: PlanNames) => Cell
}

/** A day as a spreadsheet has it. */
export const asDate = (day: Day | null | undefined): Date | null =>
  day ? new Date(`${day}T00:00:00Z`) : null
