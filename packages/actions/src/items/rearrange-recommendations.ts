import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { keepBefore } from '@pejl/store/items/history-store.ts'
import {
  type LoadedRecommendation,
  loadRecommendations,
  saveRecommendationOrder,
} from '@pejl/store/items/words-store.ts'
import { record } from '@pejl/store/journal.ts'
import { type ItemRefusal, takeWritableItem } from './item-access.ts'

export type RecommendationStep =
  | { readonly kind: 'add' }
  | { readonly kind: 'remove' | 'up' | 'down'; readonly id: string }

const most = 50

/** Adds a point, takes one away, or moves it one place. A new one is addressed like the one before it, and begins `at`. */
export async function rearrangeRecommendations(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  actor: Actor,
  { itemId, step }: { readonly itemId: string; readonly step: RecommendationStep },
): Promise<Result<true, ItemRefusal | 'locked' | 'too-many'>> {
  if (!mayActor(actor, 'prepare')) return refuse('forbidden')
  const by = nameOf(actor)
  return database.staff(async (db) => {
    const taken = await takeWritableItem(db, actor, itemId)
    if (!taken.ok) return taken
    const all = await loadRecommendations(db, taken.value.id)
    if (step.kind === 'add' && all.length >= most) return refuse('too-many')
    const rows = rearranged(all, step)
    if (!rows) return refuse('not-found')
    const was = all.map(({ text, addressed }) => ({ text, addressed }))
    await keepBefore(db, taken.value, { part: 'recommendations', was }, { by, at: now() })
    await saveRecommendationOrder(db, taken.value.id, rows)
    await record(db, {
      actor: by,
      event: 'recommendations-rearranged',
      kind: 'agenda-item',
      subject: taken.value.id,
      detail: { step: step.kind },
    })
    return ok(true as const)
  }, askedBy(actor))
}

type Row = Omit<LoadedRecommendation, 'id'> & { readonly id: LoadedRecommendation['id'] | null }

/** Nothing when the point is not there any more. */
function rearranged(
  all: readonly LoadedRecommendation[],
  step: RecommendationStep,
): readonly Row[] | undefined {
  if (step.kind === 'add') return [...all, { id: null, text: 'at ', addressed: all.at(-1)?.addressed ?? [] }]
  const at = all.findIndex(({ id }) => id === step.id)
  if (at === -1) return undefined
  if (step.kind === 'remove') return all.filter((_, index) => index !== at)
  const other = step.kind === 'up' ? at - 1 : at + 1
  const [one, two] = [all[at], all[other]]
  if (!one || !two) return all
  return all.map((row, index) => (index === at ? two : index === other ? one : row))
}
