import type { PublicationLine } from '@pejl/store/publications/publishing-views.ts'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatMoment } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import type { PublishingTexts } from './texts-da.ts'

interface HistoryPartProps {
  readonly visit: Visit
  readonly t: PublishingTexts
  readonly lines: readonly PublicationLine[]
}

/** Everything that was published of the meeting, and what became of it. */
export function HistoryPart({ visit, t, lines }: HistoryPartProps) {
  if (lines.length === 0) return null
  const { what, state, when, who } = t.historyColumns

  return (
    <Section id="historie" heading={t.history}>
      <DataTable
        caption={t.history}
        compact
        columns={[
          { key: 'what', heading: what },
          { key: 'state', heading: state },
          { key: 'when', heading: when },
          { key: 'who', heading: who },
        ]}
        rows={lines.map((line) => ({
          id: `udgivelse-${line.id}`,
          cells: {
            what: `${t.kinds[line.kind]} ${line.edition}`,
            state: line.withdrawnWhy ? `${t.states[line.state]}: ${line.withdrawnWhy}` : t.states[line.state],
            when: formatMoment(line.withdrawnAt ?? line.publishedAt ?? line.publishAt, visit.language),
            who: line.madeBy,
          },
        }))}
      />
    </Section>
  )
}
