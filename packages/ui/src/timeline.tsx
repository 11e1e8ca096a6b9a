import type { ComponentChildren } from 'preact'
import type { PageLink } from './page-links.ts'
import { Seamark, type SeamarkKind } from './seamarks.tsx'
import { StatusTag, type Tone } from './status-tag.tsx'

export type TimelineEntry = {
  readonly id: string
  readonly when: string
  readonly dateTime?: string
  readonly past: boolean
  readonly kind: SeamarkKind
  readonly kindLabel?: string
  readonly heading: string
  readonly href?: string
  readonly text?: ComponentChildren
  readonly source?: PageLink
  readonly tag?: { readonly tone: Tone; readonly text: string }
}

type TimelineProps = {
  readonly entries: readonly TimelineEntry[]
  readonly todayLabel: string
  readonly headingLevel?: 3 | 4
}

/**
 * The storyline: entries in the order given, today's line before the first that is not past.
 * `dateTime` (year, year-month or year-month-day) also sets the year in the margin where it changes.
 */
export function Timeline({ entries, todayLabel, headingLevel = 3 }: TimelineProps) {
  const firstAhead = entries.findIndex((entry) => !entry.past)
  const today = firstAhead === -1 ? entries.length : firstAhead
  const rows = entries.map((entry, index) => (
    <Entry key={entry.id} entry={entry} year={newYear(entries, index)} headingLevel={headingLevel} />
  ))

  return (
    <ol class="storyline">
      {rows.slice(0, today)}
      <li class="storyline-today" key="today">
        <span>{todayLabel}</span>
      </li>
      {rows.slice(today)}
    </ol>
  )
}

type EntryProps = {
  readonly entry: TimelineEntry
  readonly year: string | undefined
  readonly headingLevel: 3 | 4
}

function Entry({ entry, year, headingLevel }: EntryProps) {
  const Heading = `h${headingLevel}` as 'h3' | 'h4'

  return (
    <li id={entry.id} class={`storyline-entry storyline-${entry.past ? 'past' : 'ahead'}`}>
      {year ? (
        <span class="storyline-year" aria-hidden="true">
          {year}
        </span>
      ) : null}
      <span class="storyline-mark">
        <Seamark kind={entry.kind} />
      </span>
      <div class="storyline-body">
        <p class="storyline-when">
          <time dateTime={entry.dateTime}>{entry.when}</time>
          {entry.kindLabel ? <span class="storyline-kind">{entry.kindLabel}</span> : null}
        </p>
        <Heading class="storyline-heading">
          {entry.href ? <a href={entry.href}>{entry.heading}</a> : entry.heading}
        </Heading>
        {entry.text ? <div class="storyline-text">{entry.text}</div> : null}
        {entry.tag || entry.source ? (
          <p class="storyline-foot">
            {entry.tag ? <StatusTag tone={entry.tag.tone}>{entry.tag.text}</StatusTag> : null}
            {entry.source ? (
              <a class="source-link" href={entry.source.href}>
                {entry.source.label}
              </a>
            ) : null}
          </p>
        ) : null}
      </div>
    </li>
  )
}

function newYear(entries: readonly TimelineEntry[], index: number): string | undefined {
  const year = entries[index]?.dateTime?.slice(0, 4)
  return year === entries[index - 1]?.dateTime?.slice(0, 4) ? undefined : year
}
