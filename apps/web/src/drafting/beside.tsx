import type { ComponentChildren } from 'preact'
import type { Language } from '../language.ts'
import type { ShownInput } from './draft-props.ts'
import { gatheringTexts } from './gathering-texts.ts'

interface BesideProps {
  readonly children: ComponentChildren
  /** What stands beside: source, input, readability. */
  readonly notes: ComponentChildren
}

/** A field with what belongs to it beside it; below it on narrow screens. */
export function Beside({ children, notes }: BesideProps) {
  return (
    <div class="beside">
      <div class="beside-field">{children}</div>
      <div class="beside-notes">{notes}</div>
    </div>
  )
}

/** The input that led to a passage's words; nothing when there is none. */
export function InputNotes({
  inputs,
  language,
}: {
  readonly inputs: readonly ShownInput[] | undefined
  readonly language: Language
}) {
  const t = gatheringTexts[language]
  if (!inputs || inputs.length === 0) return null

  return (
    <div class="input-notes small">
      <p class="source-note-label">{t.cameFrom}</p>
      <ul>
        {inputs.map(({ text, saidBy, occasion }) => (
          <li key={text}>
            <q>{text}</q>{' '}
            <span class="muted">{[saidBy, occasion].filter((one) => one !== '').join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
