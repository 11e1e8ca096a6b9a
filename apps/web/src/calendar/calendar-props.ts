import type { CommitteeId, MeetingId } from '@pejl/domain/common/id.ts'
import type { MeetingInCalendar } from '@pejl/store/committees/calendar-views.ts'
import type { CommitteeLine } from '@pejl/store/committees/detail-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { CalendarTexts } from './texts-da.ts'

/** What the calendar's page, its grid and its list are made from. */
export interface CalendarPageProps {
  readonly visit: Visit
  readonly t: CalendarTexts
  readonly year: number
  readonly list: boolean
  readonly committee: CommitteeId | null
  /** Committees to choose among. */
  readonly lines: readonly CommitteeLine[]
  readonly meetings: readonly MeetingInCalendar[]
  readonly notes: ReadonlyMap<MeetingId, readonly string[]>
  readonly may: boolean
  readonly done?: string | undefined
}
