import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { proposeEvidence } from '@pejl/domain/follow-up/propose-evidence.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { listEvidenceItems, listSeekers, saveProposals } from '@pejl/store/evidence-store.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { inTurns } from './in-turns.ts'

/** Looks for later items that look as if commitments were kept, and puts them before staff. Nothing is assumed. */
export async function proposeAllEvidence(
  { database }: { database: Database },
  actor: Actor,
): Promise<Result<{ readonly proposals: number }, 'forbidden'>> {
  if (!mayActor(actor, 'link')) return refuse('forbidden')
  return database.staff(async (db) => {
    await lockRecord(db)
    return ok({ proposals: await proposeIn(db) })
  })
}

/** The same as part of a change, which has locked the record. How many proposals are new. */
export async function proposeIn(db: Db): Promise<number> {
  const propose = proposeEvidence(await listEvidenceItems(db))
  const proposals = await inTurns(await listSeekers(db), propose)
  return saveProposals(db, proposals.flat())
}
