import type { Day } from '../common/day.ts'
import type { AgendaItemId, CommitteeId, MeetingId } from '../common/id.ts'
import type { Outcome, SectionKind } from '../documents/read-item.ts'
import type { Office, PresenceChange, Vote } from '../minutes/minuted-meeting.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'
import type { ClosedCategory } from './closed-category.ts'

export const publicationKinds = ['agenda', 'supplement', 'minutes'] as const
export type PublicationKind = (typeof publicationKinds)[number]

/** `waiting`: to be published at its time. `replaced`: by a later publication of the same meeting. */
export type PublicationState = 'waiting' | 'published' | 'replaced' | 'withdrawn'

/** What the public may read of a meeting, and nothing else: pages and files are made of it. Made by `publicMeeting`. */
export interface PublicMeeting {
  readonly kind: PublicationKind
  /** Of the minutes: later ones are corrections. */
  readonly edition: number
  readonly meetingId: MeetingId
  readonly municipality: string
  readonly committee: { readonly id: CommitteeId; readonly name: string; readonly kind: CommitteeKind }
  readonly heldOn: Day
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly present: readonly PublicPerson[]
  readonly absent: readonly (PublicPerson & { readonly excused: boolean })[]
  readonly changes: readonly PresenceChange[]
  readonly items: readonly PublicItem[]
}

export interface PublicPerson {
  readonly name: string
  readonly office: Office
  /** A party or an organisation, never a union. */
  readonly represents: string | null
  readonly standsInFor: string | null
}

export type PublicItem = OpenItem | ClosedItem

/** What is said of an item behind closed doors. */
export interface ClosedItem {
  readonly access: 'closed'
  readonly id: AgendaItemId
  readonly number: number
  readonly isSupplement: boolean
  /** The neutral title. */
  readonly title: string
  readonly reason: ClosedCategory
  /** What can be told of the decision, within the duty of confidentiality. */
  readonly decision: string | null
}

export interface OpenItem {
  readonly access: 'open'
  readonly id: AgendaItemId
  readonly number: number
  readonly isSupplement: boolean
  readonly heading: string | null
  readonly title: string
  readonly note: string | null
  readonly matterNumber: string | null
  readonly recommendedBy: string | null
  readonly route: readonly string[]
  readonly sections: readonly {
    readonly heading: string
    readonly kind: SectionKind
    readonly text: string
  }[]
  readonly recommendations: readonly {
    readonly number: number
    readonly text: string
    readonly addressed: readonly string[]
  }[]
  readonly decisions: readonly PublicDecision[]
  readonly ballots: readonly PublicBallot[]
  readonly minority: readonly PublicStatement[]
  /** Who was disqualified (inhabil) and took no part. */
  readonly disqualified: readonly string[]
  readonly changes: readonly PresenceChange[]
  readonly attachments: readonly PublicAttachment[]
}

export interface PublicDecision {
  readonly number: number | null
  readonly outcome: Outcome
  readonly text: string
  readonly remark: string | null
  readonly amended: string | null
  readonly promises: readonly PublicPromise[]
}

export interface PublicPromise {
  readonly what: string
  readonly who: string | null
  readonly to: string | null
  readonly due: Day
}

export interface PublicBallot {
  readonly number: number | null
  readonly kind: 'amendment' | 'main' | 'procedure'
  readonly proposal: string
  readonly proposedBy: string | null
  readonly result: 'adopted' | 'rejected' | 'tied'
  readonly votes: readonly { readonly vote: Vote; readonly who: string | null; readonly count: number }[]
}

export interface PublicStatement {
  readonly number: number | null
  readonly saidBy: string | null
  readonly text: string
  readonly follows: boolean
}

/** `n` is its place among the item's attachments; of a closed one that is all that is told. */
export type PublicAttachment =
  | { readonly access: 'closed'; readonly n: number }
  | {
      readonly access: 'open'
      readonly n: number
      readonly id: string
      readonly title: string
      readonly documentNumber: string | null
      readonly file: {
        readonly id: string
        readonly fileName: string
        readonly mediaType: string
        readonly sha256: string
      }
    }
