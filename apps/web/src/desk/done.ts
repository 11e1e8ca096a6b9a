import type { Language } from '../language.ts'
import type { Asked } from './desk.ts'
import { textOf } from './fields.ts'

/** What was just done, as the address says it by a key of the area's own texts; nothing for any other key. */
export function doneText(
  { visit, query }: Pick<Asked, 'visit' | 'query'>,
  texts: Readonly<Record<Language, { readonly done: Readonly<Record<string, string>> }>>,
): string | undefined {
  const { done } = texts[visit.language]
  const key = textOf(query, 'besked')
  return Object.hasOwn(done, key) ? done[key] : undefined
}
