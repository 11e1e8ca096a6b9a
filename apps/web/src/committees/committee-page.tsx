import { publishesByKind } from '@pejl/domain/organisation/committee-kind.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { AccessPart } from './access-part.tsx'
import type { CommitteePageProps } from './committee-props.ts'
import { FactsPart } from './facts-part.tsx'
import { MembersPart } from './members-part.tsx'
import { NotesPart } from './notes-part.tsx'
import { texts } from './texts.ts'
import { errorsOfForm } from './typed-form.ts'

const mostMeetings = 8

/** One committee: what it is, who sits in it, when it meets, who may see what is closed. */
export function CommitteePage(props: CommitteePageProps) {
  const { visit, t, committee, lines, own, may, refused, done } = props
  const names = texts[visit.language]
  // a body that publishes nothing has a public page only by the open papers that were read in
  const hasMet = lines.some(({ id, meetings }) => id === committee.id && meetings > 0)
  const isPublic =
    committee.kind !== 'trio' && (hasMet || (committee.publishes ?? publishesByKind(committee.kind)))

  return (
    <StaffPage
      visit={visit}
      title={committee.name}
      area="committees"
      done={done}
      trail={[{ label: names.title, href: href.committees }, { label: committee.name }]}
    >
      <PageHead kind={names.kinds[committee.kind]} heading={committee.name}>
        {may ? (
          <div class="button-row">
            <LinkButton small href={href.committeePlan(committee.id)}>
              {t.facts.plan}
            </LinkButton>
            <LinkButton small href={href.committeeSettings(committee.id)}>
              {t.facts.settings}
            </LinkButton>
            {isPublic ? (
              <LinkButton small href={href.publicCommittee(committee.slug)}>
                {t.facts.publicPage}
              </LinkButton>
            ) : null}
          </div>
        ) : null}
      </PageHead>
      <ErrorSummary heading={t.problem} errors={errorsOfForm(refused)} />
      <FactsPart {...props} />
      {committee.kind === 'trio' && own !== null ? <NotesPart {...props} /> : null}
      <MembersPart {...props} />
      <ComingMeetings {...props} />
      <AccessPart {...props} />
    </StaffPage>
  )
}

function ComingMeetings({ visit, t, committee, meetings, today }: CommitteePageProps) {
  const { language } = visit

  return (
    <Section
      id="moeder"
      heading={t.meetings.heading}
      more={{
        label: t.meetings.all,
        href: href.calendarOf({ year: Number(today.slice(0, 4)), committee: committee.id, list: true }),
      }}
    >
      {meetings.length === 0 ? (
        <p class="muted">{t.meetings.none}</p>
      ) : (
        <DataTable
          caption={t.meetings.heading}
          compact
          columns={(['day', 'time', 'place', 'due', 'dispatch'] as const).map((key) => ({
            key,
            heading: t.meetings.columns[key],
          }))}
          rows={meetings.slice(0, mostMeetings).map((meeting) => ({
            id: `moede-${meeting.id}`,
            href: href.calendarMeeting(meeting.id),
            cells: {
              day: formatDay(meeting.heldOn, language),
              time:
                meeting.state === 'cancelled'
                  ? t.meetings.cancelled
                  : (meeting.startsAt?.replace(':', '.') ?? ''),
              place: meeting.place ?? '',
              due: formatDay(meeting.agendaDueOn, language),
              dispatch: formatDay(meeting.dispatchOn, language),
            },
          }))}
        />
      )}
    </Section>
  )
}
