import { createHash, randomUUID } from 'node:crypto'
import { type Fields, textOf } from './fields.ts'
import type { Visit } from './visit.ts'

/**
 * Does a thing once for each key: a second click, or the same form sent again, gets the answer of the first and changes
 * nothing. Remembers the newest `most` keys, in this process. What was refused or failed may be tried again.
 */
export function onceEach<T extends { readonly ok: boolean }>(
  most = 500,
): (key: string, act: () => Promise<T>) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return async (key, act) => {
    const known = answers.get(key)
    if (known) return known
    const answer = act()
    answers.set(key, answer)
    const oldest = answers.keys().next()
    if (answers.size > most && !oldest.done) answers.delete(oldest.value)
    const forget = () => answers.delete(key)
    answer.then(({ ok }) => ok || forget(), forget)
    return answer
  }
}

/** A new value for a form's hidden field `noegle`, which tells one opening of the form from the next. */
export const newKey = (): string => randomUUID()

/** The same for the same content sent twice from one opening of a form by one person, and for nothing else. */
export function keyOf({ actor }: Visit, form: Fields, content: string): string {
  const opening = textOf(form, 'noegle')
  if (opening === '') return newKey()
  return createHash('sha256').update([actor.id, opening, content].join('\n')).digest('hex')
}
