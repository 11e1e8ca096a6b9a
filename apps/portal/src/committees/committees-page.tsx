import type { CommitteeCard } from '@pejl/store/public/committee-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { Day } from '../frame/said.tsx'
import { href, paths } from '../routes.ts'
import { committeeKinds, texts } from '../texts.ts'

const lead = 'De politiske udvalg og MED-udvalgene, der har behandlet strategierne og deres sager.'

export function committeesPage(committees: readonly CommitteeCard[]): PortalPage {
  return {
    ...{ title: texts.nav.committees, description: lead, canonical: paths.committees, room: 'committees' },
    body: (
      <>
        <PageHead heading={texts.nav.committees} lead={<p>{lead}</p>} />
        {committees.length > 0 ? (
          <DataTable caption={texts.nav.committees} columns={columns} rows={committees.map(rowOf)} />
        ) : (
          <EmptyState heading="Ingen udvalg endnu" />
        )}
        <p class="d-print-none">
          <LinkButton href={paths.committeesCsv} icon="download" small download>
            {texts.csv}
          </LinkButton>
        </p>
      </>
    ),
  }
}

const columns = [
  { key: 'name', heading: 'Udvalg' },
  { key: 'kind', heading: 'Slags' },
  { key: 'short', heading: 'Forkortes' },
  { key: 'last', heading: 'Seneste møde' },
  { key: 'meetings', heading: 'Møder', numeric: true },
]

const rowOf = ({ slug, name, kind, abbreviations, lastOn, meetings }: CommitteeCard) => ({
  id: `udvalg-${slug}`,
  href: href.committee(slug),
  cells: {
    ...{ name, kind: committeeKinds[kind] ?? kind, short: abbreviations.join(', ') || '–', meetings },
    last: lastOn ? <Day day={lastOn} /> : null,
  },
})
