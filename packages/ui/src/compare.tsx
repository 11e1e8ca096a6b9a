import type { ComponentChildren } from 'preact'
import type { PageLink } from './page-links.ts'
import { StatusTag, type Tone } from './status-tag.tsx'

export type ComparedRow = {
  readonly id: string
  readonly label?: string
  readonly left: ComponentChildren
  readonly right: ComponentChildren
}

type CompareProps = {
  readonly caption: string
  readonly leftHeading: string
  readonly rightHeading: string
  readonly rows: readonly ComparedRow[]
}

/** What was put forward beside what became of it, row by row; on phones one under the other. */
export function Compare({ caption, leftHeading, rightHeading, rows }: CompareProps) {
  return (
    <table class="compare">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{leftHeading}</th>
          <th scope="col">{rightHeading}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} id={row.id}>
            <td class="compare-left" data-label={leftHeading}>
              {row.label ? <span class="compare-number">{row.label}</span> : null}
              <div>{row.left}</div>
            </td>
            <td class="compare-right" data-label={rightHeading}>
              <div>{row.right}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DecisionNoteProps = {
  readonly committee: string
  /** Where the committee and its words are in another language than the page. */
  readonly lang?: string
  readonly when?: string
  readonly tone: Tone
  readonly outcome: string
  readonly text?: string
  readonly remark?: string
  readonly source?: PageLink
}

/** What one committee decided on one recommendation. */
export function DecisionNote({
  committee,
  lang,
  when,
  tone,
  outcome,
  text,
  remark,
  source,
}: DecisionNoteProps) {
  return (
    <div class="decision-note">
      <p class="decision-note-head">
        <strong lang={lang}>{committee}</strong>
        {when ? <span class="decision-note-when">{when}</span> : null}
        <StatusTag tone={tone}>{outcome}</StatusTag>
      </p>
      {text ? (
        <p class="decision-note-text" lang={lang}>
          {text}
        </p>
      ) : null}
      {remark ? (
        <blockquote class="decision-note-remark" lang={lang}>
          {remark}
        </blockquote>
      ) : null}
      {source ? (
        <a class="source-link" href={source.href}>
          {source.label}
        </a>
      ) : null}
    </div>
  )
}

type Side = { readonly heading: string; readonly note?: string; readonly children: ComponentChildren }

/** Two texts side by side, such as the original and the result; each scrolls on its own on wide screens. */
export function SideBySide({ left, right }: { readonly left: Side; readonly right: Side }) {
  return (
    <div class="side-by-side">
      {[left, right].map((side) => (
        <section key={side.heading} class="side" aria-label={side.heading}>
          <header class="side-head">
            <h2>{side.heading}</h2>
            {side.note ? <p>{side.note}</p> : null}
          </header>
          <div class="side-body" tabindex={0}>
            {side.children}
          </div>
        </section>
      ))}
    </div>
  )
}
