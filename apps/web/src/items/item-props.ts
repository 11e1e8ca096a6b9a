import type { PartOutcome } from '@pejl/actions/items/write-parts.ts'
import type { TreatedStop } from '@pejl/domain/items/decisions-so-far.ts'
import type { StaffAttachment } from '@pejl/store/items/attachment-views.ts'
import type { CommitteeChoice, MeetingChoice } from '@pejl/store/items/choice-views.ts'
import type { StaffTemplate } from '@pejl/store/items/template-views.ts'
import type { WholeItem } from '@pejl/store/items/whole-item-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { ItemRefusalKey } from './texts.ts'

/** What was typed in a part and not saved as it was typed. */
export interface UnsavedPart extends PartOutcome {
  readonly typed: string
}

export interface ItemPageProps {
  readonly visit: Visit
  readonly item: WholeItem
  readonly template: StaffTemplate | undefined
  readonly attachments: readonly StaffAttachment[]
  readonly committees: readonly CommitteeChoice[]
  readonly meetings: readonly MeetingChoice[]
  readonly stops: readonly TreatedStop[]
  /** Whether they may write and do what is done with closed things here. */
  readonly mayWrite: boolean
  readonly mayClose: boolean
  readonly unsaved?: readonly UnsavedPart[]
  readonly refusal?: ItemRefusalKey
  /** Files that were not taken, each with why. */
  readonly refusedFiles?: readonly { readonly name: string; readonly reason: ItemRefusalKey }[]
  readonly typedAbout?: TypedAbout
  readonly typedReason?: string
  readonly done?: string | undefined
}

/** Whether an item is open, and which meeting it is for, as typed. */
export interface TypedAbout {
  readonly access: 'open' | 'closed'
  readonly closedReason: string
  readonly neutralTitle: string
  readonly meetingId: string
}
