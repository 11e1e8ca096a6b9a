import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts } from './texts.ts'

interface NoPartPageProps {
  readonly visit: Visit
  readonly title: string
  readonly text: string
  readonly meetingId: string
}

/** For whoever may publish, but not a meeting that has items they may not see. */
export function NoPartPage({ visit, title, text, meetingId }: NoPartPageProps) {
  const t = texts[visit.language]

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="meetings"
      trail={[
        { label: t.meetings, href: href.meetings },
        { label: t.name, href: href.meeting(meetingId) },
      ]}
    >
      <PageHead heading={title} />
      <Notice kind="warning">
        <p>{text}</p>
      </Notice>
    </StaffPage>
  )
}
