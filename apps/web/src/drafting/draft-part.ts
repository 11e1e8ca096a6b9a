import type { StrategyContent } from '@pejl/domain/strategies/content.ts'
import type { DraftPageProps } from './draft-props.ts'
import type { DraftTexts } from './draft-texts.ts'

/** What every part of the form takes: the page's own, with what is shown and whether it can be written in. */
export interface DraftPartProps extends DraftPageProps {
  readonly shown: StrategyContent
  readonly locked: boolean
  readonly t: DraftTexts
}

/** The parts of the form, by the ids of their headings. */
export const sectionIds = {
  about: 'om',
  foundation: 'grundlag',
  relations: 'sammenhaeng',
  whole: 'vision-og-formaal',
  principles: 'pejlemaerker',
  easy: 'let',
} as const

/** After a conflict: what the other has saved, where it differs from what was typed. */
export function theirsOf(
  { refusal, t }: Pick<DraftPartProps, 'refusal' | 't'>,
  mine: string | null,
  theirs: string | null | undefined,
): { readonly error?: string } {
  const isOther = refusal === 'stale' && theirs !== undefined && (mine ?? '') !== (theirs ?? '')
  return isOther ? { error: t.theirs(theirs ?? '') } : {}
}
