import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { tidyLines } from '@pejl/domain/plan/tidy-text.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { listPlanLines } from '@pejl/store/plan/plan-line-store.ts'
import { type PlanLine, saveNewRevision } from '@pejl/store/plan/revision-store.ts'
import { loadStrategy } from '@pejl/store/strategy-store.ts'
import { recordChange } from './record-change.ts'

export interface GivenRevision {
  /** Null: the plan of the whole municipality. */
  readonly strategyId: string | null
  readonly note: string
  /** Why an initiative is elsewhere than in the plan adopted before, by its id; else the reason of its last move. */
  readonly reasons: Readonly<Record<string, string>>
}

export interface SavedRevision {
  readonly revisionId: string
  readonly number: number
}

/**
 * Keeps the present plan as a proposed revision: the days of every initiative that has them and was not stopped.
 * `empty`: there is none. `reason-missing`: one has left the plan adopted before, and nobody has said why.
 */
export async function saveRevision(
  { database }: { readonly database: Database },
  actor: Actor,
  given: GivenRevision,
): Promise<Result<SavedRevision, 'forbidden' | 'not-found' | 'empty' | 'reason-missing'>> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const strategyId = given.strategyId === null ? null : parseId<StrategyId>(given.strategyId)
  if (strategyId === undefined) return refuse('not-found')

  return database.staff(
    async (db): Promise<Result<SavedRevision, 'not-found' | 'empty' | 'reason-missing'>> => {
      await lockPlan(db)
      if (strategyId !== null && !(await loadStrategy(db, strategyId))) return refuse('not-found')
      const lines = await linesOf(db, strategyId, given.reasons)
      if (lines.length === 0) return refuse('empty')
      if (lines.some(({ isElsewhere, line }) => isElsewhere && line.reason === null))
        return refuse('reason-missing')
      const note = tidyLines(given.note).slice(0, 5_000)
      const revision = { strategyId, note, by: nameOf(actor) }
      const { id, number } = await saveNewRevision(
        db,
        revision,
        lines.map(({ line }) => line),
      )
      const detail = { revision: id, number, strategy: strategyId, lines: lines.length }
      await recordChange(db, actor, { event: 'revision-saved', kind: 'plan', subject: id, detail })
      return ok({ revisionId: id, number })
    },
  )
}

async function linesOf(
  db: Db,
  strategyId: StrategyId | null,
  reasons: Readonly<Record<string, string>>,
): Promise<readonly { readonly line: PlanLine; readonly isElsewhere: boolean }[]> {
  const rows = await listPlanLines(db, strategyId)
  return rows.map(({ adoptedStartsOn, adoptedEndsOn, lastReason, ...row }) => {
    const isElsewhere =
      adoptedStartsOn !== null && (adoptedStartsOn !== row.startsOn || adoptedEndsOn !== row.endsOn)
    const said = Object.hasOwn(reasons, row.initiativeId) ? reasons[row.initiativeId] : null
    const reason = tidyLines(said).slice(0, 1_000) || (isElsewhere ? lastReason : null)
    return { line: { ...row, reason }, isElsewhere }
  })
}
