import type { DatedEvent } from '../strategies/proposal.ts'
import type {
  Place,
  ReadAbsence,
  ReadAttachment,
  ReadCommitment,
  ReadDecision,
  ReadEarlierDecision,
  ReadRecommendation,
  ReadReference,
  ReadSection,
} from './read-item.ts'
import type { OcrDamage, TextChange } from './restoration.ts'

/** What an accepted document adds to the record. Everything of an open item is already fit for the public. */
export interface DocumentRecord {
  readonly page: {
    readonly title: string
    readonly text: string
    readonly publicText: string
    readonly changes: readonly TextChange[]
    readonly publicChanges: readonly TextChange[]
    readonly damage: OcrDamage
    readonly isOpen: boolean
  }
  readonly items: readonly ItemRecord[]
}

export interface ItemRecord {
  /** Says which item of the document it is when the document is accepted again. */
  readonly key: string
  readonly position: number
  readonly title: string
  readonly matterNumber: string | null
  /** The committee as the document names it. */
  readonly committee: string | null
  readonly meetingDate: string | null
  readonly number: string | null
  readonly isOpen: boolean
  readonly route: readonly string[]
  readonly recommendedBy: string | null
  readonly sections: readonly ReadSection[]
  readonly attachments: readonly ReadAttachment[]
  readonly absentees: readonly ReadAbsence[]
  readonly cites: readonly ReadReference[]
  readonly earlier: readonly ReadEarlierDecision[]
  readonly place: Place
  readonly recommendations: readonly ReadRecommendation[]
  readonly decisions: readonly ReadDecision[]
  readonly events: readonly (DatedEvent & { readonly isOpen: boolean })[]
  readonly commitments: readonly (ReadCommitment & { readonly fingerprint: string })[]
}
