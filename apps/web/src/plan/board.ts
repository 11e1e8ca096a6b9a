import type { Day } from '@pejl/domain/common/day.ts'
import type {
  InitiativeId,
  InitiativeState,
  ObjectiveId,
  PlannedDays,
  UnitId,
} from '@pejl/domain/plan/initiative.ts'
import type { PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import { unitsInOrder } from './heat.ts'
import { daysOf, eventsBefore, type Placed, type PlanEvent } from './placed.ts'
import { troubled } from './troubled.ts'

/** The timeline: initiatives in groups, each with where it is, was adopted, and is proposed. */
export interface BoardGroup {
  readonly id: string
  readonly label: string
  /** What the group is part of: an objective's strategy. */
  readonly above: string | null
  readonly rows: readonly BoardRow[]
}

export interface BoardRow {
  readonly id: InitiativeId
  readonly number: number
  readonly title: string
  readonly owner: string
  readonly state: InitiativeState
  readonly rank: number
  readonly weeks: number
  readonly present: PlannedDays | null
  readonly adopted: PlannedDays | null
  /** Only where the proposal has it elsewhere than it is now. */
  readonly proposed: PlannedDays | null
  readonly targetOn: Day | null
  readonly deadlineOn: Day | null
  readonly events: readonly PlanEvent[]
  readonly pinned: boolean
  readonly movable: boolean
  readonly changed: boolean
  /** Takes part in something that is not kept. */
  readonly troubled: boolean
}

/** An objective as the groups name it. */
export interface ObjectiveChoice {
  readonly id: ObjectiveId
  readonly strategy: string
  readonly n: number
  readonly text: string
}

export const groupings = ['objective', 'unit'] as const
export type Grouping = (typeof groupings)[number]

export interface BoardGiven {
  readonly placed: Placed
  readonly violations: readonly Violation[]
  /** The proposal beside it, when there is one. */
  readonly proposal: Placed | null
  readonly changed: ReadonlySet<InitiativeId>
}

/** What can be given other days: what has begun is where it is, and an idea is not in the plan before it is proposed. */
export const isMovable = ({ state }: Pick<PlannedInitiative, 'state'>): boolean =>
  state === 'proposed' || state === 'planned' || state === 'paused'

/** Every initiative that is to be worked on, is, or has been, with its days. */
export function rowsOf({ placed, violations, proposal, changed }: BoardGiven): readonly BoardRow[] {
  const days = daysOf(placed)
  const proposed = proposal ? daysOf(proposal) : null
  const events = eventsBefore(placed)
  const inTrouble = troubled(placed, violations)
  return placed.plan.initiatives
    .filter(({ state }) => state !== 'stopped' && state !== 'idea')
    .map((one) => {
      const present = days.get(one.id) ?? lived(one)
      const beside = proposed?.get(one.id) ?? null
      return {
        id: one.id,
        number: one.number,
        title: one.title,
        owner: one.owner,
        state: one.state,
        rank: one.rank,
        weeks: one.weeks,
        present,
        adopted: one.adopted,
        proposed: proposed && beside && beside.startsOn !== present?.startsOn ? beside : null,
        targetOn: one.targetOn,
        deadlineOn: one.deadlineOn,
        events: events.get(one.id) ?? [],
        pinned: one.pinned,
        movable: isMovable(one),
        changed: changed.has(one.id),
        troubled: inTrouble.has(one.id),
      }
    })
    .toSorted(inTime)
}

/** Under each objective it serves; those that serve none stand last. */
export function byObjective(
  rows: readonly BoardRow[],
  initiatives: readonly Pick<PlannedInitiative, 'id' | 'objectives'>[],
  objectives: readonly ObjectiveChoice[],
  none: string,
): readonly BoardGroup[] {
  const serves = new Map(initiatives.map((one) => [one.id, one.objectives]))
  const groups = objectives.map(({ id, strategy, n, text }) => ({
    id: `m-${id}`,
    label: `${n}. ${text}`,
    above: strategy,
    rows: rows.filter((row) => serves.get(row.id)?.includes(id)),
  }))
  const known = new Set(objectives.map(({ id }) => id))
  const without = rows.filter((row) => !serves.get(row.id)?.some((id) => known.has(id)))
  return [...groups, { id: 'm-', label: none, above: null, rows: without }].filter(hasRows)
}

/** Under each unit it loads, in the order of the tree; those that load none stand last. */
export function byUnit(
  rows: readonly BoardRow[],
  { initiatives, units }: Pick<Placed['plan'], 'initiatives' | 'units'>,
  none: string,
): readonly BoardGroup[] {
  const touches = new Map(
    initiatives.map(({ id, loads }) => [id, new Set<UnitId>(loads.map(({ unitId }) => unitId))]),
  )
  const groups = unitsInOrder(units).map(({ unit }) => ({
    id: `e-${unit.id}`,
    label: unit.name,
    above: null,
    rows: rows.filter((row) => touches.get(row.id)?.has(unit.id)),
  }))
  const without = rows.filter((row) => (touches.get(row.id)?.size ?? 0) === 0)
  return [...groups, { id: 'e-', label: none, above: null, rows: without }].filter(hasRows)
}

/** When work that is over, or that the plan leaves alone, was done. */
function lived({ began, ended, present }: PlannedInitiative): PlannedDays | null {
  if (began && ended) return { startsOn: began, endsOn: ended }
  return present
}

const hasRows = ({ rows }: BoardGroup): boolean => rows.length > 0

function inTime(a: BoardRow, b: BoardRow): number {
  const [first, second] = [a.present?.startsOn ?? '9999', b.present?.startsOn ?? '9999']
  return first === second ? a.rank - b.rank || a.number - b.number : first < second ? -1 : 1
}
