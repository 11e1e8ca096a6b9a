import type { Id } from '../common/id.ts'
import type { Outcome, SectionKind } from '../documents/read-item.ts'

export type ItemTemplateId = Id<'item-template'>
export type ItemSectionId = Id<'item-section'>
export type ItemRecommendationId = Id<'item-recommendation'>
export type ItemAttachmentId = Id<'item-attachment'>

/**
 * Where an item (dagsordenspunkt) stands: being written, laid before who approves it, ready for an agenda, treated by its
 * committee, or taken back.
 */
export const itemStates = ['writing', 'approval', 'ready', 'treated', 'withdrawn'] as const
export type ItemState = (typeof itemStates)[number]

/** What an item is: of a matter, or of the meeting itself. */
export const itemKinds = [
  'matter',
  'agenda-approval',
  'minutes-approval',
  'standing',
  'information',
  'other',
] as const
export type ItemKind = (typeof itemKinds)[number]

export type ItemAccess = 'open' | 'closed'

/** A part of an item's text, with the version it has by itself. */
export interface ItemSection {
  readonly id: ItemSectionId
  /** Says which section of the template it is. */
  readonly key: string
  readonly heading: string
  readonly kind: SectionKind
  readonly text: string
  /** Who last changed it, and when; who made the item when nobody has written yet. */
  readonly changedBy: string
  readonly changedAt: string
  readonly version: number
}

/** One numbered point of what is recommended (indstilling). */
export interface ItemRecommendation {
  readonly id: ItemRecommendationId
  readonly number: number
  readonly text: string
  /** The committees it is addressed to in order, the one that decides last; empty: the item's own decides. */
  readonly addressed: readonly string[]
  readonly version: number
}

/** What a committee answered to a recommendation, or to the item as a whole. */
export interface ItemAnswer {
  readonly outcome: Outcome
  readonly text: string
  readonly remark: string | null
  /** The recommendation as it was amended. */
  readonly amended: string | null
}
