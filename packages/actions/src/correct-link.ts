import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { saveEntries } from '@pejl/store/search-store.ts'
import { listStrategyEntries } from '@pejl/store/strategy-entry-store.ts'
import { isItem, loadStrategy, saveLink } from '@pejl/store/strategy-store.ts'
import { proposeIn } from './propose-evidence.ts'
import { savedTogether } from './saved-together.ts'
import { sortStatements } from './sort-statements.ts'

export type LinkRefusal = 'forbidden' | 'not-found' | 'wrong-value'

export interface LinkAt {
  readonly strategyId: string
  readonly itemId: string
  /** Everybody can read it; empty: a person said so. */
  readonly why?: string
}

/** Says that an item tells a strategy's story. It stays said, whatever linking finds later. */
export function linkItem(
  { database }: { database: Database },
  actor: Actor,
  at: LinkAt,
): Promise<Result<true, LinkRefusal>> {
  return change(database, actor, [{ ...at, linked: true }])
}

/** Says that it does not. */
export function unlinkItem(
  { database }: { database: Database },
  actor: Actor,
  at: LinkAt,
): Promise<Result<true, LinkRefusal>> {
  return change(database, actor, [{ ...at, linked: false }])
}

/** Moves an item from one strategy's story to another's. */
export async function moveItem(
  { database }: { database: Database },
  actor: Actor,
  {
    from,
    to,
    itemId,
    why,
  }: { readonly from: string; readonly to: string; readonly itemId: string; readonly why?: string },
): Promise<Result<true, LinkRefusal>> {
  if (from === to) return refuse('wrong-value')
  const reason = why === undefined ? {} : { why }
  return change(database, actor, [
    { strategyId: from, itemId, linked: false, ...reason },
    { strategyId: to, itemId, linked: true, ...reason },
  ])
}

type Change = LinkAt & { readonly linked: boolean }

async function change(
  database: Database,
  actor: Actor,
  changes: readonly Change[],
): Promise<Result<true, LinkRefusal>> {
  if (!mayActor(actor, 'link')) return refuse('forbidden')
  return savedTogether<true, LinkRefusal>(database, async (db) => {
    await lockRecord(db)
    for (const one of changes) {
      const saved = await saveChange(db, actor, one)
      if (!saved.ok) return saved
    }
    await sortStatements(db)
    await proposeIn(db)
    await saveEntries(db, await listStrategyEntries(db))
    return ok(true)
  })
}

async function saveChange(
  db: Db,
  actor: Actor,
  { linked, ...at }: Change,
): Promise<Result<true, LinkRefusal>> {
  const strategyId = parseId<StrategyId>(at.strategyId)
  const itemId = parseId(at.itemId)
  if (!strategyId || !itemId) return refuse('not-found')
  if (!(await loadStrategy(db, strategyId)) || !(await isItem(db, itemId))) return refuse('not-found')
  const given = at.why?.replaceAll('\u0000', '').trim() ?? ''
  if (given.length > 500) return refuse('wrong-value')
  const why = given === '' ? (linked ? 'Knyttet af en medarbejder.' : 'Løsnet af en medarbejder.') : given
  await saveLink(db, { strategyId, itemId, linked, by: nameOf(actor), why })
  const event = linked ? 'item-linked' : 'item-unlinked'
  const detail = { item: itemId, why }
  await record(db, { actor: nameOf(actor), event, kind: 'strategy', subject: strategyId, detail })
  return ok(true)
}
