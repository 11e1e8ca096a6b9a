import type { Day } from '@pejl/domain/common/day.ts'
import type { StoredRule } from '@pejl/store/committees/calendar-views.ts'
import type { CommitteeView } from '@pejl/store/committees/detail-views.ts'
import type { Fields } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import type { Preview } from './planned-year.ts'
import type { CalendarTexts } from './texts-da.ts'

export interface PlanPageProps {
  readonly visit: Visit
  readonly t: CalendarTexts
  readonly committee: CommitteeView
  readonly rules: readonly StoredRule[]
  readonly year: number
  readonly preview: Preview
  /** What is to be noted of a day the committee might meet. */
  readonly noted: (day: Day) => readonly string[]
  readonly today: Day
  readonly refused?: PlanRefused | undefined
  readonly done?: string | undefined
}

/** What was typed in one of the page's forms and not taken. */
export interface PlanRefused {
  readonly form: 'maaned' | 'uger' | 'dage'
  readonly typed: Fields
  readonly text: string
}
