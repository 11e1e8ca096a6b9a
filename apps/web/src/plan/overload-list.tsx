import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { AllowedOverload } from '@pejl/domain/plan/unit.ts'
import { href } from '../routes.ts'
import { shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'

interface OverloadListProps {
  readonly plan: ActionPlan
  readonly look: Pick<DeskLook, 't' | 'language' | 'today'>
}

/** Where somebody has allowed a unit to bear more than its limit, and why; what is over is left out. */
export function OverloadList({ plan, look }: OverloadListProps) {
  const { t, today } = look
  const allowed = plan.units.flatMap(({ name, overloads }) =>
    overloads.filter(({ toOn }) => toOn >= today).map((one) => ({ ...one, name })),
  )
  if (allowed.length === 0) return null

  return (
    <div class="plan-allowed">
      <h3>
        <a href={href.overloads}>{t.overloads.heading}</a>
      </h3>
      <ul>
        {allowed.map((one) => (
          <li key={one.id}>
            <strong>{overloadText(one.name, one, look)}.</strong> {one.reason}{' '}
            <span class="muted">({t.overloads.by(one.allowedBy)})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What one overload allows: points, or initiatives at once, in which days. */
export function overloadText(
  unit: string,
  { points, atOnce, fromOn, toOn }: AllowedOverload,
  { t, language }: OverloadListProps['look'],
): string {
  const days = shortDays(fromOn, toOn, language)
  return points > 0 ? t.overloads.line(unit, points, days) : t.overloads.lineAtOnce(unit, atOnce, days)
}
