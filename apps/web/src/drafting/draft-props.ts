import type { StrategyContent } from '@pejl/domain/strategies/content.ts'
import type { DraftedStrategy, StaffVersion, StaffVersionView } from '@pejl/store/drafting/version-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { DraftRefusal } from './draft-texts.ts'

/** An input and the passage it led to, as the editor and the difference show it. */
export interface ShownInput {
  readonly text: string
  readonly saidBy: string
  readonly occasion: string
  readonly words: string
}

export interface DraftPageProps {
  readonly visit: Visit
  readonly strategy: DraftedStrategy
  readonly draft: StaffVersionView
  /** The version before it, when there is one. */
  readonly before: StaffVersion | undefined
  /** Strategies a relation can point at. */
  readonly others: readonly { readonly id: string; readonly title: string }[]
  readonly inputs: ReadonlyMap<string, readonly ShownInput[]>
  /** What was typed, when it was not saved. */
  readonly typed?: StrategyContent
  readonly typedNote?: string
  readonly refusal?: DraftRefusal
  readonly done?: string | undefined
}
