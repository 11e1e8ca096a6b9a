import type { StaffGathering, StaffInput } from '@pejl/store/drafting/gathering-views.ts'
import type { DraftedStrategy, StaffVersionView } from '@pejl/store/drafting/version-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { TypedGathering } from './gathering-form.tsx'
import type { GatheringRefusal } from './gathering-texts.ts'

/** What was pasted, when it was not taken in. */
export interface TypedInputs {
  readonly pasted: string
  readonly saidBy: string
  readonly theme: string
  readonly isOpen: boolean
}

export interface GatheringPageProps {
  readonly visit: Visit
  readonly strategy: DraftedStrategy
  readonly gathering: StaffGathering & { readonly given: readonly StaffInput[] }
  /** The version whose words input can be linked to. */
  readonly newest: StaffVersionView | undefined
  readonly onlyUnlinked: boolean
  readonly typed?: TypedGathering
  readonly typedInputs?: TypedInputs
  readonly refusal?: GatheringRefusal
  readonly done?: string | undefined
}
