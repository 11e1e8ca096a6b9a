import { countGroups, groupFindings } from '@pejl/actions/publishing/group-findings.ts'
import { publicationKinds } from '@pejl/domain/publishing/public-meeting.ts'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { PageNav } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { textOf } from '../desk/fields.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { FindingsPart } from './findings-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { NowPart } from './now-part.tsx'
import { PublishForm } from './publish-form.tsx'
import type { PublishingPageProps } from './publishing-props.ts'
import { ShownPart } from './shown-part.tsx'
import { texts } from './texts.ts'
import type { PublishingRefusal } from './texts-da.ts'

/** All there is to publishing a meeting, in the order it is done: what is public, what would be, the check, the time. */
export function PublishingPage(props: PublishingPageProps) {
  const { visit, meeting, kind, prepared, cannot, findings, lines, now, refused, done } = props
  const t = texts[visit.language]
  const day = formatDay(meeting.heldOn, visit.language)
  const title = t.title(meeting.committee.name, day)
  const part = { visit, t, meeting, kind, refused }

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="meetings"
      done={done}
      trail={[
        { label: t.meetings, href: href.meetings },
        { label: `${meeting.committee.name}, ${day}`, href: href.meeting(meeting.id) },
        { label: t.name },
      ]}
    >
      <PageHead heading={title} lead={<p>{t.lead}</p>} />
      <ErrorSummary
        heading={t.problem}
        errors={refused ? [{ text: t.refusals[refused.reason], ...fieldOf(refused) }] : []}
      />
      <NowPart {...part} lines={lines} now={now} />
      <PageNav
        label={t.choose}
        links={publicationKinds.map((one) => ({
          href: href.publishing(meeting.id, one),
          label: one === kind ? `${t.kinds[one]} ✓` : t.kinds[one],
        }))}
      />
      {cannot ? (
        <Notice kind="info" heading={`${t.kinds[kind]}: ${t.cannot}`}>
          <p>{t.refusals[cannot]}</p>
        </Notice>
      ) : null}
      {prepared ? (
        <>
          <ShownPart {...part} content={prepared.content} />
          <FindingsPart {...part} findings={findings} />
          <PublishForm
            {...part}
            publishOn={meeting.publishOn}
            replaces={lines.some(({ state }) => state === 'published')}
            unanswered={countGroups(groupFindings(findings.filter(({ answer }) => answer === null)))}
          />
        </>
      ) : null}
      <HistoryPart visit={visit} t={t} lines={lines} />
    </StaffPage>
  )
}

const fields: Partial<Record<PublishingRefusal, string>> = {
  'wrong-clock': 'klokken',
  'wrong-time': 'dag',
  'wrong-withdrawal': 'grund',
  unanswered: 'tjek',
}

function fieldOf({ reason, typed }: NonNullable<PublishingPageProps['refused']>): {
  readonly fieldId?: string
} {
  const fieldId = reason === 'wrong-why' ? `hvorfor-${textOf(typed, 'fund').slice(0, 12)}` : fields[reason]
  return fieldId ? { fieldId } : {}
}
