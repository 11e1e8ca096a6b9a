import type { DifferenceNote } from '@pejl/domain/strategies/difference-notes.ts'
import type { Missing } from '@pejl/domain/strategies/tidy-content.ts'
import type { Catalogue } from '../language.ts'
import { da, type VersionTexts } from './version-texts-da.ts'
import { en } from './version-texts-en.ts'

export const versionTexts: Catalogue<VersionTexts> = { da, en }

/** A note as a sentence. */
export function sayNote<K extends DifferenceNote['kind']>(
  note: DifferenceNote & { readonly kind: K },
  t: VersionTexts,
): string {
  // the table has a sentence for each kind
  const say = t.notes[note.kind] as (note: DifferenceNote, t: VersionTexts) => string
  return say(note, t)
}

/** What a version lacks, as a sentence. */
export function sayMissing(missing: Missing, t: VersionTexts): string {
  const say = t.missing[missing.kind] as (missing: Missing) => string // the table has a sentence for each kind
  return say(missing)
}
