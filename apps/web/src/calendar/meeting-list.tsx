import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import type { CalendarPageProps } from './calendar-props.ts'
import { dayText, timeText } from './calendar-words.ts'

/** A year's meetings in the order of their days, with deadlines and what is to be noted. */
export function MeetingList({ visit, t, year, committee, meetings, notes }: CalendarPageProps) {
  const { language } = visit
  const keys = ['day', 'time', 'committee', 'place', 'due', 'dispatch', 'publish', 'notes'] as const

  return (
    <DataTable
      caption={t.titleOf(year)}
      compact
      columns={keys
        .filter((key) => key !== 'committee' || committee === null)
        .map((key) => ({ key, heading: t.columns[key] }))}
      rows={meetings.map((meeting) => ({
        id: `m-${meeting.id}`,
        href: href.calendarMeeting(meeting.id),
        cells: {
          day: dayText(meeting.heldOn, language),
          time: timeText(meeting.startsAt),
          committee: <a href={href.committee(meeting.committeeId)}>{meeting.committee}</a>,
          place: meeting.place ?? '',
          due: formatDay(meeting.agendaDueOn, language),
          dispatch: formatDay(meeting.dispatchOn, language),
          publish: formatDay(meeting.publishOn, language),
          notes: notesText(
            meeting.state === 'cancelled'
              ? [meeting.why ? `${t.states.cancelled}: ${meeting.why}` : t.states.cancelled]
              : (notes.get(meeting.id) ?? []),
          ),
        },
      }))}
    />
  )
}

/** One note as it is, several as a list. */
export function notesText(notes: readonly string[]) {
  if (notes.length < 2) return notes[0] ?? ''
  return (
    <ul class="bare-list">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
