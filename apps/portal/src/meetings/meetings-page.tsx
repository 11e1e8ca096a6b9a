import type { PlannedMeeting } from '@pejl/store/public/calendar-views.ts'
import type { MeetingCard } from '@pejl/store/public/committee-views.ts'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { ComingMeetings } from '../calendar/coming-meetings.tsx'
import { calendarTexts } from '../calendar/texts.ts'
import { CsvLink } from '../frame/csv-link.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { MeetingTable } from './meeting-table.tsx'
import { meetingTexts } from './texts.ts'

interface MeetingsPage {
  /** Meetings ahead, on the first page. */
  readonly coming: readonly PlannedMeeting[]
  readonly meetings: readonly MeetingCard[]
  readonly page: number
  readonly pages: number
}

export function meetingsPage(
  language: Language,
  { coming, meetings, page, pages }: MeetingsPage,
): PortalPage {
  const [texts, href] = [meetingTexts[language], addresses[language]]
  const said = calendarTexts[language]
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
        {coming.length > 0 ? (
          <Section id="kommende" heading={said.coming}>
            <ComingMeetings caption={said.coming} meetings={coming} />
          </Section>
        ) : null}
        {coming.length > 0 && meetings.length > 0 ? <h2>{said.held}</h2> : null}
        {meetings.length > 0 ? (
          <MeetingTable caption={title} meetings={meetings} withCommittee />
        ) : coming.length === 0 ? (
          <EmptyState heading={texts.none} />
        ) : null}
        <Pagination page={page} pages={pages} href={href.meetingsPage} />
        <CsvLink href={paths.meetingsCsv} />
      </>
    ),
  }
}
