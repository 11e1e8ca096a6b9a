import type { MeetingRefusal, MeetingText } from '@pejl/actions/committees/change-meeting.ts'
import { isoDay } from '@pejl/domain/common/written-values.ts'
import type { MeetingInCalendar } from '@pejl/store/committees/calendar-views.ts'
import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { texts as minutesTexts } from '../minutes/texts.ts'
import { href } from '../routes.ts'
import { dayText, timeText } from './calendar-words.ts'
import { notesText } from './meeting-list.tsx'
import type { CalendarTexts } from './texts-da.ts'

export interface MeetingPageProps {
  readonly visit: Visit
  readonly t: CalendarTexts
  readonly meeting: MeetingInCalendar
  readonly notes: readonly string[]
  /** What was typed, when it was refused. */
  readonly typed?: MeetingText | undefined
  readonly why?: string | undefined
  readonly refusal?: MeetingRefusal | undefined
  readonly may: boolean
  readonly done?: string | undefined
}

/** A meeting's place in the calendar: its day, time, place and deadlines; moved, cancelled or taken out. */
export function MeetingPage(props: MeetingPageProps) {
  const { visit, t, meeting, notes, refusal, may, done } = props
  const { language } = visit
  const isAhead = meeting.state === 'planned' || meeting.state === 'called'
  const title = t.meeting.title(meeting.committee, formatDay(meeting.heldOn, language))
  const time = [meeting.startsAt, meeting.endsAt]
    .filter((one) => one !== null)
    .map(timeText)
    .join('–')

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="committees"
      done={done}
      trail={[
        { label: t.title, href: href.calendarOf({ year: Number(meeting.heldOn.slice(0, 4)) }) },
        { label: meeting.committee, href: href.committee(meeting.committeeId) },
        { label: formatDay(meeting.heldOn, language) },
      ]}
    >
      <PageHead kind={t.states[meeting.state]} heading={title} />
      <ErrorSummary
        heading={t.problem}
        errors={refusal ? [{ text: t.refusals[refusal], fieldId: fieldOf(refusal) }] : []}
      />
      <DefinitionList
        facts={[
          { term: t.columns.day, value: dayText(meeting.heldOn, language) },
          { term: t.columns.time, value: time },
          { term: t.columns.place, value: meeting.place },
          { term: t.columns.due, value: formatDay(meeting.agendaDueOn, language) },
          { term: t.columns.dispatch, value: formatDay(meeting.dispatchOn, language) },
          { term: t.columns.publish, value: formatDay(meeting.publishOn, language) },
          { term: t.meeting.why, value: meeting.why },
          { term: t.columns.notes, value: notesText(notes) },
          { term: t.meeting.items, value: meeting.items > 0 ? meeting.items : null },
        ]}
      />
      {meeting.state === 'recorded' ? null : (
        <ButtonRow>
          <LinkButton href={href.meeting(meeting.id)}>
            {t.meeting.agenda[meeting.state === 'held' ? 'held' : 'ahead']}
          </LinkButton>
          {meeting.state === 'held' ? (
            <LinkButton href={href.minutes(meeting.id)}>{minutesTexts[language].name}</LinkButton>
          ) : null}
        </ButtonRow>
      )}
      {may && isAhead ? <ChangeForms {...props} /> : null}
      {may && meeting.state === 'cancelled' ? (
        <form method="post" action={href.planMeetingAgain(meeting.id)}>
          <Hidden {...props} />
          <Button>{t.meeting.again}</Button>
        </form>
      ) : null}
      {may ? (
        <LinkButton small href={href.committeePlan(meeting.committeeId, meeting.heldOn.slice(0, 4))}>
          {t.plan}
        </LinkButton>
      ) : null}
    </StaffPage>
  )
}

function ChangeForms(props: MeetingPageProps) {
  const { t, meeting, why = '' } = props

  return (
    <>
      <Section id="ret" heading={t.meeting.change} lead={t.meeting.changeLead}>
        <ChangeForm {...props} />
      </Section>
      <Section id="aflys" heading={t.meeting.cancel} lead={t.meeting.cancelLead}>
        <form method="post" action={`${href.cancelMeeting(meeting.id)}#aflys`}>
          <Hidden {...props} />
          <TextField id="hvorfor" label={t.meeting.fields.hvorfor} value={why} width="full" maxLength={500} />
          <Button kind="warning">{t.meeting.cancel}</Button>
        </form>
      </Section>
      {meeting.state === 'planned' && meeting.items === 0 ? (
        <Section id="fjern" heading={t.meeting.drop} lead={t.meeting.dropLead}>
          <form method="post" action={`${href.dropMeeting(meeting.id)}#fjern`}>
            <Hidden {...props} />
            <Button kind="warning">{t.meeting.drop}</Button>
          </form>
        </Section>
      ) : null}
    </>
  )
}

function ChangeForm(props: MeetingPageProps) {
  const { t, meeting, typed } = props
  const { fields } = t.meeting
  const given = (text: string | undefined, otherwise: string | null) => text ?? otherwise ?? ''

  return (
    <form method="post" action={`${href.calendarMeeting(meeting.id)}#ret`} class="unit-form">
      <Hidden {...props} />
      <div class="form-row">
        <DateField id="dag" label={fields.dag} value={isoDay(given(typed?.heldOn, meeting.heldOn))} />
        <TextField
          id="start"
          label={fields.start}
          width="short"
          optional
          value={given(typed?.startsAt, timeText(meeting.startsAt))}
        />
        <TextField
          id="slut"
          label={fields.slut}
          width="short"
          optional
          value={given(typed?.endsAt, timeText(meeting.endsAt))}
        />
      </div>
      <TextField
        id="sted"
        label={fields.sted}
        optional
        maxLength={200}
        value={given(typed?.place, meeting.place)}
      />
      <div class="form-row">
        <DateField
          id="klar"
          label={fields.klar}
          optional
          value={isoDay(given(typed?.agendaDueOn, meeting.agendaDueOn))}
        />
        <DateField
          id="udsend"
          label={fields.udsend}
          optional
          value={isoDay(given(typed?.dispatchOn, meeting.dispatchOn))}
        />
        <DateField
          id="offentliggoer"
          label={fields.offentliggoer}
          optional
          value={isoDay(given(typed?.publishOn, meeting.publishOn))}
        />
      </div>
      <Button>{t.meeting.save}</Button>
    </form>
  )
}

function Hidden({ visit, meeting }: MeetingPageProps) {
  return (
    <>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="version" value={meeting.version} />
    </>
  )
}

const fields = {
  'wrong-time': 'start',
  'wrong-place': 'sted',
  'wrong-why': 'hvorfor',
  'dispatch-before-agenda': 'udsend',
  'publish-before-dispatch': 'offentliggoer',
} as const satisfies Partial<Record<MeetingRefusal, string>>

const fieldOf = (refusal: MeetingRefusal): string =>
  (fields as Partial<Record<MeetingRefusal, string>>)[refusal] ?? 'dag'
