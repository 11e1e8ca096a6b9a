import type { PersonId } from '@pejl/domain/common/id.ts'
import type { MinutedMeeting } from '@pejl/domain/minutes/minuted-meeting.ts'
import { findMissing } from '@pejl/domain/minutes/missing.ts'
import type { EditionView, MinutesView } from '@pejl/store/minutes/minutes-views.ts'
import type { MeetingToPublish } from '@pejl/store/publications/publishing-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextArea } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Fields } from '../desk/fields.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { ApprovalPart } from './approval-part.tsx'
import { EditionsPart } from './editions-part.tsx'
import { MinutedItems } from './minuted-items.tsx'
import { texts } from './texts.ts'
import type { MinutesTexts } from './texts-da.ts'

export interface MinutesPageProps {
  readonly visit: Visit
  readonly meeting: MeetingToPublish
  readonly minuted: MinutedMeeting
  /** Null before anybody has done anything to them. */
  readonly minutes: MinutesView | null
  readonly editions: readonly EditionView[]
  /** The person that whoever is signed in is. */
  readonly person: PersonId | null
  readonly refused: { readonly reason: keyof MinutesTexts['refusals']; readonly typed: Fields } | null
  readonly done: string | undefined
}

/** The minutes of a meeting: what is missing, who approves, what they say, and the editions there are. */
export function MinutesPage(props: MinutesPageProps) {
  const { visit, meeting, minuted, minutes, editions, refused, done } = props
  const t = texts[visit.language]
  const title = t.title(meeting.committee.name, formatDay(meeting.heldOn, visit.language))
  const may = mayVisit(visit, 'meet') && meeting.state === 'held'
  const state = minutes?.state ?? 'draft'

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="meetings"
      done={done}
      trail={[
        { label: t.meetings, href: href.meetings },
        {
          label: `${meeting.committee.name}, ${formatDay(meeting.heldOn, visit.language)}`,
          href: href.meeting(meeting.id),
        },
        { label: t.name },
      ]}
    >
      <PageHead heading={title}>
        <StatusTag tone={state === 'approved' ? 'done' : state === 'awaiting' ? 'due' : 'neutral'}>
          {meeting.state === 'held' ? t.states[state] : t.states.none}
        </StatusTag>{' '}
        {minutes && minutes.edition > 1 ? t.edition(minutes.edition) : null}
      </PageHead>
      <ErrorSummary
        heading={t.problem}
        errors={refused ? [{ text: t.refusals[refused.reason], ...fieldOf(refused) }] : []}
      />
      {meeting.state === 'held' ? null : (
        <Notice kind="info">
          <p>{t.notHeld}</p>
        </Notice>
      )}
      {minutes?.reason && state !== 'approved' ? (
        <Notice kind="info">
          <p>{t.reasonOf(minutes.reason)}</p>
        </Notice>
      ) : null}
      {meeting.state === 'held' && state === 'draft' ? <DraftPart {...props} t={t} may={may} /> : null}
      {meeting.state === 'held' && state === 'awaiting' && minutes ? (
        <ApprovalPart
          visit={visit}
          t={t}
          meeting={meeting}
          minuted={minuted}
          minutes={minutes}
          person={props.person}
          may={may}
          typed={refused?.typed}
        />
      ) : null}
      {state === 'approved' && may ? <CorrectPart {...props} t={t} /> : null}
      {may && state !== 'draft' ? (
        <p>
          <a href={href.publishing(meeting.id, state === 'approved' ? 'minutes' : '')}>{t.publish}</a>
        </p>
      ) : null}
      <MinutedItems minuted={minuted} t={t} language={visit.language} />
      <EditionsPart visit={visit} t={t} meetingId={meeting.id} editions={editions} />
    </StaffPage>
  )
}

function fieldOf({ reason, typed }: NonNullable<MinutesPageProps['refused']>): { readonly fieldId?: string } {
  if (reason === 'wrong-reason') return { fieldId: 'grund' }
  return reason === 'wrong-remark' ? { fieldId: `bemaerkning-${textOf(typed, 'person')}` } : {}
}

interface PartProps extends MinutesPageProps {
  readonly t: MinutesTexts
}

function DraftPart({ visit, t, meeting, minuted, minutes, may }: PartProps & { readonly may: boolean }) {
  const missing = findMissing(minuted)

  return (
    <>
      {missing.length > 0 ? (
        <Notice kind="warning" heading={t.missing.heading}>
          <ul>
            {missing.map((one, index) => (
              <li key={`${one.kind}-${index}`}>
                {one.kind === 'attendance' ? t.missing.attendance : null}
                {one.kind === 'decision' ? t.missing.decision(one.item.title, one.number) : null}
                {one.kind === 'commitment' ? t.missing.commitment(one.item.title, one.remark) : null}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {may ? (
        <form method="post" action={href.layMinutes(meeting.id)}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="version" value={minutes?.version ?? 1} />
          <p>{t.layLead}</p>
          <div class="button-row">
            <Button>{t.lay}</Button>
            <Button kind="secondary" formAction={href.reopenMinutes(meeting.id)} name="hen" value="protokol">
              {t.sitting}
            </Button>
          </div>
        </form>
      ) : null}
    </>
  )
}

function CorrectPart({ visit, t, meeting, minutes, refused }: PartProps) {
  return (
    <Section id="ret" heading={t.correct}>
      <p>{t.correctLead}</p>
      <form method="post" action={href.reopenMinutes(meeting.id)}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={minutes?.version ?? 0} />
        <TextArea
          id="grund"
          label={t.reason}
          rows={2}
          required
          value={refused ? textOf(refused.typed, 'grund') : ''}
          {...(refused?.reason === 'wrong-reason' ? { error: t.refusals['wrong-reason'] } : {})}
        />
        <Button kind="secondary">{t.correct}</Button>
      </form>
    </Section>
  )
}
