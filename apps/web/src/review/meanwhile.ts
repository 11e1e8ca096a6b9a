import type { ReviewView } from '@pejl/store/review-views.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { labelOf, sayingOf } from './correction-list.tsx'
import { nameOf } from './item-fields.ts'
import { type EditablePath, editablePaths } from './item-schemas.ts'
import type { FieldAt } from './merge.ts'
import { errorText } from './review-errors.ts'
import { saying } from './shown.ts'
import type { ReviewTexts } from './texts.ts'

/** What has happened to a document since a person opened its page. */
export interface Meanwhile {
  /** Usernames of those who corrected it; none when it was read again, or a correction was taken back. */
  readonly by: readonly string[]
  readonly changes: readonly Change[]
}

interface Change {
  /** Field or list that holds it, when that is on the page. */
  readonly target: string | null
  readonly label: string
  /** What now stands there. */
  readonly now: string
}

/** When the last correction that a page shows was made, as its form carries it. */
export const lastSeen = ({ corrections }: ReviewView): string =>
  corrections.map(({ at }) => at.toISOString()).reduce((last, at) => (at > last ? at : last), '')

/**
 * What others have done since the form was shown; nothing when the document is still the one it was made of.
 * `theirs` are the form's fields that they alone have changed, `current` what these hold now.
 */
export function meanwhileOf(
  document: ReviewView,
  form: Fields,
  { theirs, current }: { readonly theirs: readonly FieldAt[]; readonly current: Fields },
  t: ReviewTexts,
): Meanwhile | undefined {
  if (textOf(form, 'version') === String(document.version)) return undefined
  const seen = textOf(form, 'seen')
  const made = document.corrections.filter(({ at }) => at.toISOString() > seen)
  const named = new Set(theirs.map(({ item, path }) => nameOf(item, path)))
  const fields = theirs.map(({ item, path }): Change => {
    const target = nameOf(item, path)
    const label = errorText({ name: target, reason: null }, t)
    return { target, label, now: saying(current, item, path) || t.conflict.emptied }
  })
  const others = made
    .map(
      ({ path, value }): Change => ({
        target: fieldOf(document, path, current),
        label: labelOf(path, t),
        now: sayingOf(path, value, t),
      }),
    )
    .filter(({ target }) => target === null || !named.has(target))
  return { by: [...new Set(made.map(({ by }) => by))], changes: [...fields, ...others] }
}

/** The field on the page that a correction is of. */
function fieldOf({ keys }: ReviewView, correction: string, onPage: Fields): string | null {
  const [root, key, part] = correction.split('/')
  const item = root === 'items' ? keys.findIndex((one) => one.item === key) : -1
  const path = editablePaths.find((one): one is EditablePath => one === part)
  if (item < 0 || !path || !onPage.has(nameOf(item, 'title'))) return null
  return nameOf(item, path)
}
