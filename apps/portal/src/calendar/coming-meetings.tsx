import type { PlannedMeeting } from '@pejl/store/public/calendar-views.ts'
import { DataTable } from '@pejl/ui/table.tsx'
import { Danish, useHref, useTexts } from '../frame/language.tsx'
import { Day } from '../frame/said.tsx'
import { calendarFile } from '../routes.ts'
import { calendarTexts } from './texts.ts'

interface ComingMeetingsProps {
  readonly caption: string
  readonly meetings: readonly PlannedMeeting[]
  /** Slug of the committee whose meetings they are; all committees' without. */
  readonly committee?: string
}

/** Meetings that are ahead, soonest first, with a way to one's own calendar. */
export function ComingMeetings({ caption, meetings, committee }: ComingMeetingsProps) {
  const [texts, href] = [useTexts(calendarTexts), useHref()]
  const keys = ['day', 'time', 'committee', 'place', 'note'] as const

  return (
    <>
      <DataTable
        caption={caption}
        columns={keys
          .filter((key) => key !== 'committee' || committee === undefined)
          .map((key) => ({ key, heading: texts.columns[key] }))}
        rows={meetings.map((meeting) => ({
          id: `kommer-${meeting.id}`,
          href: href.meeting(meeting.id),
          cells: {
            day: <Day day={meeting.heldOn} />,
            time: meeting.startsAt?.replace(':', '.') ?? '',
            committee: (
              <a href={href.committee(meeting.committeeSlug)}>
                <Danish>{meeting.committee}</Danish>
              </a>
            ),
            place: meeting.place ? <Danish>{meeting.place}</Danish> : null,
            note: <Note meeting={meeting} />,
          },
        }))}
      />
      <p class="d-print-none">
        <a href={calendarFile(committee)} download>
          {texts.calendarFile}
        </a>
      </p>
    </>
  )
}

function Note({ meeting }: { readonly meeting: PlannedMeeting }) {
  const texts = useTexts(calendarTexts)
  if (meeting.state === 'cancelled')
    return (
      <>
        <strong>{texts.cancelled}</strong>
        {meeting.why ? (
          <>
            : <Danish>{meeting.why}</Danish>
          </>
        ) : null}
      </>
    )
  if (meeting.hasItems) return <>{texts.published}</>
  return meeting.publishOn ? (
    <>
      {meeting.isAgendaLate ? texts.agendaLate : texts.agendaOn} <Day day={meeting.publishOn} />
    </>
  ) : null
}
