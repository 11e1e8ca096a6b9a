import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { parseDay } from '@pejl/domain/common/day.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { missingIn } from '@pejl/domain/strategies/tidy-content.ts'
import { mayBecome } from '@pejl/domain/strategies/version-life.ts'
import type { Database } from '@pejl/store/db.ts'
import { saveStrategyState } from '@pejl/store/drafting/adopted-store.ts'
import { isInForce, loadVersion, saveHearing } from '@pejl/store/drafting/version-store.ts'
import { record } from '@pejl/store/journal.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { saveEntries } from '@pejl/store/search-store.ts'
import { listStrategyEntries } from '@pejl/store/strategy-entry-store.ts'

export type HearingRefusal = 'forbidden' | 'not-found' | 'stale' | 'not-that-way' | 'unfinished' | 'wrong-day'

/** Sends a draft out to be answered until a day. Its words stand from then on; the next draft begins from it. */
export async function sendToHearing(
  { database, today }: { database: Database; today: () => Day },
  actor: Actor,
  given: {
    readonly strategyId: string
    readonly number: number
    readonly version: number
    readonly from: string | null
    readonly until: string
  },
): Promise<Result<{ readonly version: number }, HearingRefusal>> {
  if (!mayActor(actor, 'adopt')) return refuse('forbidden')
  const strategyId = parseId<StrategyId>(given.strategyId)
  if (!strategyId) return refuse('not-found')
  const [from, until] = [given.from === null ? today() : parseDay(given.from), parseDay(given.until)]
  if (!from || !until || until < from) return refuse('wrong-day')

  return database.staff(async (db) => {
    await lockRecord(db)
    const loaded = await loadVersion(db, strategyId, given.number)
    if (!loaded) return refuse('not-found')
    if (loaded.version !== given.version) return refuse('stale')
    if (!mayBecome(loaded.state, 'hearing')) return refuse('not-that-way')
    if (missingIn(loaded.content).length > 0) return refuse('unfinished')
    const version = await saveHearing(db, loaded, { from, until })
    if (!version) return refuse('stale')
    // while another version is in force, the strategy itself still is
    if (!(await isInForce(db, strategyId))) await saveStrategyState(db, strategyId, 'hearing')
    // from now on everybody may find it
    await saveEntries(db, await listStrategyEntries(db))
    const detail = { number: given.number, from, until }
    await record(db, {
      actor: nameOf(actor),
      event: 'sent-to-hearing',
      kind: 'strategy',
      subject: strategyId,
      detail,
    })
    return ok({ version })
  })
}
