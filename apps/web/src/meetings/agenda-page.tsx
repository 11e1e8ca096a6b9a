import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { islandAddress } from '../frame/style.ts'
import { texts as minutesTexts } from '../minutes/texts.ts'
import { texts as publishingTexts } from '../publishing/texts.ts'
import { href } from '../routes.ts'
import { AgendaList } from './agenda-list.tsx'
import type { AgendaPageProps } from './agenda-props.ts'
import { AgendaTools } from './agenda-tools.tsx'
import { HeldPart } from './held-part.tsx'
import { stateTones } from './state-tones.ts'
import { texts } from './texts.ts'
import type { MeetingTexts } from './texts-da.ts'

/** A meeting: what is on its agenda, and what can be done with it now. */
export function AgendaPage(props: AgendaPageProps) {
  const { visit, meeting, agenda, refused, done, sitting } = props
  const t = texts[visit.language]
  const title = t.heading(meeting.committee, formatDay(meeting.heldOn, visit.language))
  const isPreparing = meeting.state === 'planned' || meeting.state === 'called'
  const mayArrange = isPreparing && mayVisit(visit, 'meet')
  const isMed = meeting.kind === 'main-med' || meeting.kind === 'area-med'

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="meetings"
      done={done}
      trail={[{ label: t.title, href: href.meetings }, { label: title }]}
      scripts={mayArrange ? [islandAddress('agenda')] : []}
    >
      <PageHead
        heading={title}
        kind={<StatusTag tone={stateTones[meeting.state]}>{t.states[meeting.state]}</StatusTag>}
      >
        <DefinitionList
          across
          facts={[
            { term: t.facts.when, value: t.at(meeting.startsAt, meeting.endsAt) },
            { term: t.facts.place, value: meeting.place },
            ...(isPreparing
              ? [
                  { term: t.facts.due, value: formatDay(meeting.agendaDueOn, visit.language) },
                  { term: t.facts.dispatch, value: formatDay(meeting.dispatchOn, visit.language) },
                ]
              : []),
          ]}
        />
      </PageHead>
      <ErrorSummary heading={t.problem} errors={refused ? [{ text: t.reasons[refused.reason] }] : []} />
      {mayVisit(visit, 'meet') ? <SittingPart {...props} t={t} /> : null}
      <PapersPart visit={visit} meeting={meeting} t={t} />
      {sitting ? (
        <HeldPart {...props} sitting={sitting} t={t} />
      ) : (
        <div class={mayArrange ? 'work-columns' : ''}>
          <Section id="dagsorden" heading={t.agenda}>
            <AgendaList visit={visit} meeting={meeting} agenda={agenda} may={mayArrange} t={t} />
            {isMed && agenda.length > 0 ? (
              <p>
                <a href={href.localStatements(meeting.id)}>{t.local}</a>
              </p>
            ) : null}
          </Section>
          {mayArrange ? <AgendaTools {...props} t={t} /> : null}
        </div>
      )}
    </StaffPage>
  )
}

/** The way to the minutes of a meeting that is held, to what is published of it, and to its place in the calendar. */
function PapersPart({
  visit,
  meeting,
  t,
}: Pick<AgendaPageProps, 'visit' | 'meeting'> & { readonly t: MeetingTexts }) {
  const isOut = meeting.state === 'called' || meeting.state === 'sitting' || meeting.state === 'held'
  const links = [
    ...(meeting.state === 'held'
      ? [{ href: href.minutes(meeting.id), label: minutesTexts[visit.language].name }]
      : []),
    ...(isOut && mayVisit(visit, 'meet')
      ? [{ href: href.publishing(meeting.id), label: publishingTexts[visit.language].name }]
      : []),
    { href: href.calendarMeeting(meeting.id), label: t.inCalendar },
  ]
  return (
    <ButtonRow>
      {links.map((link) => (
        <LinkButton key={link.href} href={link.href}>
          {link.label}
        </LinkButton>
      ))}
    </ButtonRow>
  )
}

/** The way into the minutes, when there is one. */
function SittingPart({ visit, meeting, t }: AgendaPageProps & { readonly t: MeetingTexts }) {
  if (meeting.state === 'sitting')
    return (
      <p>
        <LinkButton href={href.sitting(meeting.id)} kind="primary" icon="edit">
          {t.goOn}
        </LinkButton>
      </p>
    )
  if (meeting.state !== 'called') return null
  return (
    <form method="post" action={href.beginSitting(meeting.id)} class="block">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <Button icon="people" describedBy="begynd-hint">
        {t.begin}
      </Button>
      <p class="muted small" id="begynd-hint">
        {t.beginHint}
      </p>
    </form>
  )
}
