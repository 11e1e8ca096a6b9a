import type { Day } from '@pejl/domain/common/day.ts'
import { weekdayOf } from '@pejl/domain/common/weekday.ts'
import type { ValueRefusal } from '@pejl/domain/common/written-values.ts'
import type { PlanCommittee } from '@pejl/domain/plan/plan.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextArea, TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { formTexts } from '../initiatives/form-texts.ts'
import { href } from '../routes.ts'
import { type MeetingDays, readyOn } from './meeting-days.ts'
import { weekdayText } from './span-text.ts'
import type { UnitTexts } from './texts-da.ts'

export interface MeetingPageProps {
  readonly visit: Visit
  readonly t: UnitTexts
  readonly committee: PlanCommittee
  /** Days entered by hand; the committee's other meetings come from documents. */
  readonly entered: readonly Day[]
  readonly today: Day
  readonly may: boolean
  /** What was understood of what was typed, when something was. */
  readonly read?: MeetingDays
  readonly typed?: string
  readonly leadDays?: string
  /** What is wrong with the days before a meeting. */
  readonly wrong?: Exclude<ValueRefusal, 'not-a-day'> | 'missing' | null
  readonly done?: string | undefined
}

/** When one committee meets: a text to paste the days into, and what was understood of it. */
export function MeetingPage(props: MeetingPageProps) {
  const { visit, t, committee, entered, may, read, typed, leadDays, done } = props
  const { errors, lead } = problems(props)
  const title = t.meetings.title(committee.name)
  const text = typed ?? entered.map((day) => written(day, visit)).join('\n')
  const known = committee.meetings.filter((day) => !entered.includes(day))

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="units"
      done={done}
      trail={[
        { label: t.title, href: href.units },
        { label: t.calendar.title, href: `${href.planCalendar}#moeder` },
        { label: committee.name },
      ]}
    >
      <PageHead heading={title} lead={t.meetings.lead} />
      <ErrorSummary heading={t.problem} errors={errors} />
      {read && errors.length === 0 ? (
        <Notice kind="info" live>
          <p>
            {t.meetings.understood(read.days.length)}. {read.twice > 0 ? t.meetings.twice(read.twice) : ''}
          </p>
        </Notice>
      ) : null}
      <div class="work-columns work-columns-even">
        <form method="post" action={href.meetingDates(committee.id)} class="unit-form">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextArea
            id="datoer"
            label={t.fields.datoer ?? ''}
            hint={t.hints.datoer ?? ''}
            rows={14}
            value={text}
            disabled={!may}
            {...(errors[0]?.fieldId === 'datoer' ? { error: errors[0].text } : {})}
          />
          <TextField
            id="dage"
            label={t.fields.dage ?? ''}
            width="short"
            inputMode="numeric"
            value={leadDays ?? String(committee.leadDays)}
            disabled={!may}
            {...(lead ? { error: lead } : {})}
          />
          {may ? (
            <div class="button-row">
              <Button kind={read && errors.length === 0 ? 'secondary' : 'primary'} name="do" value="read">
                {t.meetings.read}
              </Button>
              {read && errors.length === 0 ? (
                <Button name="do" value="save">
                  {t.meetings.save(read.days.length)}
                </Button>
              ) : null}
            </div>
          ) : null}
        </form>
        <div>
          <Days {...props} days={read?.days ?? entered} />
          <Section id="kendt" heading={t.meetings.known}>
            <p class="muted">
              {known.length === 0 ? t.meetings.noKnown : t.meetings.knownLead(known.length)}
            </p>
            <ul class="bare-list known-days">
              {known.toReversed().map((day) => (
                <li key={day}>{written(day, visit)}</li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </StaffPage>
  )
}

function Days({ visit, t, committee, today, days }: MeetingPageProps & { readonly days: readonly Day[] }) {
  if (days.length === 0) return null
  return (
    <DataTable
      caption={t.calendar.meetings}
      compact
      columns={[
        { key: 'day', heading: t.meetings.columns.day },
        { key: 'weekday', heading: t.meetings.columns.weekday },
        { key: 'ready', heading: t.meetings.columns.ready },
      ]}
      rows={days.map((day) => ({
        id: `d-${day}`,
        cells: {
          day: formatDay(day, visit.language),
          weekday: weekdayText(weekdayOf(day), visit.language),
          ready: day < today ? t.meetings.past : formatDay(readyOn(day, committee.leadDays), visit.language),
        },
      }))}
    />
  )
}

function problems({ visit, t, read, leadDays = '', wrong }: MeetingPageProps) {
  const lead = wrong
    ? formTexts[visit.language].reasons[wrong](t.fields.dage ?? '', { least: 0, most: 365, typed: leadDays })
    : undefined
  const days = read
    ? [
        ...(read.unknown.length > 0
          ? [t.meetings.notUnderstood(read.unknown.map((one) => `»${one.slice(0, 60)}«`).join(', '))]
          : []),
        ...read.doubtful.map(({ typed, weekday }) =>
          t.meetings.wrongWeekday(typed.slice(0, 60), weekdayText(weekday, visit.language)),
        ),
        ...(read.days.length > 500 ? [t.meetings.tooMany] : []),
      ]
    : []
  const errors = [
    ...days.map((text) => ({ text, fieldId: 'datoer' })),
    ...(lead ? [{ text: lead, fieldId: 'dage' }] : []),
  ]
  return { errors, lead }
}

/** A day as the form takes it back: `tirsdag den 12. januar 2027`. */
function written(day: Day, { language }: Visit): string {
  const weekday = weekdayText(weekdayOf(day), 'da')
  return language === 'da' ? `${weekday} den ${formatDay(day, 'da')}` : day
}
