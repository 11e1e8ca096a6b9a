import { parseId } from '../common/id.ts'
import type { Gatherer } from './fault.ts'
import type {
  BudgetYear,
  Indicator,
  InitiativeId,
  InitiativeLoad,
  InitiativeText,
  MatterId,
  Milestone,
  UnitId,
  Wait,
} from './initiative.ts'

export type InitiativeGatherer = Gatherer<keyof InitiativeText>

const points = { least: 0, most: 1_000, decimals: 2 } as const
const lag = { least: 0, most: 520, decimals: 0 } as const
const kroner = { least: -99_999_999_999, most: 99_999_999_999, decimals: 2 } as const
const measured = { least: -999_999_999_999, most: 999_999_999_999, decimals: 4 } as const

export function tidyLoads(
  gather: InitiativeGatherer,
  given: readonly InitiativeLoad[],
): readonly InitiativeLoad[] {
  const field = 'loads'
  const seen = new Set<string>()
  return gather.list({ field }, given, 200).flatMap((load, row) => {
    const unitId = parseId<UnitId>(load.unitId)
    if (!unitId) gather.fault({ field, row, part: 'unitId' }, 'not-a-choice')
    else if (seen.has(unitId)) gather.fault({ field, row, part: 'unitId' }, 'double')
    seen.add(unitId ?? '')
    const spot = { field, row, part: 'points' } as const
    if (load.points.length === 0) gather.fault(spot, 'missing')
    const each = gather.list(spot, load.points, 12).map((one) => gather.number(spot, one, points))
    return unitId ? [{ unitId, points: each }] : []
  })
}

export function tidyWaits(gather: InitiativeGatherer, given: readonly Wait[]): readonly Wait[] {
  return gather.list({ field: 'waits' }, given, 50).flatMap((wait, row) => tidyWait(gather, wait, row) ?? [])
}

function tidyWait(gather: InitiativeGatherer, wait: Wait, row: number): Wait | undefined {
  const at = <Part extends string>(part: Part) => ({ field: 'waits', row, part }) as const
  const kind = gather.choice(at('kind'), wait.kind, ['initiative', 'decision', 'involvement'])
  const leastWeeks = gather.number(at('leastWeeks'), wait.leastWeeks, lag)
  const mostWeeks = gather.numberOrNull(at('mostWeeks'), wait.mostWeeks, lag)
  if (mostWeeks !== null && mostWeeks < leastWeeks) gather.fault(at('mostWeeks'), 'not-in-order')
  const lags = { leastWeeks, mostWeeks, note: gather.lineOrNull(at('note'), wait.note, 500) }
  if (kind === null) return undefined
  if (wait.kind === 'initiative') {
    const afterId = parseId<InitiativeId>(wait.afterId)
    if (!afterId) gather.fault(at('afterId'), 'not-a-choice')
    return afterId && { kind: 'initiative', afterId, ...lags }
  }
  const committeeId = parseId(wait.committeeId)
  if (!committeeId) gather.fault(at('committeeId'), 'not-a-choice')
  const matterId = wait.matterId === null ? null : parseId<MatterId>(wait.matterId)
  if (matterId === undefined) gather.fault(at('matterId'), 'not-a-choice')
  const metOn = gather.dayOrNull(at('metOn'), wait.metOn)
  return committeeId && { kind: wait.kind, committeeId, matterId: matterId ?? null, metOn, ...lags }
}

export function tidyBudgets(gather: InitiativeGatherer, given: readonly BudgetYear[]): readonly BudgetYear[] {
  const field = 'budgets'
  const seen = new Set<number>()
  return gather.list({ field }, given, 30).map((budget, row) => {
    const year = gather.number({ field, row, part: 'year' }, budget.year, {
      least: 2000,
      most: 2100,
      decimals: 0,
    })
    if (seen.has(year)) gather.fault({ field, row, part: 'year' }, 'double')
    seen.add(year)
    const matterId = budget.matterId === null ? null : parseId<MatterId>(budget.matterId)
    if (matterId === undefined) gather.fault({ field, row, part: 'matterId' }, 'not-a-choice')
    return {
      year,
      allocated: gather.number({ field, row, part: 'allocated' }, budget.allocated, kroner),
      spent: gather.number({ field, row, part: 'spent' }, budget.spent, kroner),
      matterId: matterId ?? null,
      decidedOn: gather.dayOrNull({ field, row, part: 'decidedOn' }, budget.decidedOn),
      source: gather.lineOrNull({ field, row, part: 'source' }, budget.source, 500),
    }
  })
}

export function tidyIndicators(
  gather: InitiativeGatherer,
  given: readonly Indicator[],
): readonly Indicator[] {
  const field = 'indicators'
  const seen = new Set<string>()
  return gather.list({ field }, given, 20).map((indicator, row) => {
    const at = <Part extends string>(part: Part) => ({ field, row, part }) as const
    const name = gather.line(at('name'), indicator.name, 200)
    if (seen.has(name)) gather.fault(at('name'), 'double')
    seen.add(name)
    const days = new Set<string>()
    const readings = gather.list(at('readings'), indicator.readings, 500).flatMap((reading) => {
      const readOn = gather.day(at('readings'), reading.readOn)
      if (readOn && days.has(readOn)) gather.fault(at('readings'), 'double')
      days.add(readOn ?? '')
      const value = gather.number(at('readings'), reading.value, measured)
      return readOn ? [{ readOn, value, note: gather.lineOrNull(at('readings'), reading.note, 500) }] : []
    })
    return {
      id: parseId(indicator.id) ?? null,
      name,
      measure: gather.lineOrNull(at('measure'), indicator.measure, 60) ?? '',
      baseline: gather.numberOrNull(at('baseline'), indicator.baseline, measured),
      target: gather.numberOrNull(at('target'), indicator.target, measured),
      targetOn: gather.dayOrNull(at('targetOn'), indicator.targetOn),
      better: gather.choice(at('better'), indicator.better, ['up', 'down']) ?? 'up',
      readings,
    }
  })
}

export function tidyMilestones(
  gather: InitiativeGatherer,
  given: readonly Milestone[],
): readonly Milestone[] {
  const field = 'milestones'
  return gather.list({ field }, given, 50).flatMap((milestone, row) => {
    const title = gather.line({ field, row, part: 'title' }, milestone.title, 300)
    const dueOn = gather.day({ field, row, part: 'dueOn' }, milestone.dueOn)
    const doneOn = gather.dayOrNull({ field, row, part: 'doneOn' }, milestone.doneOn)
    return dueOn ? [{ title, dueOn, doneOn }] : []
  })
}
