import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { tidyLines } from '@pejl/domain/plan/tidy-text.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import type { Violation } from '@pejl/dosing/check/violation.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { saveChange, saveDays } from '@pejl/store/plan/initiative-store.ts'
import { listChangesSince, type PlanChange } from '@pejl/store/plan/plan-change-views.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { type GivenMove, type Move, type MoveRefusal, movedPlan, readMoves } from './moves.ts'
import { newViolations } from './new-violations.ts'
import { recordChange } from './record-change.ts'
import type { OverloadedPlan } from './within-limits.ts'

export interface GivenMoves {
  /** The plan's edition that was seen. */
  readonly edition: number
  readonly moves: readonly GivenMove[]
  /** Why; everybody can read it. Needed to leave the days of the adopted plan. */
  readonly reason: string | null
}

export interface MovedPlan {
  readonly edition: number
  /** What the plan now breaks and did not break before: waits, windows, gates, frozen weeks. */
  readonly violations: readonly Violation[]
}

/** Somebody changed the plan since: who, and what. */
export interface StalePlan {
  readonly ok: false
  readonly reason: 'stale'
  readonly changes: readonly PlanChange[]
}

/**
 * Gives initiatives their days in the plan, all or none of them. A start falls on the Monday of its week; the end
 * follows from its weeks and the calendar. What would go over a unit's limit is refused; allow the overload first.
 */
export async function moveInitiatives(
  { database, today }: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  given: GivenMoves,
): Promise<Result<MovedPlan, 'forbidden' | MoveRefusal> | StalePlan | OverloadedPlan> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const reason = tidyReason(given.reason)

  return database.staff(
    async (db): Promise<Result<MovedPlan, 'forbidden' | MoveRefusal> | StalePlan | OverloadedPlan> => {
      const edition = await lockPlan(db)
      if (edition !== given.edition)
        return { ok: false, reason: 'stale', changes: await listChangesSince(db, given.edition) }
      const before = await loadPlan(db, gridAt(today()))
      const read = readMoves(before, given.moves, today())
      if (!read.ok) return read
      const moves = read.value
      if (moves.length === 0) return ok({ edition, violations: [] })
      if (moves.some(({ leavesAdopted }) => leavesAdopted) && !reason) return refuse('reason-missing')
      const { over, others } = newViolations(before, movedPlan(before, moves), today())
      if (over.length > 0) return { ok: false, reason: 'over-capacity', violations: over }
      return ok({
        edition: await saveMoves(db, actor, { plan: before, moves, reason, on: today() }),
        violations: others,
      })
    },
  )
}

/** What people write to say why; null when it is too short to say anything. */
export function tidyReason(text: string | null): string | null {
  const reason = tidyLines(text).slice(0, 1_000)
  return reason.length < 3 ? null : reason
}

export interface SavedMoves {
  readonly plan: ActionPlan
  readonly moves: readonly Move[]
  readonly reason: string | null
  readonly on: Day
  /** The plan's edition, when it has been raised for all that is saved together. */
  readonly edition?: number
}

/** Saves moves that are in order, in the transaction of somebody who has locked the plan; the edition after them. */
export async function saveMoves(
  db: Db,
  actor: Actor,
  { plan, moves, reason, on, edition }: SavedMoves,
): Promise<number> {
  for (const { initiative, to, pinned } of moves) {
    const { id, present } = initiative
    await saveDays(db, id, { startsOn: to?.startsOn ?? null, endsOn: to?.endsOn ?? null, pinned })
    if (present?.startsOn === to?.startsOn && present?.endsOn === to?.endsOn) continue
    const change = { initiativeId: id, happenedOn: on, state: null, from: present, to, reason }
    await saveChange(db, { ...change, by: nameOf(actor) })
  }
  const told = moves.map(({ initiative: { id, number, title, present }, to, pinned }) => ({
    initiative: id,
    number,
    title,
    from: present,
    to,
    pinned,
  }))
  const detail = { reason, moves: told, firstOn: plan.firstOn }
  return recordChange(db, actor, { event: 'plan-moved', kind: 'plan', detail }, edition)
}
