import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type StrategyText, tidyStrategy } from '@pejl/domain/strategies/strategy-text.ts'
import type { Database } from '@pejl/store/db.ts'
import { isInForce } from '@pejl/store/drafting/version-store.ts'
import { record } from '@pejl/store/journal.ts'
import { findStrategyText, savePrinciples } from '@pejl/store/principle-store.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { saveEntries } from '@pejl/store/search-store.ts'
import { listStrategyEntries } from '@pejl/store/strategy-entry-store.ts'
import { loadStrategy, saveStrategyText } from '@pejl/store/strategy-store.ts'
import { savedTogether } from './saved-together.ts'

export type EditStrategyRefusal = 'forbidden' | 'not-found' | 'stale' | 'wrong-value' | 'adopted'

/**
 * Saves what a person writes of a strategy. The fields that were changed are the person's from now on: linking
 * leaves them alone. The words of an adopted version are changed by adopting another.
 */
export async function editStrategy(
  { database }: { database: Database },
  actor: Actor,
  given: StrategyText & { readonly strategyId: string; readonly version: number },
): Promise<Result<{ readonly version: number }, EditStrategyRefusal>> {
  if (!mayActor(actor, 'link')) return refuse('forbidden')
  const id = parseId<StrategyId>(given.strategyId)
  if (!id) return refuse('not-found')
  const text = tidyStrategy(given)
  if (!text) return refuse('wrong-value')

  return savedTogether<{ readonly version: number }, EditStrategyRefusal>(database, async (db) => {
    await lockRecord(db)
    const strategy = await loadStrategy(db, id)
    const before = strategy && (await findStrategyText(db, id))
    if (!strategy || !before) return refuse('not-found')
    if (strategy.version !== given.version) return refuse('stale')
    if (await isInForce(db, id)) return refuse('adopted')
    const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(text[field]))
    if (changed.length === 0) return ok({ version: strategy.version })

    const said = [...new Set([...strategy.said, ...changed])]
    const version = await saveStrategyText(db, strategy, text, said)
    if (!version) return refuse('stale')
    if (changed.includes('principles')) await savePrinciples(db, id, text.principles)
    await saveEntries(db, await listStrategyEntries(db))
    const detail = Object.fromEntries(
      changed.map((field) => [field, { from: before[field], to: text[field] }]),
    )
    await record(db, {
      actor: nameOf(actor),
      event: 'strategy-edited',
      kind: 'strategy',
      subject: id,
      detail,
    })
    return ok({ version })
  })
}

const fields = [
  'title',
  'area',
  'period',
  'purpose',
  'state',
  'principles',
] as const satisfies readonly (keyof StrategyText)[]
