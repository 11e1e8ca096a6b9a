import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { inOrder, linkStrategies, readLinkable } from '@pejl/reading/link/strategies.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { listLinkable } from '@pejl/store/linkable-store.ts'
import { dropUnproposed, saveProposal } from '@pejl/store/proposal-store.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { saveEntries } from '@pejl/store/search-store.ts'
import { listStrategyEntries } from '@pejl/store/strategy-entry-store.ts'
import { inTurns } from './in-turns.ts'
import { proposeIn } from './propose-evidence.ts'
import { sortStatements } from './sort-statements.ts'

export interface Relinked {
  readonly strategies: number
  readonly links: number
  /** Evidence newly proposed. */
  readonly proposals: number
}

/**
 * Finds the strategies that the record's open items speak of, anew from all of them. Whatever a person has said of
 * a strategy or a link stays. Evidence is proposed for commitments from what is now linked.
 */
export async function relink(
  { database }: { database: Database },
  actor: Actor,
): Promise<Result<Relinked, 'forbidden'>> {
  if (!mayActor(actor, 'link')) return refuse('forbidden')
  return database.staff(async (db) => {
    await lockRecord(db)
    return ok(await relinkIn(db))
  })
}

/** The same as part of a change, which has locked the record. */
export async function relinkIn(db: Db): Promise<Relinked> {
  const read = await inTurns(await listLinkable(db), readLinkable)
  const proposals = inOrder(await inTurns(linkStrategies(read), (propose) => propose()))
  const ids: StrategyId[] = []
  for (const proposal of proposals) ids.push(await saveProposal(db, proposal))
  await dropUnproposed(db, ids)
  await sortStatements(db)
  const evidence = await proposeIn(db)
  await saveEntries(db, await listStrategyEntries(db))
  return {
    strategies: proposals.length,
    links: proposals.reduce((sum, { links }) => sum + links.length, 0),
    proposals: evidence,
  }
}
