import type { CheckedFinding } from '@pejl/actions/publishing/list-findings.ts'
import type { Prepared, PrepareRefusal } from '@pejl/actions/publishing/prepare-publication.ts'
import type { PublicationKind } from '@pejl/domain/publishing/public-meeting.ts'
import type { MeetingToPublish, PublicationLine } from '@pejl/store/publications/publishing-views.ts'
import type { Fields } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import type { PublishingRefusal, PublishingTexts } from './texts-da.ts'

export interface PublishingPageProps {
  readonly visit: Visit
  readonly meeting: MeetingToPublish
  readonly kind: PublicationKind
  readonly prepared: Prepared | null
  /** Why this kind cannot be published now. */
  readonly cannot: PrepareRefusal | null
  readonly findings: readonly CheckedFinding[]
  readonly lines: readonly PublicationLine[]
  readonly now: Date
  readonly refused: { readonly reason: PublishingRefusal; readonly typed: Fields } | null
  readonly done: string | undefined
}

/** What the parts of the page share. */
export type PublishingPart = Pick<PublishingPageProps, 'visit' | 'meeting' | 'kind' | 'refused'> & {
  readonly t: PublishingTexts
}
