import type { JournalEntry } from '@pejl/store/journal-views.ts'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatMoment } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import { texts } from './texts.ts'

interface JournalListProps {
  readonly entries: readonly JournalEntry[]
  readonly language: Language
}

/** What has happened, a line each, with a way to the thing it happened to. */
export function JournalList({ entries, language }: JournalListProps) {
  const t = texts[language]

  return (
    <DataTable
      caption={t.title}
      compact
      columns={(['event', 'about', 'actor', 'at'] as const).map((key) => ({ key, heading: t.columns[key] }))}
      rows={entries.map((entry) => {
        const to = subjectOf(entry)
        return {
          id: `log-${entry.id}`,
          cells: {
            event: t.events[entry.event] ?? entry.event,
            about: to && entry.about ? <a href={to}>{entry.about}</a> : (entry.about ?? ''),
            actor: entry.actor === 'program' ? t.program : entry.actor,
            at: formatMoment(entry.at, language),
          },
        }
      })}
    />
  )
}

function subjectOf({ kind, subject }: JournalEntry): string | undefined {
  if (subject === null) return undefined
  switch (kind) {
    case 'document':
      return href.review(subject)
    case 'strategy':
      return href.strategy(subject)
    case 'commitment':
      return href.commitment(subject)
    case 'inventory':
      return href.inventoryLine(subject)
    case 'inquiry':
      return href.inquiry(subject)
    case 'committee':
      return href.committee(subject)
    case 'person':
      return href.person(subject)
    case 'matter':
      return href.matter(subject)
    default:
      return undefined
  }
}
