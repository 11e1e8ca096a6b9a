import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { Database } from '@pejl/store/db.ts'
import { listInventory } from '@pejl/store/drafting/inventory-views.ts'
import { findNewestVersion } from '@pejl/store/drafting/version-views.ts'
import { lockRecord } from '@pejl/store/record-store.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { beginDraft } from './begin-draft.ts'
import type { ExampleDraftedStrategy, ExampleDrafting, ExampleVersion } from './example-drafting.ts'
import { type ExampleDraftingNeeds, taken } from './example-drafting-needs.ts'
import { editExample } from './example-edits.ts'
import { loadExampleGatherings } from './example-gatherings.ts'
import { loadExampleInquiry } from './example-inquiry.ts'
import { loadExampleInventory } from './example-inventory.ts'
import { finishExample } from './example-life.ts'
import { saveDraft } from './save-draft.ts'

/**
 * Loads the example's versions, gatherings, inquiry and inventory by the same actions that people use. All in one
 * transaction: stopped on the way, nothing of it is there. A database that has an inventory already is left alone.
 */
export async function loadExampleDrafting(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  actor: Actor,
  example: ExampleDrafting,
): Promise<void> {
  await database.staff(async (db) => {
    // another process may load it too: the second waits here, and finds it done
    await lockRecord(db)
    if ((await listInventory(db)).some(({ id }) => id !== null)) return
    const today = () => now().toISOString().slice(0, 10) as Day // an ISO time begins with its day
    const needs: ExampleDraftingNeeds = { database: { ...database, staff: (work) => work(db) }, db, today }
    const all = await listStrategiesForStaff(db)
    const idOf = (title: string) => all.find((one) => one.title.startsWith(title))?.id
    for (const wanted of example.drafting) {
      const id = idOf(wanted.strategy)
      if (id) await loadStrategy(needs, actor, id, wanted)
    }
    await loadExampleInquiry(needs, actor, example.inquiry, idOf)
    await loadExampleInventory(needs, actor, example, idOf)
  })
}

async function loadStrategy(
  needs: ExampleDraftingNeeds,
  actor: Actor,
  strategyId: StrategyId,
  { versions, gatherings }: ExampleDraftedStrategy,
): Promise<void> {
  for (const [index, version] of versions.entries()) {
    taken(await beginDraft(needs, actor, { strategyId, from: index === 0 ? null : index }))
    await write(needs, actor, strategyId, version)
    await loadExampleGatherings(needs, actor, strategyId, gatherings, index + 1)
    await finishExample(needs, actor, { strategyId, number: index + 1, given: version })
  }
}

async function write(
  needs: ExampleDraftingNeeds,
  actor: Actor,
  strategyId: StrategyId,
  { edits, note }: ExampleVersion,
): Promise<void> {
  const draft = await findNewestVersion(needs.db, strategyId)
  if (!draft) throw new Error('the example began a draft that is not there')
  const content = edits.reduce(editExample, draft.content)
  taken(await saveDraft(needs, actor, { strategyId, version: draft.version, content, note }))
}
