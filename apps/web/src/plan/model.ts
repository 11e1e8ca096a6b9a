import { portfolioOf } from '@pejl/actions/plan/portfolio-of.ts'
import { addDays, type Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { scaleOf, type TimeScale } from '@pejl/domain/plan/time-scale.ts'
import { checkPlan } from '@pejl/dosing/check/check-portfolio.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import type { PlanStarts } from '@pejl/dosing/portfolio/portfolio.ts'
import {
  type BoardGroup,
  type BoardRow,
  byObjective,
  byUnit,
  type Grouping,
  type ObjectiveChoice,
  rowsOf,
} from './board.ts'
import { type Draft, withDraft } from './draft.ts'
import { type HeatRow, heatOf } from './heat.ts'
import type { Placed } from './placed.ts'
import { type Summary, summaryOf } from './summary.ts'

/** What a plan page is made from. */
export interface ModelGiven {
  /** As it is saved. */
  readonly plan: ActionPlan
  readonly draft: Draft
  readonly today: Day
}

/** A plan as it would be with what is changed, counted in weeks, with what it breaks. */
export interface Counted extends Placed {
  readonly violations: readonly Violation[]
  readonly changed: ReadonlySet<InitiativeId>
}

export function countPlan({ plan, draft, today }: ModelGiven): Counted {
  const changed = withDraft(plan, draft)
  const inWeeks = portfolioOf(changed, today)
  return {
    plan: changed,
    inWeeks,
    starts: inWeeks.present,
    violations: checkPlan(inWeeks.portfolio, inWeeks.present).filter(isTold),
    changed: new Set(
      changed.initiatives
        .map(({ id }) => id)
        .filter((id) => [draft.starts, draft.pins, draft.loads, draft.targets].some((part) => id in part)),
    ),
  }
}

/** What has no time yet is told as that, not as something broken. */
const isTold = ({ kind }: Violation): boolean => kind !== 'left-out'

export interface Shown {
  readonly scale: TimeScale
  readonly rows: readonly BoardRow[]
  readonly heat: readonly HeatRow[]
  readonly summary: Summary
}

/** What is drawn of a plan; `proposal` are the starts of another for the same portfolio, to stand beside it. */
export function showPlan(counted: Counted, proposal: PlanStarts | null, today: Day): Shown {
  const all = rowsOf({
    placed: counted,
    violations: counted.violations,
    proposal: proposal && { ...counted, starts: proposal },
    changed: counted.changed,
  })
  const scale = scaleFor(all, today)
  const rows = all.filter((row) => !isLongOver(row, scale))
  const heat = heatOf(counted, scale)
  return { scale, rows, heat, summary: summaryOf(rows, heat, today) }
}

/** Work that ended before the time that is shown. */
function isLongOver({ state, present }: BoardRow, { months }: TimeScale): boolean {
  const ended = state === 'done' || state === 'closed'
  return ended && (present === null || present.endsOn < (months[0]?.firstOn ?? ''))
}

/** The quarters in which something is ahead, with the one that has just been. */
function scaleFor(rows: readonly BoardRow[], today: Day): TimeScale {
  const ends = rows.flatMap(({ present, adopted, proposed, targetOn, deadlineOn }) => [
    present?.endsOn,
    adopted?.endsOn,
    proposed?.endsOn,
    targetOn,
    deadlineOn,
  ])
  const last = ends.reduce<Day>((one, other) => (other && other > one ? other : one), addDays(today, 200))
  return scaleOf(addDays(today, -60), last)
}

export interface GroupWords {
  readonly noObjective: string
  readonly noUnit: string
}

/** The rows under their objectives or their units. */
export function groupRows(
  rows: readonly BoardRow[],
  plan: ActionPlan,
  objectives: readonly ObjectiveChoice[],
  by: Grouping,
  words: GroupWords,
): readonly BoardGroup[] {
  return by === 'unit'
    ? byUnit(rows, plan, words.noUnit)
    : byObjective(rows, plan.initiatives, objectives, words.noObjective)
}
