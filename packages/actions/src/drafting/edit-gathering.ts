import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type GatheringId, type GatheringText, tidyGathering } from '@pejl/domain/strategies/gathering.ts'
import type { Database } from '@pejl/store/db.ts'
import { loadGathering, saveGathering, saveNewGathering } from '@pejl/store/drafting/gathering-store.ts'
import { findDraftedStrategy } from '@pejl/store/drafting/version-views.ts'
import { record } from '@pejl/store/journal.ts'

type Given = Omit<GatheringText, 'heldOn'> & { readonly heldOn: string }

/** Enters a theme day, workshop or meeting that gives input to a strategy. */
export async function makeGathering(
  { database }: { database: Database },
  actor: Actor,
  given: Given & { readonly strategyId: string },
): Promise<Result<{ readonly gatheringId: GatheringId }, 'forbidden' | 'not-found' | 'wrong-value'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const strategyId = parseId<StrategyId>(given.strategyId)
  if (!strategyId) return refuse('not-found')
  const text = tidyGathering(given)
  if (!text) return refuse('wrong-value')

  return database.staff(async (db) => {
    if (!(await findDraftedStrategy(db, strategyId))) return refuse('not-found')
    const gatheringId = await saveNewGathering(db, strategyId, text)
    const detail = { gatheringId, title: text.title, heldOn: text.heldOn }
    await record(db, {
      actor: nameOf(actor),
      event: 'gathering-made',
      kind: 'strategy',
      subject: strategyId,
      detail,
    })
    return ok({ gatheringId })
  })
}

export async function editGathering(
  { database }: { database: Database },
  actor: Actor,
  given: Given & { readonly gatheringId: string; readonly version: number },
): Promise<Result<{ readonly version: number }, 'forbidden' | 'not-found' | 'stale' | 'wrong-value'>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const id = parseId<GatheringId>(given.gatheringId)
  if (!id) return refuse('not-found')
  const text = tidyGathering(given)
  if (!text) return refuse('wrong-value')

  return database.staff(async (db) => {
    const gathering = await loadGathering(db, id)
    if (!gathering) return refuse('not-found')
    const version = gathering.version === given.version ? await saveGathering(db, gathering, text) : undefined
    if (!version) return refuse('stale')
    const detail = { gatheringId: id, title: text.title, heldOn: text.heldOn }
    const subject = gathering.strategyId
    await record(db, { actor: nameOf(actor), event: 'gathering-edited', kind: 'strategy', subject, detail })
    return ok({ version })
  })
}
