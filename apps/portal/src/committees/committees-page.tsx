import type { CommitteeCard } from '@pejl/store/public/committee-views.ts'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { Danish } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { Day } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { committeeKind, frameTexts } from '../texts.ts'
import { committeeTexts } from './texts.ts'

export function committeesPage(language: Language, committees: readonly CommitteeCard[]): PortalPage {
  const [texts, href] = [committeeTexts[language], addresses[language]]
  const title = frameTexts[language].nav.committees

  return {
    language,
    title,
    description: texts.lead,
    canonical: href.committees(),
    room: 'committees',
    body: (
      <>
        <PageHead heading={title} lead={<p>{texts.lead}</p>} />
        {committees.length > 0 ? (
          <DataTable
            caption={title}
            columns={[
              { key: 'name', heading: texts.committee },
              { key: 'kind', heading: texts.kind },
              { key: 'short', heading: texts.short },
              { key: 'last', heading: texts.last },
              { key: 'meetings', heading: texts.meetings, numeric: true },
            ]}
            rows={committees.map(({ slug, name, kind, abbreviations, lastOn, meetings }) => ({
              id: `udvalg-${slug}`,
              href: href.committee(slug),
              cells: {
                name: <Danish>{name}</Danish>,
                kind: committeeKind(kind, language),
                short: abbreviations.join(', ') || '–',
                last: lastOn ? <Day day={lastOn} /> : null,
                meetings,
              },
            }))}
          />
        ) : (
          <EmptyState heading={texts.none} />
        )}
        <CsvLink href={paths.committeesCsv} />
      </>
    ),
  }
}
