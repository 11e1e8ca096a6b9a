import { randomUUID } from 'node:crypto'
import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { beginContent, type PlacedIn, type ReadStrategy } from '@pejl/domain/strategies/begin-content.ts'
import type { StrategyContent } from '@pejl/domain/strategies/content.ts'
import { tidyContent } from '@pejl/domain/strategies/tidy-content.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { claimPrinciples } from '@pejl/store/drafting/adopted-store.ts'
import { findReadStrategy, listPublicTexts } from '@pejl/store/drafting/read-strategy-store.ts'
import {
  loadDraft,
  loadNewestVersion,
  loadVersion,
  saveNewVersion,
} from '@pejl/store/drafting/version-store.ts'
import { record } from '@pejl/store/journal.ts'
import { lockRecord } from '@pejl/store/record-store.ts'

export type BeginDraftRefusal = 'forbidden' | 'not-found' | 'already-begun' | 'wrong-value'

/**
 * Begins a strategy's next draft: from a version, or, when `from` is null, from what was read of it. From then on
 * linking leaves the strategy's principles alone.
 */
export async function beginDraft(
  { database }: { database: Database },
  actor: Actor,
  given: { readonly strategyId: string; readonly from: number | null },
): Promise<Result<{ readonly number: number }, BeginDraftRefusal>> {
  if (!mayActor(actor, 'draft')) return refuse('forbidden')
  const strategyId = parseId<StrategyId>(given.strategyId)
  if (!strategyId) return refuse('not-found')

  return database.staff(async (db) => {
    await lockRecord(db)
    if (await loadDraft(db, strategyId)) return refuse('already-begun')
    const newest = await loadNewestVersion(db, strategyId)
    const content =
      given.from === null
        ? await readContent(db, strategyId)
        : (await loadVersion(db, strategyId, given.from))?.content
    if (!content) return refuse('not-found')
    const tidied = tidyContent(content)
    if (!tidied.ok) return refuse('wrong-value')

    const number = (newest?.number ?? 0) + 1
    const by = nameOf(actor)
    await saveNewVersion(db, { strategyId, number, content: tidied.value, note: '', by })
    await claimPrinciples(db, strategyId)
    const detail = { number, from: given.from }
    await record(db, { actor: by, event: 'draft-begun', kind: 'strategy', subject: strategyId, detail })
    return ok({ number })
  })
}

async function readContent(db: Db, id: StrategyId): Promise<StrategyContent | undefined> {
  const read = await findReadStrategy(db, id)
  if (!read) return undefined
  const texts = await listPublicTexts(db, placesOf(read))
  return beginContent(read, { textOf: (documentId) => texts.get(documentId) ?? '', newKey: randomUUID })
}

const placesOf = ({ purposePlace, principles, items }: ReadStrategy): readonly PlacedIn[] =>
  [
    purposePlace,
    ...principles.flatMap(({ place, objectives }) => [place, ...objectives.map((one) => one.place)]),
    ...items.map(({ place }) => place),
  ].filter((place) => place !== null)
