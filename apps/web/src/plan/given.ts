import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { Finished } from '@pejl/domain/plan/tempo.ts'
import type { ObjectiveChoice } from './board.ts'
import type { Chosen, DeskLook } from './desk-look.ts'

/** What the page gives its island, as JSON. */
export interface DeskGiven extends Omit<DeskLook, 't' | 'hasScript'> {
  readonly plan: ActionPlan
  readonly objectives: readonly ObjectiveChoice[]
  readonly chosen: Chosen | null
  /** The record beside which promises are judged. */
  readonly finished: readonly Finished[]
}
