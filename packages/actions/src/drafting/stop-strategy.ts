import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { normaliseMatterNumber } from '@pejl/domain/identifiers/matter-number.ts'
import type { InventoryId } from '@pejl/domain/strategies/inventory.ts'
import { tidy } from '@pejl/domain/strategies/tidy-content.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { findMatterId } from '@pejl/store/drafting/decision-views.ts'
import { type LoadedLine, loadLine, type SavedStop, saveStop } from '@pejl/store/drafting/inventory-store.ts'
import { record } from '@pejl/store/journal.ts'

export type StopRefusal =
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'reason-missing'
  | 'decider-missing'
  | 'wrong-day'
  | 'unknown-matter'

interface At {
  readonly inventoryId: string
  readonly version: number
}

type Changed = Result<{ readonly version: number }, StopRefusal>

/** Puts a strategy on the list of those proposed to stop, with the reason and who decides it. */
export async function proposeStop(
  { database }: { database: Database },
  actor: Actor,
  given: At & { readonly reason: string; readonly decider: string },
): Promise<Changed> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const [reason, decider] = [tidy(given.reason, 2_000), tidy(given.decider, 200)]
  if (!reason) return refuse('reason-missing')
  if (!decider) return refuse('decider-missing')
  const stop: SavedStop = { state: 'proposed', reason, decider, on: null, matterId: null }
  return change(database, actor, given, 'stop-proposed', async () => ok(stop))
}

/** Enters the decision that stops a strategy; the matter must be in the record when it is named. */
export async function stopStrategy(
  { database, today }: { database: Database; today: () => Day },
  actor: Actor,
  given: At & {
    readonly reason: string
    readonly decider: string
    readonly on: string
    readonly matterNumber: string | null
  },
): Promise<Changed> {
  if (!mayActor(actor, 'adopt')) return refuse('forbidden')
  const [reason, decider] = [tidy(given.reason, 2_000), tidy(given.decider, 200)]
  if (!reason) return refuse('reason-missing')
  if (!decider) return refuse('decider-missing')
  const on = parseDay(given.on)
  if (!on || on > today()) return refuse('wrong-day')
  return change(database, actor, given, 'strategy-stopped', async (db) => {
    if (given.matterNumber === null) return ok({ state: 'stopped', reason, decider, on, matterId: null })
    const number = normaliseMatterNumber(given.matterNumber)
    const matterId = number && (await findMatterId(db, number))
    return matterId ? ok({ state: 'stopped', reason, decider, on, matterId }) : refuse('unknown-matter')
  })
}

/** Takes a strategy off the list: it goes on after all. */
export async function keepStrategy(
  { database }: { database: Database },
  actor: Actor,
  given: At,
): Promise<Changed> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  // a decision that stopped it is undone by those who enter decisions
  return change(database, actor, given, 'stop-withdrawn', async (_, line) =>
    line.stopState === 'stopped' && !mayActor(actor, 'adopt') ? refuse('forbidden') : ok(null),
  )
}

async function change(
  database: Database,
  actor: Actor,
  { inventoryId, version }: At,
  event: string,
  stopOf: (db: Db, line: LoadedLine) => Promise<Result<SavedStop | null, StopRefusal>>,
): Promise<Changed> {
  const id = parseId<InventoryId>(inventoryId)
  if (!id) return refuse('not-found')
  return database.staff(async (db) => {
    const line = await loadLine(db, id)
    if (!line) return refuse('not-found')
    if (line.version !== version) return refuse('stale')
    const stop = await stopOf(db, line)
    if (!stop.ok) return stop
    const saved = await saveStop(db, line, stop.value)
    if (!saved) return refuse('stale')
    const detail = { title: line.title, ...stop.value }
    await record(db, { actor: nameOf(actor), event, kind: 'inventory', subject: id, detail })
    return ok({ version: saved })
  })
}
