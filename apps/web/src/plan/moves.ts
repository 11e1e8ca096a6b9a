import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, PlannedDays, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { mondayOf } from '@pejl/domain/plan/weeks.ts'
import { type Change, repair } from '@pejl/dosing/portfolio/repair.ts'
import { tryMove } from '@pejl/dosing/portfolio/try-move.ts'
import type { BufferTip } from './buffers.ts'
import { type Bears, type Draft, withDraft, withStarts, withTarget } from './draft.ts'
import { type Counted, countPlan } from './model.ts'

// the same change is answered the same way
const seed = 1

/** Something held over a week: whether it fits there, and whose place it would take. */
export interface Held {
  readonly id: InitiativeId
  readonly week: number
  readonly fits: boolean
  readonly pushed: ReadonlySet<InitiativeId>
}

/** The plan in which one can be held anywhere: its pin goes with it. */
export function looseFor(counted: Counted, id: InitiativeId): Counted {
  const { portfolio } = counted.inWeeks
  const isPinned = portfolio.activities.some((activity) => activity.id === id && activity.pin !== null)
  if (!isPinned) return counted
  const activities = portfolio.activities.map((one) => (one.id === id ? { ...one, pin: null } : one))
  return { ...counted, inWeeks: { ...counted.inWeeks, portfolio: { ...portfolio, activities } } }
}

/** Asked in every frame of a drag; `loose` stays the same object through all of it. */
export function holdAt(loose: Counted, id: InitiativeId, week: number): Held {
  const { portfolio, names } = loose.inWeeks
  const { ok, pushed } = tryMove(portfolio, loose.starts, id, week)
  const owners = pushed.flatMap((one) => {
    const name = names.get(one)
    return name?.kind === 'initiative' ? [name.initiativeId] : []
  })
  return { id, week, fits: ok, pushed: new Set(owners) }
}

export interface Working {
  readonly plan: ActionPlan
  readonly draft: Draft
  readonly today: Day
}

/** Dropped in a week: it stays there, and as few others as can be give way. */
export function dropAt(working: Working, counted: Counted, id: InitiativeId, week: number): Draft {
  const loose = looseFor(counted, id)
  const draft = { ...working.draft, byHand: [...new Set([...working.draft.byHand, id])] }
  return keepUp({ ...working, draft }, loose, { kind: 'start', id, week })
}

/** A suggestion taken over: a later target, or an earlier start for which there is room where all others lie. */
export function takeTip({ plan, draft }: Working, tip: BufferTip): Draft {
  if (tip.kind === 'promise-later') return withTarget(plan, draft, tip.id, tip.targetOn)
  const byHand = [...new Set([...draft.byHand, tip.id])]
  return { ...withStarts(plan, draft, new Map([[tip.id, tip.startsOn]])), byHand }
}

/** Taken out of the plan, so that others may have its room. */
export function takeOut(working: Working, counted: Counted, id: InitiativeId): Draft {
  const loose = looseFor(counted, id)
  const draft = {
    ...working.draft,
    byHand: [...new Set([...working.draft.byHand, id])],
    pins: { ...working.draft.pins, [id]: false },
  }
  return keepUp({ ...working, draft }, loose, { kind: 'leave-out', id })
}

/** What an initiative loads, or a unit bears, has changed: the plan keeps up with it. */
export function withLoads(
  working: Working,
  id: InitiativeId,
  loads: ReadonlyMap<UnitId, readonly number[]>,
): Draft {
  const now = withDraft(working.plan, working.draft).initiatives.find((one) => one.id === id)
  if (!now) return working.draft
  const changed = now.loads.map((load) => ({ ...load, points: loads.get(load.unitId) ?? load.points }))
  const draft = { ...working.draft, loads: { ...working.draft.loads, [id]: changed } }
  return keepUpWithAll({ ...working, draft })
}

export function withBears(working: Working, unitId: UnitId, bears: Bears): Draft {
  const draft = { ...working.draft, bears: { ...working.draft.bears, [unitId]: bears } }
  return keepUpWithAll({ ...working, draft })
}

function keepUpWithAll(working: Working): Draft {
  return keepUp(working, countPlan(working), { kind: 'portfolio' })
}

function keepUp({ plan, draft }: Working, counted: Counted, change: Change): Draft {
  const { portfolio, names, dayOf } = counted.inWeeks
  // whoever drops something waits for this; on an ordinary machine the count is reached before the time
  const stop = { schedules: 100, milliseconds: 100, now: () => performance.now() }
  const { moved } = repair(portfolio, counted.starts, change, { seed, stop })
  const starts = new Map<InitiativeId, Day | null>()
  for (const { id, to } of moved) {
    const name = names.get(id)
    if (name?.kind === 'initiative') starts.set(name.initiativeId, to === null ? null : dayOf(to))
  }
  return withStarts(plan, draft, starts)
}

/** One initiative that a draft has elsewhere than the saved plan. */
export interface DraftMove {
  readonly id: InitiativeId
  readonly title: string
  readonly from: PlannedDays | null
  readonly to: PlannedDays | null
  readonly byHand: boolean
  /** Leaves the week that was adopted, so that a reason is needed. */
  readonly leavesAdopted: boolean
}

/** What a draft moves, the person's own first. */
export function movesIn(plan: ActionPlan, draft: Draft): readonly DraftMove[] {
  const saved = new Map(plan.initiatives.map((one) => [one.id, one.present]))
  return withDraft(plan, draft)
    .initiatives.filter(({ id }) => id in draft.starts)
    .map(({ id, title, present, adopted }) => ({
      id,
      title,
      from: saved.get(id) ?? null,
      to: present,
      byHand: draft.byHand.includes(id),
      leavesAdopted:
        adopted !== null && present !== null && mondayOf(adopted.startsOn) !== mondayOf(present.startsOn),
    }))
    .toSorted((a, b) => Number(b.byHand) - Number(a.byHand))
}

/** Only what the person moved themselves; the others lie where they lay, whatever that breaks. */
export function onlyByHand({ starts, ...draft }: Draft): Draft {
  const own = Object.entries(starts).filter(([id]) => draft.byHand.some((one) => one === id))
  return { ...draft, starts: Object.fromEntries(own) }
}
