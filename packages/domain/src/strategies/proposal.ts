import type { Place, ReadReference } from '../documents/read-item.ts'

/** What linking needs to know of an agenda item. `text` is the item's restored text; `place` where it stands in its document. */
export interface LinkableItem {
  readonly id: string
  readonly title: string
  readonly matterNumber: string | null
  readonly committee: string | null
  readonly meetingDate: string | null
  readonly text: string
  readonly place: Place
  readonly references: readonly ReadReference[]
}

/** A statement with the item it was found in and its place in that item's document. */
export interface FoundText {
  readonly text: string
  readonly itemId: string
  readonly place: Place
}

/** A strategy the documents speak of, as the program proposes it; a person corrects. */
export interface StrategyProposal {
  /** Stable name made from the area: `socialomraadet`. Becomes the slug. */
  readonly key: string
  readonly title: string
  /** The department or field the strategy is for (chefområde): "Socialområdet". */
  readonly area: string
  readonly period: string | null
  readonly purpose: FoundText | null
  readonly principles: readonly {
    readonly number: number
    readonly title: string
    readonly text: string | null
    readonly itemId: string
    readonly place: Place
    readonly objectives: readonly { readonly number: number; readonly text: string; readonly place: Place }[]
  }[]
  /** Every item that tells its story, with a Danish sentence saying why. */
  readonly links: readonly { readonly itemId: string; readonly why: string }[]
}

/** Something that happened, or is to happen, on a day or in a period, as a text says it. */
export interface DatedEvent {
  readonly kind: 'decision' | 'event' | 'start' | 'hearing' | 'status' | 'deadline'
  /** First and last day, `yyyy-mm-dd`. */
  readonly startsOn: string
  readonly endsOn: string
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year'
  /** The sentence made short enough for a timeline, at most 200 characters. */
  readonly what: string
  /** The sentence as it stands, white space folded. */
  readonly quote: string
  readonly place: Place
}
