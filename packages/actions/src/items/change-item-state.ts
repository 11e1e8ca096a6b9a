import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { ItemState } from '@pejl/domain/items/item.ts'
import { type LifeRefusal, type LifeStep, lacksOf, takeStep } from '@pejl/domain/items/item-life.ts'
import { tidyLine } from '@pejl/domain/plan/tidy-text.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { keepBefore } from '@pejl/store/items/history-store.ts'
import { saveState } from '@pejl/store/items/item-store.ts'
import { loadTemplate } from '@pejl/store/items/template-store.ts'
import { loadWholeItem } from '@pejl/store/items/whole-item-views.ts'
import { record } from '@pejl/store/journal.ts'
import { type ItemRefusal, takeItem } from './item-access.ts'

/**
 * Moves an item on in its life: to who approves it, to ready, back to writing, or away. Approving is for those who run
 * meetings. The reason for going back or away is kept in the item's history.
 */
export async function changeItemState(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  actor: Actor,
  given: {
    readonly itemId: string
    /** `newest`: what was written was saved a moment ago, by the same form. */
    readonly version: number | 'newest'
    readonly step: LifeStep
    readonly reason: string
  },
): Promise<Result<{ readonly state: ItemState }, ItemRefusal | LifeRefusal | 'stale'>> {
  const permission = given.step === 'approve' ? 'meet' : 'prepare'
  if (!mayActor(actor, permission)) return refuse('forbidden')
  return database.staff(async (db) => {
    const taken = await takeItem(db, actor, given.itemId, permission)
    if (!taken.ok) return taken
    const item = taken.value
    if (given.version !== 'newest' && item.version !== given.version) return refuse('stale')
    const whole = await loadWholeItem(db, item.id)
    const template = item.templateId === null ? undefined : await loadTemplate(db, item.templateId)
    const reason = tidyLine(given.reason).slice(0, 1000)
    const stepped = takeStep(item, {
      step: given.step,
      needsApproval: (template?.approvedBy ?? null) !== null,
      lacks: whole ? lacksOf(whole, template?.sections ?? []) : [],
      reason,
    })
    if (!stepped.ok) return stepped

    const by = nameOf(actor)
    const at = now()
    const was = { state: item.state, reason: reason || null }
    await keepBefore(db, item, { part: 'state', was }, { by, at })
    const approvedBy = given.step === 'approve' ? by : null
    if (!(await saveState(db, item, { state: stepped.value, approvedBy, at }))) return refuse('stale')
    const detail = { from: item.state, to: stepped.value }
    await record(db, { actor: by, event: 'item-moved', kind: 'agenda-item', subject: item.id, detail })
    return ok({ state: stepped.value })
  }, askedBy(actor))
}
