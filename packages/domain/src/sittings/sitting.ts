import type { Day } from '../common/day.ts'
import type { AgendaItemId, CommitteeId, MatterId, MeetingId, PersonId } from '../common/id.ts'
import type { Outcome } from '../documents/read-item.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'

/** A meeting as it is held (mødet): who is there, and what becomes of each item. Versions count the saves of each part. */
export interface Sitting {
  readonly id: MeetingId
  readonly committeeId: CommitteeId
  readonly kind: CommitteeKind
  readonly heldOn: Day
  /** called: the agenda is sent out. sitting: begun and not closed. held: closed. */
  readonly state: 'called' | 'sitting' | 'held'
  /** `hh:mm`, when the chair closed the meeting (mødet hævet); what was said is still being typed. */
  readonly roseAt: string | null
  /** Counts everything done at the meeting. */
  readonly version: number
  readonly attendees: readonly Attendee[]
  /** Who can be called in. */
  readonly substitutes: readonly Substitute[]
  readonly movements: readonly Movement[]
  /** In the order they are treated. */
  readonly items: readonly SittingItem[]
  /** What adopting the agenda changed in it, in order. */
  readonly agendaChanges: readonly AgendaChange[]
}

/** A person who belongs to the meeting (deltager), present or not, as they were in the committee on that day. */
export interface Attendee {
  readonly personId: PersonId
  readonly name: string
  readonly office: 'chair' | 'vice-chair' | 'member' | 'observer' | 'secretary' | 'guest'
  readonly side: 'management' | 'staff' | null
  readonly standsFor: 'party' | 'union' | 'management' | 'safety' | 'organisation' | null
  /** Party letter, union, workplace. */
  readonly represents: string | null
  /** excused: absent with notice (afbud). */
  readonly state: 'present' | 'excused' | 'absent'
  /** Whom a substitute (stedfortræder) stands in for. */
  readonly standsInFor: PersonId | null
  readonly version: number
}

/** Somebody who may be called in for a member (stedfortræder, suppleant). */
export interface Substitute
  extends Pick<Attendee, 'personId' | 'name' | 'side' | 'standsFor' | 'represents'> {
  /** The one member they stand in for; null: anybody. */
  readonly substitutesFor: PersonId | null
}

/** Somebody comes or goes before the treatment of an item. */
export interface Movement {
  readonly id: string
  readonly personId: PersonId
  readonly kind: 'arrives' | 'leaves'
  readonly itemId: AgendaItemId
  /** `hh:mm` */
  readonly at: string | null
}

export interface SittingItem {
  readonly id: AgendaItemId
  readonly kind: 'matter' | 'agenda-approval' | 'minutes-approval' | 'standing' | 'information' | 'other'
  readonly number: number | null
  readonly title: string
  readonly access: 'open' | 'closed'
  readonly closedReason: string | null
  readonly neutralTitle: string | null
  readonly heading: string | null
  readonly matterId: MatterId | null
  readonly matterNumber: string | null
  /** What is noted under it, and what the public may be told of a decision behind closed doors. */
  readonly note: string | null
  readonly publicDecision: string | null
  readonly version: number
  readonly recommendations: readonly SittingRecommendation[]
  readonly decisions: readonly SittingDecision[]
  readonly disqualified: readonly Disqualified[]
  readonly ballots: readonly Ballot[]
  readonly statements: readonly Statement[]
  /** Who brings the decision before the council (kommunestyrelsesloven § 23). */
  readonly claimedBy: PersonId | null
  readonly promises: readonly Promised[]
}

export interface SittingRecommendation {
  readonly id: string
  readonly number: number
  readonly text: string
  /** Whether another committee decides it after this one. */
  readonly goesOn: boolean
}

/** The answer to one recommendation, or to the item as a whole (null). */
export interface SittingDecision {
  readonly recommendationId: string | null
  readonly outcome: Outcome
  readonly text: string
  /** The part that binds (bemærkning). */
  readonly remark: string | null
  /** The recommendation as the committee amended it. */
  readonly amended: string | null
  readonly referredTo: CommitteeId | null
  readonly postponedTo: MeetingId | null
  /** Who wrote it down. */
  readonly by: string
  readonly version: number
}

/** Who may not take part in an item (inhabil), and why. */
export interface Disqualified {
  readonly personId: PersonId
  readonly reason: string
}

/** One vote put to the meeting (afstemning). */
export interface Ballot {
  readonly id: string
  readonly recommendationId: string | null
  readonly position: number
  readonly kind: 'amendment' | 'main' | 'procedure'
  readonly proposal: string
  readonly proposedBy: string | null
  /** How it was counted: each person, whole groups, or only how many. */
  readonly manner: 'person' | 'group' | 'count'
  readonly votes: readonly Vote[]
  readonly result: BallotResult
  readonly version: number
}

export type BallotResult = 'adopted' | 'rejected' | 'tied'

export interface Vote {
  readonly vote: 'for' | 'against' | 'abstains'
  readonly personId: PersonId | null
  readonly group: string | null
  readonly count: number
}

/** A dissenting opinion (mindretalsudtalelse), as it stands in the minutes. */
export interface Statement {
  readonly id: string
  readonly recommendationId: string | null
  readonly saidBy: string
  readonly text: string
  /** Whether the next authority is to be told of it. */
  readonly follows: boolean
  readonly version: number
}

/** What a binding remark makes somebody do, by when. */
export interface Promised {
  readonly id: string
  readonly recommendationId: string | null
  readonly what: string
  readonly who: string
  readonly recipient: string | null
  readonly dueOn: Day
  readonly version: number
}

/** What adopting the agenda changed. */
export type AgendaChange = { readonly itemId: AgendaItemId; readonly title: string } & (
  | { readonly kind: 'moved'; readonly before: string | null; readonly beforeId: AgendaItemId | null }
  | { readonly kind: 'added' | 'taken-off' | 'closed' | 'opened' }
)
