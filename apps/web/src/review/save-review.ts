import { type CorrectRefusal, correctReading, type Edit } from '@pejl/actions/correct-reading.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import type { Database } from '@pejl/store/db.ts'
import { findReview, type ReviewView } from '@pejl/store/review-views.ts'
import { type Fields, namesUnder, textOf } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import { typedEdits } from './edits.ts'
import { itemsOf } from './item-pages.ts'
import { type Meanwhile, meanwhileOf } from './meanwhile.ts'
import { mergedFields, mergeFields } from './merge.ts'
import { remapItems } from './remap.ts'
import { type Refused, refusedBy, settledAlready } from './settled.ts'
import { conflictsOf, currentFields, type Shown, shownOf } from './shown.ts'
import { texts } from './texts.ts'

/** What came of a review form: saved, or the form again with everything that was typed and why not. */
export type SavedReview =
  | {
      readonly kind: 'saved'
      readonly version: number
      readonly done: 'gemt' | 'uaendret' | 'flettet' | 'mistet'
    }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly document: ReviewView
      readonly shown: Shown
      readonly conflictWith?: string
      readonly meanwhile?: Meanwhile | undefined
      readonly refusal?: Refused
    }

/**
 * Saves what was typed, laid over the document as it now is. Fields that others alone have changed stay as they
 * made them; of a field that both have changed nothing is saved until a person has chosen. Nothing is saved to be
 * accepted while others have changed what the person has not seen: the form comes again, and says what it is.
 * `page` is the page of items the form is of.
 */
export async function saveReview(
  needs: { readonly database: Database },
  visit: Visit,
  document: ReviewView,
  form: Fields,
  page: number,
): Promise<SavedReview> {
  const first = await tryToSave(needs, visit, document, form, page)
  if (first !== 'stale') return first
  const latest = await needs.database.staff((db) => findReview(db, document.id))
  const second = latest ? await tryToSave(needs, visit, latest, form, page) : 'stale'
  return second === 'stale' ? refusedAs('stale', visit, latest ?? document, form, page) : second
}

async function tryToSave(
  { database }: { readonly database: Database },
  visit: Visit,
  document: ReviewView,
  form: Fields,
  page: number,
): Promise<SavedReview | 'stale'> {
  const { reading } = document
  const { fields: typed, isLost } = remapItems(
    form,
    document.keys.map(({ item }) => item),
  )
  if (document.state !== 'waiting') {
    const refusal = settledAlready(document, visit, typed)
    const shown = shownOf(reading, itemsOf(page, reading.items.length), true)
    return { kind: 'refused', status: refusal.kind === 'info' ? 200 : 409, document, shown, refusal }
  }
  const current = currentFields(reading, itemsShown(page, reading, typed))
  const merge = mergeFields(typed, current, reading.items.length)
  const { edits, errors } = typedEdits(reading, merge.mine, typed)
  const shown = {
    ...shownOf(reading, [], false),
    fields: mergedFields(typed, current, merge.theirs),
    errors,
    conflicts: conflictsOf(current, merge.both, texts[visit.language].conflict.emptied),
  }
  const meanwhile = meanwhileOf(document, form, { theirs: merge.theirs, current }, texts[visit.language])
  if (merge.both.length > 0) {
    const conflictWith = document.corrections.at(-1)?.by ?? texts[visit.language].conflict.someone
    return { kind: 'refused', status: 409, document, shown, meanwhile, conflictWith }
  }
  if (errors.length > 0) return { kind: 'refused', status: 422, document, shown, meanwhile }
  // who has typed in what is gone is told of that first, when the rest is saved
  if (meanwhile && !isLost && textOf(form, 'do') === 'accept')
    return { kind: 'refused', status: 409, document, shown, meanwhile }

  const saved = await correctReading({ database }, visit.actor, {
    documentId: document.id,
    version: document.version,
    edits: [...edits, ...itemEdits(form, typed)],
  })
  if (!saved.ok)
    return saved.reason === 'stale' || saved.reason === 'settled'
      ? 'stale'
      : refusedAs(saved.reason, visit, document, form, page)
  const { version } = saved.value
  if (isLost) return { kind: 'saved', version, done: 'mistet' }
  if (saved.value.saved.length === 0) return { kind: 'saved', version, done: 'uaendret' }
  const isMerged = textOf(form, 'version') !== String(document.version)
  return { kind: 'saved', version, done: isMerged ? 'flettet' : 'gemt' }
}

/** Buttons that change the items themselves, and one that takes a saved correction back. */
function itemEdits(form: Fields, typed: Fields): readonly Edit[] {
  const [what = '', ...rest] = textOf(form, 'do').split(':')
  const name = rest.join(':')
  if (what === 'add-item') return [{ kind: 'add-item' }]
  if (what === 'undo') return [{ kind: 'undo', path: name }]
  if (what !== 'remove-item') return []
  // the button carries the number as shown; the item's key says which it is now
  const key = textOf(form, `key.${name}`)
  const item = [...typed.keys()].find((one) => /^key\.\d+$/.test(one) && textOf(typed, one) === key)
  return item ? [{ kind: 'remove-item', item: Number(item.slice('key.'.length)) }] : []
}

function refusedAs(
  reason: CorrectRefusal,
  visit: Visit,
  document: ReviewView,
  form: Fields,
  page: number,
): SavedReview & { kind: 'refused' } {
  const { reading } = document
  const locked = document.state !== 'waiting'
  const typed = remapItems(
    form,
    document.keys.map(({ item }) => item),
  ).fields
  const current = currentFields(reading, itemsShown(page, reading, typed))
  const shown = shownOf(reading, itemsOf(page, reading.items.length), locked)
  return {
    kind: 'refused',
    status: reason === 'forbidden' ? 403 : 409,
    document,
    shown: locked ? shown : { ...shown, fields: mergedFields(typed, current, []) },
    refusal: refusedBy(reason, document, visit),
  }
}

/** The items of the page, and those the form has that have moved to another since. */
const itemsShown = (page: number, { items }: Reading, typed: Fields): readonly number[] => [
  ...new Set([...itemsOf(page, items.length), ...namesUnder(typed, 'key.').map(Number)]),
]
