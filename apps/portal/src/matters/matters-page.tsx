import type { MatterCard } from '@pejl/store/public/matter-views.ts'
import type { AnnouncedMatter } from '@pejl/store/public/route-plan-views.ts'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { Danish } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { Day } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { matterTexts } from './texts.ts'

interface MattersPage {
  readonly matters: readonly MatterCard[]
  /** On their way, and on no agenda yet. */
  readonly announced: readonly AnnouncedMatter[]
  readonly page: number
  readonly pages: number
}

export function mattersPage(
  language: Language,
  { matters, announced, page, pages }: MattersPage,
): PortalPage {
  const [texts, frame, href] = [matterTexts[language], frameTexts[language], addresses[language]]
  const title = frame.nav.matters

  return {
    language,
    title,
    description: texts.lead,
    canonical: href.mattersPage(page),
    room: 'matters',
    body: (
      <>
        <PageHead heading={title} lead={<p>{texts.lead}</p>} />
        <Announced language={language} announced={announced} />
        {matters.length > 0 ? (
          <DataTable
            caption={title}
            columns={[
              { key: 'title', heading: texts.matter },
              { key: 'number', heading: texts.number },
              { key: 'last', heading: texts.last },
              { key: 'committees', heading: texts.committees },
              { key: 'decisions', heading: texts.decisions, numeric: true },
            ]}
            rows={matters.map((matter) => ({
              id: `sag-${matter.slug}`,
              href: href.matter(matter.slug),
              cells: {
                title: <Danish>{matter.title}</Danish>,
                number: matter.number ?? frame.unnumbered,
                last: matter.lastOn ? <Day day={matter.lastOn} /> : frame.meetingUnknown,
                committees: <Danish>{matter.committees.join(', ')}</Danish>,
                decisions: matter.decisions,
              },
            }))}
          />
        ) : (
          <EmptyState heading={texts.none} />
        )}
        <Pagination page={page} pages={pages} href={href.mattersPage} />
        <CsvLink href={paths.mattersCsv} />
      </>
    ),
  }
}

function Announced({
  language,
  announced,
}: Pick<MattersPage, 'announced'> & { readonly language: Language }) {
  const [texts, frame, href] = [matterTexts[language], frameTexts[language], addresses[language]]
  if (announced.length === 0) return null
  return (
    <Section id="paa-vej" heading={texts.announced} lead={<p>{texts.announcedLead}</p>}>
      <ul class="plain-list">
        {announced.map(({ slug, number, title, committee }) => (
          <li key={slug}>
            <a href={href.matter(slug)}>
              <Danish>{title}</Danish>
            </a>{' '}
            <span class="muted">
              {number ?? frame.unnumbered}
              {committee ? (
                <>
                  {' · '}
                  <Danish>{texts.nextAt(committee)}</Danish>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
