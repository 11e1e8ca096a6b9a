import type { MergedPiece } from '@pejl/domain/items/merge-text.ts'
import type { ComponentChildren } from 'preact'
import { baseName } from './item-form.ts'
import type { UnsavedPart } from './item-props.ts'
import type { ItemTexts } from './texts.ts'

interface PartFieldProps {
  readonly part: string
  /** What is saved, which the field is shown with. */
  readonly now: string
  readonly unsaved: UnsavedPart | undefined
  readonly t: ItemTexts
  readonly notes?: ComponentChildren
  readonly children: ComponentChildren
}

/** A part of an item that is written by itself: its control, what it was shown with, and what became of it. */
export function PartField({ part, now, unsaved, t, notes, children }: PartFieldProps) {
  return (
    <div class={notes ? 'beside item-part' : 'item-part'} data-part={part}>
      <div>
        {children}
        <input type="hidden" name={baseName(part)} value={unsaved?.now ?? now} />
        <div data-part-answer>{unsaved ? <Unsaved unsaved={unsaved} t={t} /> : null}</div>
      </div>
      {notes ? <div class="beside-notes">{notes}</div> : null}
    </div>
  )
}

function Unsaved({ unsaved, t }: { readonly unsaved: UnsavedPart; readonly t: ItemTexts }) {
  const { settled } = unsaved
  if (settled.kind === 'gone') return <p class="form-error-message">{t.partLost.gone}</p>
  if (settled.kind === 'refused') return <p class="form-error-message">{t.partLost[settled.reason]}</p>
  if (settled.kind !== 'conflict') return null

  return (
    <div class="part-conflict" role="alert">
      <p>
        <strong>{t.conflictTitle}</strong>
      </p>
      <p>{t.conflictText}</p>
      <ConflictPieces pieces={settled.pieces} t={t} />
      <details>
        <summary>{t.theirsIs}</summary>
        <blockquote>{unsaved.now}</blockquote>
      </details>
    </div>
  )
}

/** The sentences two people disagree on, side by side. */
function ConflictPieces({ pieces, t }: { readonly pieces: readonly MergedPiece[]; readonly t: ItemTexts }) {
  return (
    <>
      {pieces.map((piece) =>
        piece.kind === 'agreed' ? null : (
          <dl class="conflict-pair" key={`${piece.mine}-${piece.theirs}`}>
            <div>
              <dt>{t.mineWas}</dt>
              <dd>{piece.mine}</dd>
            </div>
            <div>
              <dt>{t.theirsIs}</dt>
              <dd>{piece.theirs}</dd>
            </div>
          </dl>
        ),
      )}
    </>
  )
}
