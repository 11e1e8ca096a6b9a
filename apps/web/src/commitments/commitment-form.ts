import { z } from 'zod'
import { type Fields, textOf } from '../desk/fields.ts'

/** Evidence as typed. */
export interface TypedEvidence {
  readonly itemId: string
  readonly occurrence: string
  readonly quote: string
  readonly why: string
}

export const emptyEvidence: TypedEvidence = { itemId: '', occurrence: '', quote: '', why: '' }

/** What a person has typed as evidence; whether it stands in the item is the action's to say. */
export function readEvidence(form: Fields): TypedEvidence {
  return {
    itemId: textOf(form, 'punkt'),
    occurrence: textOf(form, 'gang'),
    quote: textOf(form, 'citat'),
    why: textOf(form, 'hvorfor'),
  }
}

const verdict = z.object({
  version: z.coerce.number().int().min(0),
  verdict: z.enum(['', 'not-done', 'lapsed']).transform((said) => (said === '' ? null : said)),
  why: z.string(),
})
export type TypedVerdict = z.infer<typeof verdict>

/** A verdict as typed; nothing when none of the choices was made. */
export function readVerdict(form: Fields): TypedVerdict | undefined {
  if (!form.has('stilling')) return undefined
  const typed = verdict.safeParse({
    version: textOf(form, 'version'),
    verdict: textOf(form, 'stilling'),
    why: textOf(form, 'begrundelse'),
  })
  return typed.success ? typed.data : undefined
}
