import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { freeSlug, slugOf } from '@pejl/domain/identifiers/slug.ts'
import { tidyStrategy } from '@pejl/domain/strategies/strategy-text.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { saveEntries } from '@pejl/store/search-store.ts'
import { listStrategyEntries } from '@pejl/store/strategy-entry-store.ts'
import { listSlugs, saveNewStrategy } from '@pejl/store/strategy-store.ts'

/** Makes a strategy the documents did not show by themselves. Nothing is linked to it yet. */
export async function makeStrategy(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly title: string; readonly area: string },
): Promise<Result<{ readonly strategyId: StrategyId; readonly slug: string }, 'forbidden' | 'wrong-value'>> {
  if (!mayActor(actor, 'link')) return refuse('forbidden')
  const text = tidyStrategy({ ...given, period: null, purpose: null, state: 'known', principles: [] })
  if (!text) return refuse('wrong-value')

  return database.staff(async (db) => {
    await lockRecord(db)
    const taken = new Set(await listSlugs(db))
    const slug = freeSlug(slugOf(text.area), (one) => taken.has(one))
    const { title, area } = text
    const strategyId = await saveNewStrategy(db, { slug, title, area, said: ['title', 'area'] })
    await saveEntries(db, await listStrategyEntries(db))
    const detail = { title, area }
    await record(db, {
      actor: nameOf(actor),
      event: 'strategy-made',
      kind: 'strategy',
      subject: strategyId,
      detail,
    })
    return ok({ strategyId, slug })
  })
}
