import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { CommitteeCard, MeetingCard } from '@pejl/store/public/committee-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { CommitmentTable } from '../commitments/commitment-table.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { MeetingTable } from '../meetings/meeting-table.tsx'
import { href, paths } from '../routes.ts'
import { committeeKinds, texts } from '../texts.ts'

interface CommitteeStory {
  readonly committee: CommitteeCard
  readonly meetings: readonly MeetingCard[]
  readonly commitments: readonly CommitmentView[]
  readonly page: number
  readonly pages: number
}

const mostCommitments = 10

export function committeePage({ committee, meetings, commitments, page, pages }: CommitteeStory): PortalPage {
  const { slug, name, kind, abbreviations, parent } = committee
  const open = commitments.filter(({ report }) => report.standing !== 'kept' && report.standing !== 'lapsed')

  return {
    ...{ title: name, canonical: href.committeePage(slug, page), room: 'committees' },
    description: `${name}: møder, beslutninger og det, der er lovet udvalget.`,
    steps: [{ label: texts.nav.committees, href: paths.committees }],
    body: (
      <>
        <PageHead kind={committeeKinds[kind] ?? 'Udvalg'} heading={name}>
          <DefinitionList
            across
            facts={[
              { term: 'Forkortes', value: abbreviations.join(', ') },
              { term: 'Hører under', value: parent },
              { term: 'Møder', value: committee.meetings },
            ]}
          />
        </PageHead>
        <Section id="moeder" heading="Møder">
          <MeetingTable caption={`Møder i ${name}`} meetings={meetings} withCommittee={false} />
          <Pagination page={page} pages={pages} href={(to) => href.committeePage(slug, to)} />
        </Section>
        {open.length > 0 ? (
          <Section
            id="loefter"
            heading="Lovet her, eller til udvalget"
            lead={<p>Det, der ikke er dokumenteret endnu. Det, der forfalder først, står øverst.</p>}
            more={{ label: `Se alle ${commitments.length} løfter`, href: href.ledger({ committee: slug }) }}
          >
            <CommitmentTable caption={`Løfter til ${name}`} commitments={open.slice(0, mostCommitments)} />
          </Section>
        ) : null}
      </>
    ),
  }
}
