import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { Activity } from '@pejl/dosing/portfolio/portfolio.ts'

/** What stands behind an activity of the portfolio. */
export interface ActivityName {
  /** The initiative that it is, or (events) the first that waits for it. */
  readonly initiativeId: InitiativeId
  readonly kind: 'initiative' | 'decision' | 'involvement' | 'ended'
  /** Title of the initiative, name of the committee, or title of the initiative that has ended. */
  readonly label: string
}

/** An activity with where the present plan has it. */
export interface PlacedActivity {
  readonly activity: Activity
  readonly present: number | null
  readonly name: ActivityName
}
