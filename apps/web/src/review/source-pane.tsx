import type { Place } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { href } from '../routes.ts'
import { itemsOf } from './item-pages.ts'
import { type SourceNote, sourceMarks } from './source-marks.ts'
import { type Branch, type Mark, nestMarks } from './source-tree.ts'
import type { ReviewTexts } from './texts.ts'

interface SourcePaneProps {
  readonly reading: Reading
  readonly documentId: string
  /** Which page of items is shown, and the text of each page. */
  readonly page: number
  readonly windows: readonly Place[]
  readonly t: ReviewTexts
}

/** The restored text of a page of items, with ways to the text before and after: where each field stands, and each word that was restored or is in doubt. */
export function SourcePane({ reading, documentId, page, windows, t }: SourcePaneProps) {
  const window = windows[page - 1] ?? { start: 0, end: reading.text.length }
  const marks = sourceMarks(reading, itemsOf(page, reading.items.length), window)
  const more = (to: number, label: string) =>
    windows[to - 1] ? (
      <p>
        <a href={`${href.reviewPage(documentId, to)}#kildetekst`}>{label}</a>
      </p>
    ) : null
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
        {more(page - 1, t.textBefore)}
        <Branches
          branches={nestMarks(reading.text.slice(window.start, window.end), within(marks, window))}
          t={t}
        />
        {more(page + 1, t.textAfter)}
      </section>
    </div>
  )
}

/** Marks of the whole text, as they stand in a stretch of it. */
const within = (marks: readonly Mark<SourceNote>[], window: Place): readonly Mark<SourceNote>[] =>
  marks.map(({ start, end, note }) => ({
    start: Math.max(start, window.start) - window.start,
    end: Math.min(end, window.end) - window.start,
    note,
  }))

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
