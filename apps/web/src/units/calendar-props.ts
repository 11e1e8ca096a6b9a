import type { Day } from '@pejl/domain/common/day.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { UnitChoice } from '@pejl/store/plan/form-choice-views.ts'
import type { MeetingDates } from '@pejl/store/plan/unit-views.ts'
import type { Visit } from '../desk/visit.ts'
import type { Refused } from './small-form.ts'
import type { UnitTexts } from './texts-da.ts'

/** What the calendar's page and its parts are drawn from. */
export interface CalendarPageProps {
  readonly visit: Visit
  readonly t: UnitTexts
  readonly plan: ActionPlan
  readonly units: readonly UnitChoice[]
  readonly dates: readonly MeetingDates[]
  readonly today: Day
  readonly may: boolean
  readonly refused?: Refused | undefined
  readonly done?: string | undefined
}
