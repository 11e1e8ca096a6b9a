import type { CallWarning } from '@pejl/actions/sittings/call-meeting.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { textOf } from '../desk/fields.ts'
import { itemHref } from '../items/addresses.ts'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import type { AgendaPageProps } from './agenda-props.ts'
import type { MeetingTexts } from './texts-da.ts'
import { CarryOverForm } from './unfinished-part.tsx'

type ToolsProps = AgendaPageProps & { readonly t: MeetingTexts }

/** What can be put on the agenda, and sending it out. */
export function AgendaTools(props: ToolsProps) {
  const { visit, meeting, refused, t } = props
  const isMed = meeting.kind === 'area-med' || meeting.kind === 'local-med'
  return (
    <div>
      <PostponedSection {...props} />
      <Section id="saet-paa" heading={t.add}>
        <form method="post" action={href.meeting(meeting.id)}>
          <Hidden visit={visit} meeting={meeting} />
          <Waiting {...props} />
        </form>
        <form method="post" action={href.meeting(meeting.id)}>
          <Hidden visit={visit} meeting={meeting} />
          <h3>{t.standing}</h3>
          <p class="muted small">
            {t.standingHint} {isMed ? t.standingMed : ''}
          </p>
          <Button kind="secondary" name="do" value="add-standing">
            {t.addStanding}
          </Button>
          <TextField
            id="titel"
            label={t.ownTitle}
            maxLength={500}
            value={refused ? textOf(refused.typed, 'titel') : ''}
          />
          <Button kind="secondary" name="do" value="add-own">
            {t.addOwn}
          </Button>
        </form>
        <p>
          <a href={`/arbejde/punkter/nyt?udvalg=${meeting.committeeId}&moede=${meeting.id}`}>{t.newItem}</a>
        </p>
      </Section>
      <Send {...props} />
    </div>
  )
}

/** What the committee has postponed, to be put on this agenda by one press each. */
function PostponedSection({ visit, meeting, postponed, t }: ToolsProps) {
  if (postponed.length === 0) return null
  return (
    <Section id="udsat" heading={t.postponed}>
      <ul class="plain-list">
        {postponed.map((item) => (
          <li key={item.id}>
            <a href={itemHref.item(item.id)}>{item.title}</a>{' '}
            <span class="muted small">
              {[item.matterNumber, t.postponedFrom(formatDay(item.heldOn, visit.language))]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <CarryOverForm visit={visit} t={t} item={item} meetingId={meeting.id} on={meeting.heldOn} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Hidden({ visit, meeting }: Pick<AgendaPageProps, 'visit' | 'meeting'>) {
  return (
    <>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="version" value={meeting.version} />
    </>
  )
}

function Waiting({ waiting, refused, t }: ToolsProps) {
  if (waiting.length === 0) return <p class="muted">{t.noWaiting}</p>
  return (
    <fieldset>
      <legend class="form-label">{t.waiting}</legend>
      {waiting.map((row) => (
        <Checkbox
          key={row.id}
          id={`vent-${row.id}`}
          name="punkt"
          value={row.id}
          label={`${row.title}${row.matterNumber ? ` (${row.matterNumber})` : ''}`}
          hint={`${t.itemStates[row.state]}${row.access === 'closed' ? ` · ${t.closed}` : ''}`}
          checked={refused?.typed.get('punkt')?.includes(row.id) ?? false}
        />
      ))}
      <div class="button-row">
        <Button name="do" value="place">
          {t.place}
        </Button>
        {waiting.some(({ state, access }) => state === 'ready' && access === 'open') ? (
          <Button kind="secondary" name="do" value="place-ready">
            {t.placeReady}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}

function Send({ visit, meeting, agenda, warnings, t }: ToolsProps) {
  const isSent = meeting.state === 'called'
  if (agenda.length === 0 || (isSent && agenda.every(({ number }) => number !== null))) return null
  return (
    <Section id="send" heading={isSent ? t.sendSupplement : t.send}>
      <form method="post" action={href.callMeeting(meeting.id)}>
        <Hidden visit={visit} meeting={meeting} />
        {warnings.length > 0 ? (
          <>
            <Notice kind="warning" heading={t.warnings} headingLevel={3}>
              <ul>
                {warnings.map((warning) => (
                  <li key={JSON.stringify(warning)}>{warningText(warning, t, visit.language)}</li>
                ))}
              </ul>
            </Notice>
            <Checkbox id="set" label={t.consider} />
          </>
        ) : null}
        <p class="muted small">{t.sendHint}</p>
        <Button>{isSent ? t.sendSupplement : t.send}</Button>
      </form>
    </Section>
  )
}

function warningText(warning: CallWarning, t: MeetingTexts, language: Language): string {
  switch (warning.kind) {
    case 'late':
    case 'late-by-law':
      return t.warn[warning.kind](formatDay(warning.day, language))
    case 'no-adoption':
      return t.warn['no-adoption']
    case 'not-heard':
      return t.warn['not-heard'](warning.title, warning.bodies)
  }
}
