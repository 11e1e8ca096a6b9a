/**
 * What a reading finds in one agenda item (dagsordenspunkt). The JSON that `pejl read --json` prints is
 * this, less the places. Absent is null or an empty list; nothing is guessed without a doubt that says so.
 */
export interface ReadItem {
  readonly title: string | null
  readonly matterNumber: string | null
  readonly itemNumber: string | null
  readonly access: 'open' | 'closed' | null
  readonly committee: string | null
  /** `yyyy-mm-dd` */
  readonly meetingDate: string | null
  readonly route: readonly string[]
  readonly sections: readonly ReadSection[]
  readonly recommendedBy: string | null
  readonly recommendations: readonly ReadRecommendation[]
  readonly decisions: readonly ReadDecision[]
  readonly earlierDecisions: readonly ReadEarlierDecision[]
  readonly absentees: readonly ReadAbsence[]
  readonly attachments: readonly ReadAttachment[]
  readonly references: readonly ReadReference[]
  readonly commitments: readonly ReadCommitment[]
  readonly doubts: readonly ReadDoubt[]
  /** Where the whole item stands in the restored text. */
  readonly place: Place
}

/** A stretch of the document's restored text, in UTF-16 code units, end exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Most things know the words they were read from; what a person added later has no place. */
interface Placed {
  readonly place: Place | null
}

export const sectionKinds = [
  'summary',
  'presentation',
  'background',
  'economy',
  'law',
  'hearing',
  'recommendation',
  'decision',
  'earlier-decisions',
  'absence',
  'attachments',
  'relations',
  'consequences',
  'other',
] as const
export type SectionKind = (typeof sectionKinds)[number]

export const outcomes = [
  'approved',
  'noted',
  'discussed',
  'recommended',
  'postponed',
  'rejected',
  'referred',
  'other',
] as const
export type Outcome = (typeof outcomes)[number]

export interface ReadSection extends Placed {
  readonly heading: string
  readonly kind: SectionKind
  readonly text: string
}

export interface ReadRecommendation extends Placed {
  readonly number: number | null
  readonly text: string
}

export interface ReadDecision extends Placed {
  readonly number: number | null
  readonly outcome: Outcome
  readonly text: string
  /** The part of the text that binds or qualifies ("med den bemærkning, at ..."). */
  readonly remark: string | null
  readonly committee: string | null
  readonly date: string | null
}

export interface ReadEarlierDecision extends Placed {
  readonly committee: string | null
  readonly date: string | null
  readonly text: string
}

export interface ReadAbsence extends Placed {
  readonly name: string
  /** Party letter, union or role as printed: `FOA`, `V`, `aftaleholder`. */
  readonly represents: string | null
}

export interface ReadAttachment extends Placed {
  readonly number: number | null
  readonly title: string
  readonly access: 'open' | 'closed' | null
  readonly documentNumber: string | null
  readonly journalNumber: string | null
}

export interface ReadReference extends Placed {
  readonly kind: 'matter' | 'decision' | 'policy' | 'law' | 'link'
  readonly text: string
  readonly committee: string | null
  readonly date: string | null
}

export interface ReadCommitment extends Placed {
  readonly what: string
  readonly who: string | null
  readonly to: string | null
  /** Last day, `yyyy-mm-dd`. */
  readonly due: string | null
  /** ISO 8601 duration: `P6M`, `P3M`, `P1Y`. */
  readonly recurs: string | null
  /** `2024`, `2024-H2`, `2024-Q4` or `2024-11`. */
  readonly period: string | null
  /** The sentence it stands in, as it stands in the restored text with white space folded. */
  readonly quote: string
  /** Heading of the section it stands in. */
  readonly section: string
}

export interface ReadDoubt {
  /** Path of the field in doubt, `decisions[2].text`. */
  readonly field: string
  /** Danish, for the reviewer. */
  readonly why: string
}
