import type { StrategyText } from '@pejl/domain/strategies/strategy-text.ts'
import type { StaffStrategy, StaffStrategyView } from '@pejl/store/strategy-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { StrategyRefusal } from './texts.ts'

export interface StrategyPageProps {
  readonly visit: Visit
  readonly strategy: StaffStrategyView
  readonly others: readonly StaffStrategy[]
  /** Whether an adopted version says its words: they are changed by adopting another. */
  readonly isInForce: boolean
  /** What a person has typed, when it was not saved. */
  readonly typed?: StrategyText
  readonly refusal?: StrategyRefusal
  readonly done?: string | undefined
}
