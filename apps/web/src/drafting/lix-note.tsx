import { readabilityOf } from '@pejl/domain/strategies/lix.ts'
import type { DraftTexts } from './draft-texts.ts'

interface LixNoteProps {
  /** The fields it measures, by id. */
  readonly of: readonly string[]
  readonly text: string
  readonly t: DraftTexts
}

/** How hard a text is to read. With script it follows the fields as they are typed in. */
export function LixNote({ of, text, t }: LixNoteProps) {
  const found = readabilityOf(text)

  return (
    <p class="lix small" data-lix={of.join(' ')} data-level={found?.level}>
      {found ? t.lix(found.lix, t.levels[found.level], found.words) : t.lixNone}
    </p>
  )
}

/** What the island needs to say the same: the levels' names, and the sentence with its places. */
export function lixWords(t: DraftTexts): string {
  return JSON.stringify({ levels: t.levels, none: t.lixNone, said: t.lix(-1, '%level', -2) })
}
