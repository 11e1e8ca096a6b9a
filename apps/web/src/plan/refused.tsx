import { addDays } from '@pejl/domain/common/day.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import type { PlanChange } from '@pejl/store/plan/plan-change-views.ts'
import { Notice } from '@pejl/ui/notice.tsx'
import { formatMoment } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import type { PlanTexts } from './texts.ts'
import { type Told, violationTexts } from './why.ts'

/** Why the plan was not saved, with what would help. */
export interface Refused {
  readonly reason: string
  /** Who changed the plan meanwhile. */
  readonly changes?: readonly PlanChange[]
  /** What it would break. */
  readonly violations?: readonly Violation[]
}

/** What a refusal of an action says beside its reason. */
export function refusedBy(result: {
  readonly ok: false
  readonly reason: string
  readonly changes?: readonly PlanChange[]
  readonly violations?: readonly Violation[]
}): Refused {
  const { reason, changes, violations } = result
  return { reason, ...(changes ? { changes } : {}), ...(violations ? { violations } : {}) }
}

/** The refusal in words: what others did meanwhile, or what the plan would go beyond and how it can be allowed. */
export function RefusedNotice({ refused, told }: { readonly refused: Refused; readonly told: Told }) {
  const { t, language } = told
  const { reason, changes = [], violations = [] } = refused

  return (
    <Notice kind="warning" heading={t.refusals[reason] ?? t.refusals['not-found'] ?? ''} live>
      {changes.length > 0 ? (
        <ul>
          {changesText(changes, language, t).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {violations.length > 0 ? (
        <>
          <ul>
            {violationTexts(violations, told).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>
            {t.allowFirst} <a href={overloadHref(violations, told)}>{t.allowOver}</a>
          </p>
        </>
      ) : null}
    </Notice>
  )
}

/** The form that allows it, filled in for the first unit that would bear too much. */
function overloadHref(violations: readonly Violation[], { names }: Told): string {
  const over = violations.filter(isOver)
  const unit = over[0]?.unit
  const own = over.filter((one) => one.unit === unit)
  const weeks = own.map(({ week }) => week)
  if (unit === undefined) return href.overloads
  const points = own.map((one) => (one.kind === 'over-capacity' ? one.load - one.capacity : 0))
  const counts = own.map((one) => (one.kind === 'at-once' ? one.count - one.most : 0))
  return href.overloadsOf({
    unit,
    from: names.dayOf(Math.min(...weeks)),
    to: addDays(names.dayOf(Math.max(...weeks)), 6),
    points: said(Math.max(...points)),
    atOnce: said(Math.max(...counts)),
  })
}

const isOver = (one: Violation): one is Extract<Violation, { kind: 'over-capacity' | 'at-once' }> =>
  one.kind === 'over-capacity' || one.kind === 'at-once'

const said = (value: number): string =>
  value > 0 ? String(Math.round(value * 100) / 100).replace('.', ',') : ''

/** Who did what meanwhile, a sentence each. */
export function changesText(
  changes: readonly PlanChange[],
  language: Language,
  t: PlanTexts,
): readonly string[] {
  const m = t.meanwhile
  return changes.map(({ actor, at, about, moved }) =>
    m.by(
      actor === 'program' ? m.program : actor,
      moved.length > 0 ? m.moved(moved) : about === null ? m.plan : m.changed(about),
      formatMoment(at, language),
    ),
  )
}
