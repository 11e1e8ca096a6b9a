import type { Day } from '../common/day.ts'
import type { CommitmentTime } from './commitment.ts'

/** A promise that is not yet known to be kept. */
export interface EvidenceSeeker {
  readonly id: string
  readonly itemId: string
  readonly what: string
  readonly quote: string
  /** Whom it was promised to: a committee's name or abbreviation, or nothing. */
  readonly recipient: string | null
  readonly time: CommitmentTime
  readonly strategyIds: readonly string[]
  readonly matterNumber: string | null
}

/** An agenda item that may show that a promise was kept. */
export interface EvidenceItem {
  readonly itemId: string
  readonly title: string
  /** The committee's name and its abbreviations. */
  readonly committeeNames: readonly string[]
  readonly heldOn: Day | null
  readonly strategyIds: readonly string[]
  readonly matterNumber: string | null
  /** What the item is about, beside its title: its attachments' titles and what was decided. */
  readonly about: string
}

/** Something for a person to look at; never evidence by itself. */
export interface EvidenceProposal {
  readonly commitmentId: string
  readonly itemId: string
  /** Which time of a promise that recurs; '' for one that does not. */
  readonly occurrence: string
  /** Danish: what makes it look like evidence. */
  readonly why: string
}
