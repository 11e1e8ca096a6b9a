import type { FoundInquiry, LinkChoice, StaffInquiry } from '@pejl/store/drafting/inquiry-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { InquiryRefusal } from './inquiry-texts.ts'

/** An inquiry as typed. */
export interface TypedInquiry {
  readonly title: string
  readonly madeBy: string
  readonly deliveredOn: string | null
  readonly isOpen: boolean
}

export interface InquiriesPageProps {
  readonly visit: Visit
  readonly inquiries: readonly StaffInquiry[]
  /** Lists of recommendations in the record that nobody follows yet. */
  readonly found: readonly FoundInquiry[]
  readonly typed?: TypedInquiry
  readonly refusal?: InquiryRefusal
  readonly done?: string | undefined
}

export interface InquiryPageProps {
  readonly visit: Visit
  readonly inquiry: StaffInquiry
  readonly choices: readonly LinkChoice[]
  readonly typed?: TypedInquiry
  /** Lines that were not taken in. */
  readonly typedLines?: string
  /** What was said of one recommendation and not saved. */
  readonly typedOutcome?: { readonly id: string; readonly state: string; readonly outcome: string }
  readonly refusal?: InquiryRefusal
  readonly done?: string | undefined
}
