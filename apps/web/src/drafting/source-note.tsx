import type { PassageSource } from '@pejl/domain/strategies/content.ts'
import { differText } from '@pejl/domain/strategies/text-difference.ts'
import { Difference } from '@pejl/ui/difference.tsx'
import { href } from '../routes.ts'
import type { DraftTexts } from './draft-texts.ts'

interface SourceNoteProps {
  readonly id: string
  /** What the source gave words to, for a screen reader. */
  readonly about: string
  readonly source: PassageSource | null
  readonly text: string
  readonly locked: boolean
  /** Where the words stand as they did, they are not said again. */
  readonly brief?: boolean
  readonly t: DraftTexts
}

/** The sentence a passage was read from, with the way to it and what has become of its words; nothing without one. */
export function SourceNote({ id, about, source, text, locked, brief = false, t }: SourceNoteProps) {
  if (!source) return null
  const quote = folded(source.quote)
  const isSame = quote.includes(folded(text))

  return (
    <div class="source-note small">
      <p>
        <span class="source-note-label">{isSame ? t.sourceSame : t.source}</span>{' '}
        <a href={href.publicDocument(source.documentId, source.start, source.end)}>
          {t.sourceLink}
          <span class="sr-only">: {about}</span>
        </a>
      </p>
      {isSame && brief ? null : <q>{quote}</q>}
      {isSame ? null : (
        <details>
          <summary>
            {t.sourceChanged}
            <span class="sr-only">: {about}</span>
          </summary>
          <p>
            <Difference segments={differText(quote, folded(text))} />
          </p>
        </details>
      )}
      {locked ? null : (
        <label class="source-gone">
          <input type="checkbox" name="uden-kilde" value={id} /> {t.sourceGone}
          <span class="sr-only">: {about}</span>
        </label>
      )}
    </div>
  )
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()
