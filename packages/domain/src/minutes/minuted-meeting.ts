import type { Day } from '../common/day.ts'
import type { AgendaItemId, CommitteeId, MatterId, MeetingId, PersonId } from '../common/id.ts'
import type { Outcome, SectionKind } from '../documents/read-item.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'

/**
 * A whole meeting as its agenda and its sitting have it, what is closed included: what minutes are made of. An edition of
 * the minutes keeps it. What of it the public may read is said by `publicMeeting`.
 */
export interface MinutedMeeting {
  readonly id: MeetingId
  readonly municipality: string
  readonly committee: { readonly id: CommitteeId; readonly name: string; readonly kind: CommitteeKind }
  readonly heldOn: Day
  /** `16:30`. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly attendance: readonly Attendee[]
  /** Who came or went at no item in particular. */
  readonly changes: readonly PresenceChange[]
  readonly items: readonly MinutedItem[]
}

export const offices = ['chair', 'vice-chair', 'member', 'observer', 'secretary', 'guest'] as const
export type Office = (typeof offices)[number]

export interface Attendee {
  readonly personId: PersonId
  readonly name: string
  readonly office: Office
  readonly side: 'management' | 'staff' | null
  readonly standsFor: 'party' | 'union' | 'management' | 'safety' | 'organisation' | null
  readonly represents: string | null
  /** `excused`: absent with notice (afbud). */
  readonly state: 'present' | 'excused' | 'absent'
  /** Whom a substitute (stedfortræder) stands in for. */
  readonly standsInFor: string | null
  readonly note: string | null
}

export interface PresenceChange {
  readonly name: string
  readonly kind: 'arrives' | 'leaves'
  readonly at: string | null
}

export interface MinutedItem {
  readonly id: AgendaItemId
  /** Given when the agenda is sent out. */
  readonly number: number | null
  readonly heading: string | null
  readonly isSupplement: boolean
  readonly title: string
  readonly access: 'open' | 'closed'
  readonly closedReason: string | null
  readonly neutralTitle: string | null
  readonly publicDecision: string | null
  readonly note: string | null
  readonly matter: {
    readonly id: MatterId
    readonly number: string | null
    readonly isOpen: boolean
  } | null
  readonly recommendedBy: string | null
  /** The stops of the matter by name. */
  readonly route: readonly string[]
  readonly sections: readonly {
    readonly heading: string
    readonly kind: SectionKind
    readonly text: string
  }[]
  readonly recommendations: readonly {
    readonly id: string
    readonly number: number
    readonly text: string
    readonly addressed: readonly string[]
  }[]
  readonly decisions: readonly MinutedDecision[]
  readonly ballots: readonly MinutedBallot[]
  readonly minority: readonly MinutedStatement[]
  readonly disqualified: readonly { readonly name: string; readonly reason: string }[]
  readonly changes: readonly PresenceChange[]
  readonly commitments: readonly MinutedCommitment[]
  readonly attachments: readonly MinutedAttachment[]
}

export interface MinutedDecision {
  readonly id: string
  /** The number of the recommendation it answers; null: the item as a whole. */
  readonly number: number | null
  readonly outcome: Outcome
  readonly text: string
  readonly remark: string | null
  /** The recommendation as the committee amended it. */
  readonly amended: string | null
}

export interface MinutedBallot {
  readonly number: number | null
  readonly kind: 'amendment' | 'main' | 'procedure'
  readonly proposal: string
  readonly proposedBy: string | null
  readonly result: 'adopted' | 'rejected' | 'tied'
  /** By person, by group with how many, or only how many. */
  readonly votes: readonly {
    readonly vote: Vote
    readonly name: string | null
    readonly group: string | null
    readonly count: number
  }[]
}

export const voteKinds = ['for', 'against', 'abstains'] as const
export type Vote = (typeof voteKinds)[number]

/** A dissenting opinion (mindretalsudtalelse, kommunestyrelsesloven § 13). */
export interface MinutedStatement {
  readonly number: number | null
  readonly saidBy: string
  readonly text: string
  /** Whether it goes with the matter to the next authority. */
  readonly follows: boolean
}

/** What a binding remark makes somebody do. */
export interface MinutedCommitment {
  readonly id: string
  readonly decisionId: string
  readonly what: string
  readonly who: string
  readonly recipient: string | null
  readonly dueOn: Day
}

export interface MinutedAttachment {
  readonly id: string
  readonly title: string
  readonly access: 'open' | 'closed'
  readonly documentNumber: string | null
  readonly file: {
    readonly id: string
    readonly fileName: string
    readonly mediaType: string
    readonly sha256: string
  }
}
