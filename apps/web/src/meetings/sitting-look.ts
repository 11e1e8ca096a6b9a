import type { AgendaItemId, CommitteeId, MeetingId } from '@pejl/domain/common/id.ts'
import type { TreatedStop } from '@pejl/domain/items/decisions-so-far.ts'
import type { Sitting, SittingItem } from '@pejl/domain/sittings/sitting.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import type { Language } from '../language.ts'
import type { SittingReason, SittingTexts } from './sitting-texts-da.ts'

/** What can be chosen in the forms of the minutes. */
export interface SittingChoices {
  readonly committees: readonly { readonly id: CommitteeId; readonly name: string }[]
  readonly laterMeetings: readonly { readonly id: MeetingId; readonly heldOn: string }[]
  /** Items of the committee that are ready and on no agenda. */
  readonly waiting: readonly { readonly id: AgendaItemId; readonly title: string }[]
  /** What other committees have done with an item's matter, by item; none where nobody has. */
  readonly soFar: Readonly<Record<string, readonly TreatedStop[]>>
}

/** Where in the minutes somebody is: an item, who is there, or closing the meeting. */
export type Place = AgendaItemId | 'fremmoede' | 'slut'

/** What every part of the minutes needs to draw itself. */
export interface SittingLook {
  readonly t: SittingTexts
  readonly language: Language
  readonly csrf: string
  readonly heading: string
  readonly choices: SittingChoices
  /** A new id for what a form will do. */
  readonly newId: () => string
  /** The form that was not taken, with what was typed in it, and why. */
  readonly refused: RefusedForm | null
  /** What the island knows of forms that somebody is typing in; nothing without script. */
  readonly desk: TypingDesk | null
}

/** What each part of an item's panel is drawn from. */
export interface ItemPanelProps {
  readonly sitting: Sitting
  readonly item: SittingItem
  readonly look: SittingLook
}

export interface RefusedForm {
  readonly key: string
  readonly fields: Fields
  readonly reason: SittingReason
}

/** Forms somebody is typing in, by key: they are not drawn anew under their hands. */
export interface TypingDesk {
  readonly dirty: Set<string>
  /** What each form last sent. */
  readonly sent: Map<string, string>
  /** The version that what a form shows has. */
  readonly bases: Map<string, number>
}

/** What a field of a form shows: what was typed and not taken, or what is saved. */
export const given =
  ({ refused }: SittingLook, key: string) =>
  (name: string, saved: string): string =>
    refused?.key === key ? textOf(refused.fields, name) : saved

export const isRefused = ({ refused }: SittingLook, key: string): boolean => refused?.key === key

/** The number and title of an item, as the minutes call it. */
export const itemName = ({ number, title }: Pick<Sitting['items'][number], 'number' | 'title'>): string =>
  number === null ? title : `${number}. ${title}`
