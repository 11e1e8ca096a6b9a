import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { ObjectiveChoice } from '@pejl/store/plan/choice-views.ts'
import type { LastReason } from '@pejl/store/plan/reason-views.ts'
import type { RevisionLine, RevisionView } from '@pejl/store/plan/revision-views.ts'

export interface ActionPlanChoices {
  readonly plan: ActionPlan
  readonly objectives: readonly ObjectiveChoice[]
}

/** The plan that would be kept as a revision. */
export interface PlanChoice {
  readonly strategies: readonly { readonly id: string; readonly title: string }[]
  /** How many initiatives it has with their time. */
  readonly count: number
  /** Those that are elsewhere than in the plan adopted last, with what was said of it last. */
  readonly moved: readonly MovedLine[]
}

export interface MovedLine {
  readonly id: InitiativeId
  readonly title: string
  readonly adopted: PlannedDays
  readonly present: PlannedDays
  readonly reason: string
}

/** The present plan of a strategy, or of all, measured against the revision of it that was adopted last. */
export function choosePlan(
  { plan, objectives }: ActionPlanChoices,
  strategyId: StrategyId | null,
  revisions: readonly RevisionView[],
  reasons: readonly LastReason[],
): PlanChoice {
  const own = new Set<string>(
    objectives.filter((one) => strategyId === null || one.strategyId === strategyId).map(({ id }) => id),
  )
  const planned = plan.initiatives.filter(
    (one) =>
      one.present !== null &&
      one.state !== 'stopped' &&
      (strategyId === null || one.objectives.some((id) => own.has(id))),
  )
  const before = new Map(adoptedBefore(revisions)?.lines.map((line) => [line.initiativeId, line]))
  const said = new Map(reasons.map(({ initiativeId, reason }) => [initiativeId, reason]))
  return {
    strategies: [
      ...new Map(
        objectives.map((one) => [one.strategyId, { id: one.strategyId, title: one.strategy }]),
      ).values(),
    ],
    count: planned.length,
    moved: planned.flatMap(({ id, title, present }) => {
      const adopted = before.get(id)
      if (!adopted || !present || isSame(adopted, present)) return []
      return [{ id, title, adopted, present, reason: said.get(id) ?? '' }]
    }),
  }
}

/** The revision of a line of plans that holds: the newest adopted one, or the newest before another. */
export function adoptedBefore(
  revisions: readonly RevisionView[],
  than?: RevisionView,
): RevisionView | undefined {
  return revisions
    .filter(({ state, number }) => state === 'adopted' && (than === undefined || number < than.number))
    .toSorted((a, b) => b.number - a.number)[0]
}

/** A revision's line beside the same initiative's in the one before. */
export interface LineChange {
  readonly line: Pick<RevisionLine, 'initiativeId' | 'number' | 'title' | 'reason'>
  readonly before: PlannedDays | null
  readonly now: PlannedDays | null
}

/** Every initiative of two revisions, the first day first; what has gone stands last. */
export function changesBetween(
  now: Pick<RevisionView, 'lines'>,
  before: Pick<RevisionView, 'lines'> | undefined,
): readonly LineChange[] {
  const old = new Map(before?.lines.map((line) => [line.initiativeId, line]))
  const kept = now.lines.map((line) => ({ line, before: old.get(line.initiativeId) ?? null, now: line }))
  const ids = new Set(now.lines.map(({ initiativeId }) => initiativeId))
  const gone = (before?.lines ?? []).filter(({ initiativeId }) => !ids.has(initiativeId))
  return [...kept, ...gone.map((line) => ({ line: { ...line, reason: null }, before: line, now: null }))]
}

export const isSame = (one: PlannedDays, other: PlannedDays): boolean =>
  one.startsOn === other.startsOn && one.endsOn === other.endsOn
