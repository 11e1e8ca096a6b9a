import type { Day } from '../common/day.ts'
import type { AgendaItemId, CommitteeId, MeetingId, PersonId } from '../common/id.ts'
import type { Outcome } from '../documents/read-item.ts'
import type { Attendee, Ballot, Movement, Vote } from './sitting.ts'

/**
 * One thing a secretary does at a meeting. Its id is made where it is typed, so that what is sent twice is done once;
 * what it makes anew has that id. A `version` is that of the part it changes when it was typed, 0 for one that is new:
 * somebody else's change in between refuses it.
 */
export type Operation = { readonly id: string } & Doing

export type Doing = Attending | Arranging | Deciding | Objecting

/** Who is there. */
export type Attending =
  | { readonly kind: 'attend'; readonly people: readonly AttendanceMark[] }
  | { readonly kind: 'call-in'; readonly personId: PersonId; readonly standsInFor: PersonId | null }
  | { readonly kind: 'guest'; readonly name: string }
  | {
      readonly kind: 'move-person'
      readonly personId: PersonId
      readonly way: Movement['kind']
      readonly itemId: AgendaItemId
      readonly at: string | null
    }
  | { readonly kind: 'unmove-person'; readonly movementId: string }
  | {
      readonly kind: 'disqualify'
      readonly itemId: AgendaItemId
      readonly personId: PersonId
      /** null: may take part after all. */
      readonly reason: string | null
    }
  | { readonly kind: 'rise'; readonly at: string | null }

export interface AttendanceMark {
  readonly personId: PersonId
  readonly state: Attendee['state']
  readonly version: number
}

/** What the committee changes in its agenda when it adopts it. */
export type Arranging =
  | { readonly kind: 'move-item'; readonly itemId: AgendaItemId; readonly before: AgendaItemId | null }
  | { readonly kind: 'take-off'; readonly itemId: AgendaItemId }
  | { readonly kind: 'add-item'; readonly itemId: AgendaItemId }
  | {
      readonly kind: 'close-item'
      readonly itemId: AgendaItemId
      readonly reason: string
      readonly neutralTitle: string
    }
  | { readonly kind: 'open-item'; readonly itemId: AgendaItemId }

/** What is decided. */
export type Deciding =
  | {
      readonly kind: 'decide'
      readonly itemId: AgendaItemId
      /** The recommendations it answers, each with its decision's version; null: the item as a whole. */
      readonly answers: readonly Answered[]
      readonly outcome: Outcome
      readonly text: string
      readonly remark: string | null
      readonly amended: string | null
      readonly referredTo: CommitteeId | null
      readonly postponedTo: MeetingId | null
    }
  | { readonly kind: 'undecide'; readonly itemId: AgendaItemId; readonly answers: readonly Answered[] }
  | {
      readonly kind: 'note'
      readonly itemId: AgendaItemId
      readonly note: string | null
      readonly publicDecision: string | null
      readonly version: number
    }
  | {
      readonly kind: 'promise'
      readonly itemId: AgendaItemId
      readonly promiseId: string
      readonly recommendationId: string | null
      readonly what: string
      readonly who: string
      readonly recipient: string | null
      readonly dueOn: Day
      readonly version: number
    }
  | { readonly kind: 'unpromise'; readonly itemId: AgendaItemId; readonly promiseId: string }

export interface Answered {
  readonly recommendationId: string | null
  readonly version: number
}

/** Votes, dissent, and a decision brought before the council. */
export type Objecting =
  | {
      readonly kind: 'ballot'
      readonly itemId: AgendaItemId
      readonly ballotId: string
      readonly recommendationId: string | null
      readonly about: Ballot['kind']
      readonly proposal: string
      readonly proposedBy: string | null
      readonly manner: Ballot['manner']
      readonly votes: readonly Vote[]
      readonly version: number
    }
  | { readonly kind: 'unballot'; readonly itemId: AgendaItemId; readonly ballotId: string }
  | {
      readonly kind: 'state'
      readonly itemId: AgendaItemId
      readonly statementId: string
      readonly recommendationId: string | null
      readonly saidBy: string
      readonly text: string
      readonly follows: boolean
      readonly version: number
    }
  | { readonly kind: 'unstate'; readonly itemId: AgendaItemId; readonly statementId: string }
  | { readonly kind: 'claim'; readonly itemId: AgendaItemId; readonly personId: PersonId | null }

/** The item an operation is about; nothing when it is about the meeting. */
export const itemOf = (doing: Doing): AgendaItemId | null => ('itemId' in doing ? doing.itemId : null)
