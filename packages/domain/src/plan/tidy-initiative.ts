import { parseId } from '../common/id.ts'
import { type Checked, checked, gatherFaults } from './fault.ts'
import type { InitiativeText, ObjectiveId, UnitId } from './initiative.ts'
import {
  type InitiativeGatherer,
  tidyBudgets,
  tidyIndicators,
  tidyLoads,
  tidyMilestones,
  tidyWaits,
} from './tidy-parts.ts'

/** Working weeks an initiative may take, and kroner it may cost. */
const weeks = { least: 1, most: 520, decimals: 0 } as const
const kroner = { least: 0, most: 99_999_999_999, decimals: 2 } as const

/**
 * An initiative put in order, or everything that is wrong with it. Not checked: whether its units, objectives,
 * committees and matters exist, and whether it waits in a circle.
 */
export function tidyInitiative(given: InitiativeText): Checked<InitiativeText, keyof InitiativeText> {
  const gather: InitiativeGatherer = gatherFaults()
  const text: InitiativeText = {
    title: gather.line({ field: 'title' }, given.title, 300),
    difference: gather.lines({ field: 'difference' }, given.difference, 5_000),
    owner: gather.line({ field: 'owner' }, given.owner, 200),
    unitId: given.unitId === null ? null : idOr(gather, 'unitId', given.unitId),
    objectives: tidyObjectives(gather, given.objectives),
    rank: gather.choice({ field: 'rank' }, given.rank, [1, 2, 3, 4] as const) ?? 2,
    weeks: gather.number({ field: 'weeks' }, given.weeks, weeks),
    earliestOn: gather.dayOrNull({ field: 'earliestOn' }, given.earliestOn),
    targetOn: gather.dayOrNull({ field: 'targetOn' }, given.targetOn),
    deadlineOn: gather.dayOrNull({ field: 'deadlineOn' }, given.deadlineOn),
    loads: tidyLoads(gather, given.loads),
    waits: tidyWaits(gather, given.waits),
    budgets: tidyBudgets(gather, given.budgets),
    indicators: tidyIndicators(gather, given.indicators),
    milestones: tidyMilestones(gather, given.milestones),
    cost: gather.numberOrNull({ field: 'cost' }, given.cost, kroner),
    isOpen: given.isOpen === true,
  }
  const { earliestOn, targetOn, deadlineOn } = text
  if (earliestOn && targetOn && targetOn < earliestOn) gather.fault({ field: 'targetOn' }, 'not-in-order')
  if (earliestOn && deadlineOn && deadlineOn < earliestOn)
    gather.fault({ field: 'deadlineOn' }, 'not-in-order')
  return checked(gather, text)
}

function idOr(gather: InitiativeGatherer, field: 'unitId', given: UnitId): UnitId | null {
  const id = parseId<UnitId>(given)
  if (!id) gather.fault({ field }, 'not-a-choice')
  return id ?? null
}

function tidyObjectives(gather: InitiativeGatherer, given: readonly ObjectiveId[]): readonly ObjectiveId[] {
  const field = 'objectives'
  const ids = gather.list({ field }, given, 30).flatMap((one, row) => {
    const id = parseId<ObjectiveId>(one)
    if (!id) gather.fault({ field, row }, 'not-a-choice')
    return id ?? []
  })
  return [...new Set(ids)]
}
