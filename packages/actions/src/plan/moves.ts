import { addDays, type Day, parseDay } from '@pejl/domain/common/day.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { endOfWork } from '@pejl/domain/plan/calendar.ts'
import type { PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan, PlannedInitiative } from '@pejl/domain/plan/plan.ts'
import { mondayOf } from '@pejl/domain/plan/weeks.ts'

export interface GivenMove {
  readonly initiativeId: string
  /** Any day of the week in which it is to begin; null takes it out of the plan. */
  readonly startsOn: Day | null
  /** Agreed: a proposal does not move it. */
  readonly pinned: boolean
}

/**
 * `already-begun`: it runs or has ended; `not-that-way`: an idea or stopped; `wrong-value`: a start in the past or
 * beyond the grid, or one initiative named twice.
 */
export type MoveRefusal = 'not-found' | 'already-begun' | 'not-that-way' | 'wrong-value' | 'reason-missing'

/** A move that changes something. */
export interface Move {
  readonly initiative: PlannedInitiative
  readonly to: PlannedDays | null
  readonly pinned: boolean
  /** Whether it leaves the week that the plan adopted last has it in. */
  readonly leavesAdopted: boolean
}

/** The moves that change something, or why one of them cannot be. */
export function readMoves(
  plan: ActionPlan,
  given: readonly GivenMove[],
  today: Day,
): Result<readonly Move[], MoveRefusal> {
  if (new Set(given.map(({ initiativeId }) => initiativeId)).size < given.length) return refuse('wrong-value')
  const byId = new Map<string, PlannedInitiative>(plan.initiatives.map((one) => [one.id, one]))
  const moves: Move[] = []
  for (const wish of given) {
    const initiative = byId.get(wish.initiativeId)
    if (!initiative) return refuse('not-found')
    const move = readMove(plan, initiative, wish, today)
    if (!move.ok) return move
    if (move.value) moves.push(move.value)
  }
  return ok(moves)
}

function readMove(
  plan: ActionPlan,
  initiative: PlannedInitiative,
  wish: GivenMove,
  today: Day,
): Result<Move | undefined, MoveRefusal> {
  const { state, present, adopted, weeks } = initiative
  const day = wish.startsOn === null ? null : parseDay(wish.startsOn)
  if (day === undefined) return refuse('wrong-value')
  const monday = day && mondayOf(day)
  const pinned = wish.pinned && monday !== null
  const stays = monday === (present && mondayOf(present.startsOn))
  if (stays && pinned === initiative.pinned) return ok(undefined)

  if (state === 'running' || state === 'done' || state === 'closed') return refuse('already-begun')
  if (state === 'idea' || state === 'stopped') return refuse('not-that-way')
  const isOutside =
    monday !== null && (monday < mondayOf(today) || monday >= addDays(plan.firstOn, plan.weeks * 7))
  if (isOutside && !stays) return refuse('wrong-value')
  const to = stays ? present : monday && { startsOn: monday, endsOn: endOfWork(monday, weeks, plan.calendar) }
  const leavesAdopted = !stays && adopted !== null && monday !== mondayOf(adopted.startsOn)
  return ok({ initiative, to, pinned, leavesAdopted })
}

/** The plan after the moves. */
export function movedPlan(plan: ActionPlan, moves: readonly Move[]): ActionPlan {
  const byId = new Map(moves.map((move) => [move.initiative.id, move]))
  const initiatives = plan.initiatives.map((one): PlannedInitiative => {
    const move = byId.get(one.id)
    if (!move) return one
    const state = one.state === 'paused' ? 'paused' : move.to ? 'planned' : 'proposed'
    return { ...one, present: move.to, pinned: move.pinned, state }
  })
  return { ...plan, initiatives }
}
