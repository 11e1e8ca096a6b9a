import type { Day } from '@pejl/domain/common/day.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import type { Language } from '../language.ts'
import { emptyDraft } from './draft.ts'
import { type Counted, countPlan } from './model.ts'
import { isOverLimit, type OverLine, overLines } from './over.ts'
import { toldOf } from './panel.ts'
import { texts } from './texts.ts'
import { activitiesIn, worksOf } from './troubled.ts'

interface OfPlan {
  readonly plan: ActionPlan
  readonly today: Day
  readonly language: Language
}

/** What a change would put over its limit, in words. */
export function overBy(
  violations: readonly Violation[],
  { plan, today, language }: OfPlan,
): readonly OverLine[] {
  const counted = countPlan({ plan, draft: emptyDraft, today })
  return overLines(violations, toldOf(counted, language, texts[language]))
}

/** Everything that is over its limit as the plan stands. */
export function overAnywhere({ plan, today, language }: OfPlan): readonly OverLine[] {
  const counted = countPlan({ plan, draft: emptyDraft, today })
  return overLines(counted.violations, toldOf(counted, language, texts[language]))
}

/** What is over its limit as the plan stands, of that which one initiative, or one unit, takes part in. */
export function overAround(
  about: { readonly initiative: string } | { readonly unit: string },
  { plan, today, language }: OfPlan,
): readonly OverLine[] {
  const counted = countPlan({ plan, draft: emptyDraft, today })
  const over = counted.violations.filter(isOverLimit)
  if (over.length === 0) return []
  return overLines(over.filter(takesPart(about, counted)), toldOf(counted, language, texts[language]))
}

function takesPart(
  about: { readonly initiative: string } | { readonly unit: string },
  counted: Counted,
): (one: Violation) => boolean {
  if ('unit' in about) return (one) => 'unit' in one && one.unit === about.unit
  const works = worksOf(counted)
  return (one) => activitiesIn(works, one).includes(about.initiative)
}
