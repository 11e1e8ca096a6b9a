import type { InitiativeId, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { ObjectiveChoice } from '@pejl/store/plan/choice-views.ts'
import type { RevisionView } from '@pejl/store/plan/revision-views.ts'

/** One of two plans that are compared: where it has each initiative, and what was said of it. */
export interface ComparedPlan {
  /** In the address: `nu`, `vedtaget`, `forslag`, or a revision's id. */
  readonly key: string
  /** Whose plan; null: of all. */
  readonly strategyId: string | null
  readonly days: ReadonlyMap<InitiativeId, PlannedDays>
  readonly reasons: ReadonlyMap<InitiativeId, string>
}

/** An initiative in both plans; null: not in it. */
export interface ComparedRow {
  readonly id: InitiativeId
  readonly title: string
  readonly before: PlannedDays | null
  readonly after: PlannedDays | null
  /** What was said of it in the second. */
  readonly reason: string | null
}

const none: ReadonlyMap<InitiativeId, string> = new Map()

/** The plan as it stands, or for each initiative as it was adopted last. */
export function planNow({ initiatives }: ActionPlan, key: 'nu' | 'vedtaget'): ComparedPlan {
  const days = initiatives.flatMap(({ id, present, adopted }) => {
    const span = key === 'nu' ? present : adopted
    return span ? [[id, span] as const] : []
  })
  return { key, strategyId: null, days: new Map(days), reasons: none }
}

/** A revision, as it was kept. */
export function planOfRevision({ id, strategyId, lines }: RevisionView): ComparedPlan {
  const reasons = lines.flatMap((line) => (line.reason ? [[line.initiativeId, line.reason] as const] : []))
  return {
    key: id,
    strategyId,
    days: new Map(lines.map(({ initiativeId, startsOn, endsOn }) => [initiativeId, { startsOn, endsOn }])),
    reasons: new Map(reasons),
  }
}

/** What dosing proposes; what it does not dose stays where it is. */
export function planProposed(
  { initiatives }: ActionPlan,
  proposed: ReadonlyMap<InitiativeId, PlannedDays | null>,
): ComparedPlan {
  const days = initiatives.flatMap(({ id, present }) => {
    const span = proposed.has(id) ? proposed.get(id) : present
    return span ? [[id, span] as const] : []
  })
  return { key: 'forslag', strategyId: null, days: new Map(days), reasons: none }
}

/**
 * The initiatives of two plans beside one another. Where one of them is a strategy's, only what is that strategy's is
 * compared: that the other has more is no difference.
 */
export function comparePlans(
  before: ComparedPlan,
  after: ComparedPlan,
  { initiatives }: ActionPlan,
  objectives: readonly Pick<ObjectiveChoice, 'id' | 'strategyId'>[],
): readonly ComparedRow[] {
  return initiatives
    .filter(({ id }) => before.days.has(id) || after.days.has(id))
    .filter((one) => [before, after].every((plan) => isIts(plan, one, objectives)))
    .map(({ id, title }) => ({
      id,
      title,
      before: before.days.get(id) ?? null,
      after: after.days.get(id) ?? null,
      reason: after.reasons.get(id) ?? null,
    }))
}

function isIts(
  { strategyId, days }: ComparedPlan,
  one: ActionPlan['initiatives'][number],
  objectives: readonly Pick<ObjectiveChoice, 'id' | 'strategyId'>[],
): boolean {
  if (strategyId === null || days.has(one.id)) return true
  const own = new Set<string>(objectives.filter((o) => o.strategyId === strategyId).map(({ id }) => id))
  return one.objectives.some((id) => own.has(id))
}

export const hasMoved = ({ before, after }: ComparedRow): boolean =>
  before?.startsOn !== after?.startsOn || before?.endsOn !== after?.endsOn

/** Later, earlier, only in the second, and only in the first. */
export function countsOf(rows: readonly ComparedRow[]): readonly [number, number, number, number] {
  const count = (is: (row: ComparedRow) => boolean): number => rows.filter(is).length
  return [
    count(({ before, after }) => !!before && !!after && after.startsOn > before.startsOn),
    count(({ before, after }) => !!before && !!after && after.startsOn < before.startsOn),
    count(({ before }) => before === null),
    count(({ after }) => after === null),
  ]
}
