import type { MatterCard } from '@pejl/store/public/matter-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { Day } from '../frame/said.tsx'
import { href, paths } from '../routes.ts'
import { texts } from '../texts.ts'

interface MattersPage {
  readonly matters: readonly MatterCard[]
  readonly page: number
  readonly pages: number
}

const lead = 'Sagerne bag beslutningerne: hvor de har været, hvor de er nu, og hvad der blev sagt.'

export function mattersPage({ matters, page, pages }: MattersPage): PortalPage {
  return {
    ...{ title: texts.nav.matters, description: lead, canonical: href.mattersPage(page), room: 'matters' },
    body: (
      <>
        <PageHead heading={texts.nav.matters} lead={<p>{lead}</p>} />
        {matters.length > 0 ? (
          <DataTable caption={texts.nav.matters} columns={columns} rows={matters.map(rowOf)} />
        ) : (
          <EmptyState heading="Ingen sager endnu" />
        )}
        <Pagination page={page} pages={pages} href={href.mattersPage} />
        <p class="d-print-none">
          <LinkButton href={paths.mattersCsv} icon="download" small download>
            {texts.csv}
          </LinkButton>
        </p>
      </>
    ),
  }
}

const columns = [
  { key: 'title', heading: 'Sag' },
  { key: 'number', heading: 'Nummer' },
  { key: 'last', heading: 'Sidst behandlet' },
  { key: 'committees', heading: 'Udvalg' },
  { key: 'decisions', heading: 'Beslutninger', numeric: true },
]

const rowOf = ({ slug, title, number, lastOn, committees, decisions }: MatterCard) => ({
  id: `sag-${slug}`,
  href: href.matter(slug),
  cells: {
    title,
    number: number ?? texts.unknownNumber,
    last: lastOn ? <Day day={lastOn} /> : 'møde ukendt',
    committees: committees.join(', '),
    decisions,
  },
})
