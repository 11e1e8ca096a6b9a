import type { MeetingCard } from '@pejl/store/public/committee-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { href, paths } from '../routes.ts'
import { texts } from '../texts.ts'
import { MeetingTable } from './meeting-table.tsx'

interface MeetingsPage {
  readonly meetings: readonly MeetingCard[]
  readonly page: number
  readonly pages: number
}

const lead = 'Møderne med åbne punkter, det nyeste først.'

export function meetingsPage({ meetings, page, pages }: MeetingsPage): PortalPage {
  return {
    ...{ title: texts.nav.meetings, description: lead, canonical: href.meetingsPage(page), room: 'meetings' },
    body: (
      <>
        <PageHead heading={texts.nav.meetings} lead={<p>{lead}</p>} />
        {meetings.length > 0 ? (
          <MeetingTable caption={texts.nav.meetings} meetings={meetings} withCommittee />
        ) : (
          <EmptyState heading="Ingen møder endnu" />
        )}
        <Pagination page={page} pages={pages} href={href.meetingsPage} />
        <p class="d-print-none">
          <LinkButton href={paths.meetingsCsv} icon="download" small download>
            {texts.csv}
          </LinkButton>
        </p>
      </>
    ),
  }
}
