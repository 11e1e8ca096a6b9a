import { committeeTree } from '@pejl/domain/organisation/committee-tree.ts'
import type { MeetingInCalendar } from '@pejl/store/committees/calendar-views.ts'
import { href } from '../routes.ts'
import type { CalendarPageProps } from './calendar-props.ts'
import { dayText, monthName, timeText } from './calendar-words.ts'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** A year as a table: committees down, months across, the days in the cells. */
export function YearGrid({ visit, t, year, lines, meetings, notes }: CalendarPageProps) {
  const { language } = visit
  const meeting = new Set(meetings.map(({ committeeId }) => committeeId))
  const committees = committeeTree(lines).filter(({ id }) => meeting.has(id))

  return (
    <div class="table-scroll">
      <table class="year-grid">
        <caption class="sr-only">{t.titleOf(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.committee}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                <abbr title={monthName(month, language)}>{monthName(month, language, true)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {committees.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href.committee(id)}>{name}</a>
              </th>
              {months.map((month) => (
                <td key={month}>
                  {meetings.filter((one) => one.committeeId === id && monthOf(one) === month).map(day)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

  function day(meeting: MeetingInCalendar) {
    const noted = notes.get(meeting.id) ?? []
    const isOff = meeting.state === 'cancelled'
    const title = [
      dayText(meeting.heldOn, language),
      timeText(meeting.startsAt),
      isOff ? t.states.cancelled : '',
      ...noted,
    ]
    const said = title.filter((text) => text !== '').join('. ')
    return (
      <a
        key={meeting.id}
        href={href.calendarMeeting(meeting.id)}
        class={isOff ? 'year-day year-day-off' : noted.length > 0 ? 'year-day year-day-noted' : 'year-day'}
        title={said}
      >
        <span aria-hidden="true">{Number(meeting.heldOn.slice(8))}.</span>
        <span class="sr-only">{said}</span>
      </a>
    )
  }
}

const monthOf = ({ heldOn }: MeetingInCalendar): number => Number(heldOn.slice(5, 7))
