import type { Reading } from '@pejl/domain/documents/reading.ts'
import { href } from '../routes.ts'
import { type SourceNote, sourceMarks } from './source-marks.ts'
import { type Branch, nestMarks } from './source-tree.ts'
import type { ReviewTexts } from './texts.ts'

interface SourcePaneProps {
  readonly reading: Reading
  readonly documentId: string
  readonly t: ReviewTexts
}

/** The document's restored text: where each field stands, and each word that was restored or is in doubt. */
export function SourcePane({ reading, documentId, t }: SourcePaneProps) {
  return (
    <div class="review-source">
      <header class="pane-head">
        <h2>{t.source}</h2>
        <a class="skip-source" href="#resultat">
          {t.skipSource}
        </a>
        {reading.changes.length > 0 ? (
          <label class="show-original">
            <input type="checkbox" class="form-checkbox" id="vis-oprindelig" autocomplete="off" />
            <span>{t.showOriginal}</span>
          </label>
        ) : null}
        <a href={href.original(documentId)} download>
          {t.original}
        </a>
      </header>
      <section class="review-text" id="kildetekst" tabindex={0} aria-label={t.source}>
        <Branches branches={nestMarks(reading.text, sourceMarks(reading))} t={t} />
      </section>
    </div>
  )
}

interface BranchesProps {
  readonly branches: readonly Branch<SourceNote>[]
  readonly t: ReviewTexts
}

function Branches({ branches, t }: BranchesProps) {
  return (
    <>
      {branches.map((branch, index) =>
        branch.kind === 'text' ? (
          branch.text
        ) : (
          <Noted key={index} note={branch.note} inside={branch.inside} t={t} />
        ),
      )}
    </>
  )
}

interface NotedProps {
  readonly note: SourceNote
  readonly inside: readonly Branch<SourceNote>[]
  readonly t: ReviewTexts
}

function Noted({ note, inside, t }: NotedProps) {
  const text = <Branches branches={inside} t={t} />
  switch (note.kind) {
    case 'item':
      return (
        <span class="source-item" id={`tekst-${note.item}`} data-label={t.item(note.item + 1)}>
          {text}
        </span>
      )
    case 'place':
      return (
        <span class="source-place" id={note.anchor}>
          {text}
        </span>
      )
    case 'restored':
    case 'doubt':
      return (
        <a
          class={note.kind === 'restored' ? 'restored' : 'doubt'}
          id={note.id}
          href={`#${note.anchor}`}
          title={note.kind === 'restored' ? `${t.stoodAs(note.from)}. ${note.why}` : note.why}
        >
          {note.kind === 'restored' ? <del class="was">{note.from} </del> : null}
          {text}
        </a>
      )
  }
}
