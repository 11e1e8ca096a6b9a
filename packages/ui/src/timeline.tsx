import type { ComponentChildren } from 'preact'
import { Seamark, type SeamarkKind } from './seamarks.tsx'

export type TimelineEntry = {
  readonly id: string
  readonly when: string
  readonly dateTime?: string
  readonly past: boolean
  readonly kind: SeamarkKind
  /** What kind of thing it is, below its time. */
  readonly kindLabel?: string
  /** Whose doing it is, above the heading. */
  readonly by?: ComponentChildren
  /** Left out where the content says all, as a list of promises does. */
  readonly heading?: string
  /** Where the heading is in another language than the page. */
  readonly headingLang?: string
  readonly href?: string
  readonly children?: ComponentChildren
}

type TimelineProps = {
  readonly entries: readonly TimelineEntry[]
  readonly headingLevel?: 3 | 4
}

/** A stretch of a storyline: entries in the order given, what is ahead on a broken line. */
export function Timeline({ entries, headingLevel = 4 }: TimelineProps) {
  return (
    <ol class="storyline">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} headingLevel={headingLevel} />
      ))}
    </ol>
  )
}

type EntryProps = { readonly entry: TimelineEntry; readonly headingLevel: 3 | 4 }

function Entry({ entry, headingLevel }: EntryProps) {
  const { id, when, dateTime, past, kind, kindLabel, by, heading, headingLang, href, children } = entry
  const Heading = `h${headingLevel}` as 'h3' | 'h4'

  return (
    <li id={id} class={`storyline-entry storyline-${past ? 'past' : 'ahead'}`}>
      <p class="storyline-when">
        <time dateTime={dateTime}>{when}</time>
        {kindLabel ? <span class="storyline-kind">{kindLabel}</span> : null}
      </p>
      <Seamark kind={kind} />
      <div class="storyline-body">
        {by ? <p class="storyline-by">{by}</p> : null}
        {heading ? (
          <Heading class="storyline-heading" lang={headingLang}>
            {href ? <a href={href}>{heading}</a> : heading}
          </Heading>
        ) : null}
        {children}
      </div>
    </li>
  )
}

type YearProps = {
  readonly id: string
  readonly year: string
  /** What the year holds, for those who leave it folded. */
  readonly note: string
  readonly open: boolean
  readonly children: ComponentChildren
}

/** One year of a storyline, folded or not; on paper always unfolded. */
export function TimelineYear({ id, year, note, open, children }: YearProps) {
  return (
    <details class="storyline-year" id={id} open={open}>
      <summary>
        <h3>{year}</h3>
        <span class="muted">{note}</span>
      </summary>
      {children}
    </details>
  )
}

type AheadProps = {
  readonly id: string
  readonly today: string
  readonly heading: string
  readonly children: ComponentChildren
}

/** What comes after today, set apart from what has been. */
export function TimelineAhead({ id, today, heading, children }: AheadProps) {
  return (
    <section class="storyline-future" aria-labelledby={id}>
      <p class="storyline-today">
        <span>{today}</span>
      </p>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  )
}
