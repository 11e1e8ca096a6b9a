import type { Part } from '@pejl/domain/access/parts.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { MeetingInCalendar } from '@pejl/store/committees/calendar-views.ts'
import type {
  CommitteeLine,
  CommitteeView,
  listActiveUsers,
  listPeopleNames,
  PartView,
  SeatView,
} from '@pejl/store/committees/detail-views.ts'
import type { NoteView } from '@pejl/store/committees/trio-note-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { MemberTexts } from './member-texts-da.ts'
import type { RefusedForm } from './typed-form.ts'

/** What the parts of a committee's page are made from. */
export interface CommitteePageProps {
  readonly visit: Visit
  readonly t: MemberTexts
  readonly committee: CommitteeView
  /** All committees, for the tree. */
  readonly lines: readonly CommitteeLine[]
  readonly seats: readonly SeatView[]
  readonly people: Awaited<ReturnType<typeof listPeopleNames>>
  /** Meetings from today on. */
  readonly meetings: readonly MeetingInCalendar[]
  /** The part who looks has in what is closed. */
  readonly own: Part | null
  readonly given: readonly PartView[]
  readonly users: Awaited<ReturnType<typeof listActiveUsers>>
  readonly notes: readonly NoteView[]
  readonly today: Day
  /** Whether who looks keeps committees' data. */
  readonly may: boolean
  readonly mayNote: boolean
  readonly knowsUnions: boolean
  readonly refused?: RefusedForm | undefined
  readonly done?: string | undefined
}
