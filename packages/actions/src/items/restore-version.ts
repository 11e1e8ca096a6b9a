import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { contentBefore, type ItemContent } from '@pejl/domain/items/item-version.ts'
import { askedBy, type Database, type Db } from '@pejl/store/db.ts'
import { keepBefore } from '@pejl/store/items/history-store.ts'
import { contentOf, listItemChanges } from '@pejl/store/items/history-views.ts'
import { type LoadedItem, saveFacts } from '@pejl/store/items/item-store.ts'
import { loadWholeItem } from '@pejl/store/items/whole-item-views.ts'
import { loadSections, saveRecommendationOrder, saveSection } from '@pejl/store/items/words-store.ts'
import { record } from '@pejl/store/journal.ts'
import { type ItemRefusal, takeWritableItem } from './item-access.ts'

interface Stamp {
  readonly by: string
  readonly at: Date
  readonly alone: true
}

/**
 * Gives an item the words it had before a change: title, sections, recommendations and who answers. Attachments and whether
 * it is open stay as they are. What it said until now is kept in its history, like any other change.
 */
export async function restoreVersion(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  actor: Actor,
  given: { readonly itemId: string; readonly changeId: string },
): Promise<Result<true, ItemRefusal | 'locked' | 'unknown-version'>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  return database.staff(async (db) => {
    const taken = await takeWritableItem(db, actor, given.itemId)
    if (!taken.ok) return taken
    const item = taken.value
    const [whole, changes] = [await loadWholeItem(db, item.id), await listItemChanges(db, item.id)]
    if (!whole || !changes.some(({ id }) => id === given.changeId)) return refuse('unknown-version')
    const current = contentOf(whole)
    const wanted = contentBefore(current, changes, given.changeId)
    const stamp: Stamp = { by: nameOf(actor), at: now(), alone: true }
    await restoreFacts(db, item, current, wanted, stamp)
    await restoreWords(db, item, current, wanted, stamp)
    const detail = { before: given.changeId }
    await record(db, {
      actor: stamp.by,
      event: 'item-restored',
      kind: 'agenda-item',
      subject: item.id,
      detail,
    })
    return ok(true as const)
  }, askedBy(actor))
}

async function restoreFacts(
  db: Db,
  item: LoadedItem,
  current: ItemContent,
  wanted: ItemContent,
  stamp: Stamp,
): Promise<void> {
  const isTitle = current.title !== wanted.title
  const isFacts = isOther(current.facts, wanted.facts)
  if (isTitle) await keepBefore(db, item, { part: 'title', was: current.title }, stamp)
  if (isFacts) await keepBefore(db, item, { part: 'facts', was: current.facts }, stamp)
  if (isTitle || isFacts) await saveFacts(db, item, { ...item, title: wanted.title, ...wanted.facts })
}

async function restoreWords(
  db: Db,
  item: LoadedItem,
  current: ItemContent,
  wanted: ItemContent,
  stamp: Stamp,
): Promise<void> {
  for (const { id, key, text } of await loadSections(db, item.id)) {
    const before = wanted.sections.find((one) => one.key === key)?.text ?? text
    if (before === text) continue
    await keepBefore(db, item, { part: 'section', key, was: text }, stamp)
    await saveSection(db, id, { text: before, ...stamp })
  }
  if (!isOther(current.recommendations, wanted.recommendations)) return
  await keepBefore(db, item, { part: 'recommendations', was: current.recommendations }, stamp)
  const rows = wanted.recommendations.map((row) => ({ ...row, id: null }))
  await saveRecommendationOrder(db, item.id, rows)
}

const isOther = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)
