import type { Day } from '@pejl/domain/common/day.ts'
import { type CommitmentId, parseId } from '@pejl/domain/common/id.ts'
import { findCommitmentForStaff } from '@pejl/store/commitment-views.ts'
import type { Database } from '@pejl/store/db.ts'
import { findInitiativeChoices } from '@pejl/store/plan/form-choice-views.ts'
import type { Asked } from '../desk/desk.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'

/** What an initiative is begun from, and what its form has from it. */
export interface FormOrigin {
  /** The promise it is to keep; null when it is begun for an objective. */
  readonly commitment: CommitmentId | null
  readonly quote: string
  readonly href: string | null
  readonly fields: Fields
}

/**
 * What the address (`?loefte=`, `?maal=`), or the form opened from it, says an initiative comes from: a promise, whose
 * words stand beside the form, or an objective, which is ticked. Nothing when there is no such thing.
 */
export async function findOrigin(
  database: Database,
  { query, form }: Pick<Asked, 'query' | 'form'>,
  today: Day,
): Promise<FormOrigin | undefined> {
  const commitmentId = parseId<CommitmentId>(textOf(form, 'loefte') || textOf(query, 'loefte'))
  if (commitmentId) {
    const found = await database.staff((db) => findCommitmentForStaff(db, commitmentId, today))
    if (!found) return undefined
    const fields: [string, readonly string[]][] = [
      ['titel', [titleFrom(found.what)]],
      ['ejer', [found.who ?? '']],
      ['oensket', [found.report.falls ?? '']],
    ]
    const { quote, id } = found
    return { commitment: id, quote, href: href.commitment(id), fields: new Map(fields) }
  }
  const objectiveId = parseId(textOf(query, 'maal'))
  if (!objectiveId) return undefined
  const { objectives } = await database.staff(findInitiativeChoices)
  const objective = objectives.find(({ id }) => id === objectiveId)
  if (!objective) return undefined
  const fields = new Map([['maal', [objective.id]]])
  return { commitment: null, quote: objective.text, href: null, fields }
}

/** A promise's words as a title: without the full stop at the end, and no longer than a title may be. */
const titleFrom = (what: string): string => {
  const one = what.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
  const title = one.length > 150 ? `${one.slice(0, 150).replace(/\s+\S*$/, '')} …` : one
  return title.charAt(0).toUpperCase() + title.slice(1)
}
