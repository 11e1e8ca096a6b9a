import type { Day } from '@pejl/domain/common/day.ts'
import type { PlannedDays } from '@pejl/domain/plan/initiative.ts'
import { weeksBetween } from './days.ts'
import type { PlanTexts } from './texts.ts'

interface ShiftProps {
  /** First days; null: no time. */
  readonly from: Day | null
  readonly to: Day | null
  /** Last days, where it also counts that the end alone has moved. */
  readonly ends?: { readonly from: Day; readonly to: Day } | undefined
  /** Said of what had no time before. */
  readonly added?: string
  readonly t: PlanTexts
}

/** How far something moves, in weeks. */
export function Shift({ from, to, ends, added, t }: ShiftProps) {
  if (from === null || to === null) {
    const said = from === to ? '' : to === null ? t.shift.removed : (added ?? t.shift.added)
    return <span class="plan-later">{said}</span>
  }
  const weeks = weeksBetween(from, to)
  if (weeks !== 0) return <Weeks weeks={weeks} later={t.shift.later} earlier={t.shift.earlier} />
  const longer = ends ? weeksBetween(ends.from, ends.to) : 0
  if (longer !== 0) return <Weeks weeks={longer} later={t.shift.endsLater} earlier={t.shift.endsEarlier} />
  return <span class="muted">{t.shift.same}</span>
}

interface WeeksProps {
  readonly weeks: number
  readonly later: (weeks: number) => string
  readonly earlier: (weeks: number) => string
}

function Weeks({ weeks, later, earlier }: WeeksProps) {
  return weeks > 0 ? (
    <span class="plan-later">{later(weeks)}</span>
  ) : (
    <span class="plan-earlier">{earlier(-weeks)}</span>
  )
}

/** The last days of two stretches, where there are both. */
export const endsOf = (from: PlannedDays | null, to: PlannedDays | null): ShiftProps['ends'] =>
  from && to ? { from: from.endsOn, to: to.endsOn } : undefined
