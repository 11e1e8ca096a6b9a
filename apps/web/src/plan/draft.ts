import type { Day } from '@pejl/domain/common/day.ts'
import { endOfWork } from '@pejl/domain/plan/calendar.ts'
import type { InitiativeId, InitiativeLoad, InitiativeState, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan, PlannedInitiative } from '@pejl/domain/plan/plan.ts'

/**
 * What one person has changed in the plan and not saved: only what differs from the saved plan. It is kept by ids and
 * days, so that it can be put on top of a plan that somebody else has saved meanwhile.
 */
export interface Draft {
  /** First day; null: taken out of the plan. */
  readonly starts: Readonly<Record<InitiativeId, Day | null>>
  readonly pins: Readonly<Record<InitiativeId, boolean>>
  readonly loads: Readonly<Record<InitiativeId, readonly InitiativeLoad[]>>
  /** By when it is wanted done; null: by no day. */
  readonly targets: Readonly<Record<InitiativeId, Day | null>>
  readonly bears: Readonly<Record<UnitId, Bears>>
  /** Moved by the person themselves; the others gave way. */
  readonly byHand: readonly InitiativeId[]
}

/** What a unit bears at any time; null: no limit. */
export interface Bears {
  readonly points: number | null
  readonly atOnce: number | null
}

export const emptyDraft: Draft = { starts: {}, pins: {}, loads: {}, targets: {}, bears: {}, byHand: [] }

export const isEmptyDraft = ({ starts, pins, loads, targets, bears }: Draft): boolean =>
  [starts, pins, loads, targets, bears].every((part) => Object.keys(part).length === 0)

/** The plan as it would be: what is given days is planned, and what loses them is proposed again. */
export function withDraft(plan: ActionPlan, draft: Draft): ActionPlan {
  return {
    ...plan,
    units: plan.units.map((unit) => ({ ...unit, ...draft.bears[unit.id] })),
    initiatives: plan.initiatives.map((one) => {
      const startsOn = startOf(one, draft)
      const moved = startsOn !== (one.present?.startsOn ?? null)
      return {
        ...one,
        loads: draft.loads[one.id] ?? one.loads,
        targetOn: one.id in draft.targets ? (draft.targets[one.id] ?? null) : one.targetOn,
        // what has no time cannot be held there
        pinned: startsOn !== null && (draft.pins[one.id] ?? one.pinned),
        state: stateWith(one.state, startsOn),
        present: moved ? daysFrom(startsOn, one.weeks, plan.calendar) : one.present,
      }
    }),
  }
}

function stateWith(state: InitiativeState, startsOn: Day | null): InitiativeState {
  if (state === 'proposed' && startsOn !== null) return 'planned'
  return state === 'planned' && startsOn === null ? 'proposed' : state
}

const daysFrom = (startsOn: Day | null, weeks: number, calendar: ActionPlan['calendar']) =>
  startsOn === null ? null : { startsOn, endsOn: endOfWork(startsOn, weeks, calendar) }

/** The day it begins, with what is changed. */
export function startOf(one: Pick<PlannedInitiative, 'id' | 'present'>, draft: Draft): Day | null {
  const changed = draft.starts[one.id]
  return changed === undefined ? (one.present?.startsOn ?? null) : changed
}

/** Days changed, with those that are back where they were left out. */
export function withStarts(
  plan: ActionPlan,
  draft: Draft,
  starts: ReadonlyMap<InitiativeId, Day | null>,
): Draft {
  return { ...draft, starts: merged(draft.starts, starts, savedStarts(plan)) }
}

/** One pinned or let go. */
export function withPin(plan: ActionPlan, draft: Draft, id: InitiativeId, pinned: boolean): Draft {
  const saved = plan.initiatives.find((one) => one.id === id)?.pinned ?? false
  return { ...draft, pins: merged(draft.pins, new Map([[id, pinned]]), new Map([[id, saved]])) }
}

/** Wanted done by another day. */
export function withTarget(plan: ActionPlan, draft: Draft, id: InitiativeId, targetOn: Day): Draft {
  return { ...draft, targets: merged(draft.targets, new Map([[id, targetOn]]), savedTargets(plan)) }
}

/** The same changes on top of a plan saved meanwhile: what it has already, and what it no longer has, falls away. */
export function rebased(plan: ActionPlan, draft: Draft): Draft {
  const ids = new Set<string>(plan.initiatives.map(({ id }) => id))
  const units = new Set<string>(plan.units.map(({ id }) => id))
  const pins = new Map(plan.initiatives.map(({ id, pinned }) => [id, pinned]))
  return {
    starts: merged({}, known(draft.starts, ids), savedStarts(plan)),
    pins: merged({}, known(draft.pins, ids), pins),
    loads: Object.fromEntries(known(draft.loads, ids)),
    targets: merged({}, known(draft.targets, ids), savedTargets(plan)),
    bears: Object.fromEntries(known(draft.bears, units)),
    byHand: draft.byHand.filter((id) => ids.has(id)),
  }
}

const savedStarts = (plan: ActionPlan): ReadonlyMap<InitiativeId, Day | null> =>
  new Map(plan.initiatives.map(({ id, present }) => [id, present?.startsOn ?? null]))

const savedTargets = (plan: ActionPlan): ReadonlyMap<InitiativeId, Day | null> =>
  new Map(plan.initiatives.map(({ id, targetOn }) => [id, targetOn]))

function known<K extends string, T>(
  part: Readonly<Record<K, T>>,
  ids: ReadonlySet<string>,
): ReadonlyMap<K, T> {
  const entries = Object.entries(part) as [K, T][] // the record's own keys
  return new Map(entries.filter(([id]) => ids.has(id)))
}

function merged<K extends string, T>(
  part: Readonly<Record<K, T>>,
  changes: ReadonlyMap<K, T>,
  saved: ReadonlyMap<K, T>,
): Readonly<Record<K, T>> {
  const next = new Map(Object.entries(part) as [K, T][]) // the record's own keys
  for (const [id, value] of changes) {
    if (saved.get(id) === value) next.delete(id)
    else next.set(id, value)
  }
  return Object.fromEntries(next) as Record<K, T> // made of its own entries
}
