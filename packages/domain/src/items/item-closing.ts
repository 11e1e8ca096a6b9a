import { ok, type Result, refuse } from '../common/result.ts'
import { tidyLine } from '../plan/tidy-text.ts'
import type { ItemAccess } from './item.ts'

export interface AccessGiven {
  readonly access: ItemAccess
  readonly closedReason: string
  readonly neutralTitle: string
}

export interface TidyAccess {
  readonly access: ItemAccess
  readonly closedReason: string | null
  readonly neutralTitle: string | null
}

export type AccessRefusal = 'closed-reason-missing' | 'neutral-title-missing' | 'neutral-title-same'

/**
 * Whether an item is treated behind closed doors. That is decided for each item by its nature (kommunestyrelsesloven § 10),
 * so a closed one says why; and it has a title that tells the public nothing of what is closed (§ 8, stk. 7: the list of
 * matters is public, as far as possible). Not checked: whether the neutral title is neutral.
 */
export function tidyAccess(
  { access, closedReason, neutralTitle }: AccessGiven,
  title: string,
): Result<TidyAccess, AccessRefusal> {
  if (access === 'open') return ok({ access, closedReason: null, neutralTitle: null })
  const [reason, neutral] = [tidyLine(closedReason).slice(0, 1000), tidyLine(neutralTitle).slice(0, 300)]
  if (reason === '') return refuse('closed-reason-missing')
  if (neutral === '') return refuse('neutral-title-missing')
  if (neutral.toLowerCase() === title.trim().toLowerCase()) return refuse('neutral-title-same')
  return ok({ access, closedReason: reason, neutralTitle: neutral })
}
