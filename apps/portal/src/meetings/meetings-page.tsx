import type { MeetingCard } from '@pejl/store/public/committee-views.ts'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { MeetingTable } from './meeting-table.tsx'
import { meetingTexts } from './texts.ts'

interface MeetingsPage {
  readonly meetings: readonly MeetingCard[]
  readonly page: number
  readonly pages: number
}

export function meetingsPage(language: Language, { meetings, page, pages }: MeetingsPage): PortalPage {
  const [texts, href] = [meetingTexts[language], addresses[language]]
  const title = frameTexts[language].nav.meetings

  return {
    language,
    title,
    description: texts.lead,
    canonical: href.meetingsPage(page),
    room: 'meetings',
    body: (
      <>
        <PageHead heading={title} lead={<p>{texts.lead}</p>} />
        {meetings.length > 0 ? (
          <MeetingTable caption={title} meetings={meetings} withCommittee />
        ) : (
          <EmptyState heading={texts.none} />
        )}
        <Pagination page={page} pages={pages} href={href.meetingsPage} />
        <CsvLink href={paths.meetingsCsv} />
      </>
    ),
  }
}
