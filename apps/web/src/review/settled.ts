import type { ReviewView } from '@pejl/store/review-views.ts'
import { type Fields, namesUnder } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import { typedEdits } from './edits.ts'
import { mergeFields } from './merge.ts'
import { currentFields } from './shown.ts'
import { type ReviewRefusal, texts } from './texts.ts'

/** Why nothing was done. News when it had been done before, and nothing is lost; else it has to be looked at. */
export interface Refused {
  readonly kind: 'info' | 'warning'
  readonly text: string
}

/** Why a document stays as it is, said to the one who asked; of a settled one, who settled it. */
export function refusedBy(reason: ReviewRefusal, document: ReviewView, visit: Visit): Refused {
  const t = texts[visit.language]
  if (reason === 'already-accepted' || reason === 'already-rejected' || reason === 'settled')
    return { kind: reason === 'settled' ? 'warning' : 'info', text: settledBy(document, visit) }
  return { kind: reason === 'waiting' ? 'info' : 'warning', text: t.refusals[reason] }
}

/** The answer to a form for a document that is settled: news, or that something typed is not saved. */
export function settledAlready(document: ReviewView, visit: Visit, typed: Fields): Refused {
  const text = settledBy(document, visit)
  return isUnsaved(document, typed)
    ? { kind: 'warning', text: `${text} ${texts[visit.language].notSaved}` }
    : { kind: 'info', text }
}

function settledBy({ state, settledBy: by }: ReviewView, { actor, language }: Visit): string {
  const t = texts[language]
  const who = by === actor.username ? t.you : by === null || by === 'program' ? t.program : by
  return t.settledAlready[state === 'rejected' ? 'rejected' : 'accepted'](who)
}

/** Whether something was typed that the document does not have. */
function isUnsaved({ reading }: ReviewView, typed: Fields): boolean {
  const items = namesUnder(typed, 'key.').map(Number)
  const { mine, both } = mergeFields(typed, currentFields(reading, items), reading.items.length)
  const { edits, errors } = typedEdits(reading, [...mine, ...both], typed)
  return edits.length + errors.length > 0
}
