import type { TakenIn } from '@pejl/actions/take-in-document.ts'
import { href } from '../routes.ts'
import type { IntakeRefusal, texts } from './texts.ts'

/** What became of one file, as the page and the island show it. */
export interface Outcome {
  readonly name: string
  readonly outcome: 'read' | 'known' | 'refused'
  readonly message: string
  readonly href: string | null
  /** The words of the link. */
  readonly link: string | null
}

type Texts = (typeof texts)['da']

export function takenIn(name: string, taken: TakenIn, t: Texts): Outcome {
  if (taken.already)
    return {
      name,
      outcome: 'known',
      message: t.known,
      href: href.review(taken.documentId),
      link: t.toKnown,
    }
  const counts = [t.items(taken.items), t.commitments(taken.commitments), t.doubts(taken.doubts)]
  const message = [`${counts.filter((text) => text !== '').join(', ')}.`]
  if (taken.damage !== 'none') message.push(t.restored)
  return {
    name,
    outcome: 'read',
    message: message.join(' '),
    href: href.review(taken.documentId),
    link: t.toReview,
  }
}

export const refused = (name: string, reason: IntakeRefusal, t: Texts): Outcome => ({
  name,
  outcome: 'refused',
  message: t.refusals[reason],
  href: null,
  link: null,
})
