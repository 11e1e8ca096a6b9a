import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { formatCalendar } from '@pejl/papers/ical/calendar-file.ts'
import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import { type Answer, notFound, page } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import { href, routes } from '../routes.ts'
import { type CalendarNeeds, calendarSaid, loadYear, yearAsked } from './calendar-needs.ts'
import { CalendarPage } from './calendar-page.tsx'
import { meetingRoutes } from './meeting-routes.tsx'
import { planRoutes } from './plan-routes.tsx'
import { calendarTexts } from './texts.ts'
import { notesOfYear } from './year-notes.ts'

/** The calendar of meetings, as pages and as files. */
export function calendarRoutes(desk: Desk, needs: CalendarNeeds): void {
  const load = async (asked: Asked) => {
    const year = yearAsked(asked.query, needs.today())
    const typed = textOf(asked.query, 'udvalg')
    const committee = typed === '' ? null : parseId<CommitteeId>(typed)
    const all = await loadYear(needs, asked, year)
    if (committee === undefined || (committee !== null && !all.names.has(committee))) return undefined
    const meetings = all.meetings.filter((one) => committee === null || one.committeeId === committee)
    return { year, committee, all, meetings }
  }

  desk(routes.calendar, async (asked): Promise<Answer> => {
    const found = await load(asked)
    if (!found) return notFound
    const { all, ...shown } = found
    const t = calendarSaid(asked)
    return page(
      <CalendarPage
        visit={asked.visit}
        t={t}
        {...shown}
        lines={all.lines}
        list={textOf(asked.query, 'visning') === 'liste'}
        notes={notesOfYear(all, t)}
        may={mayVisit(asked.visit, 'organise')}
        done={doneText(asked, calendarTexts)}
      />,
    )
  })
  desk(routes.calendarIcs, async (asked): Promise<Answer> => {
    const found = await load(asked)
    if (!found) return notFound
    const at = asked.request.host
    const text = formatCalendar(
      found.meetings.map((meeting) => ({
        ...meeting,
        uid: meeting.id,
        summary: meeting.committee,
        url: `${asked.request.protocol}://${at}${href.calendarMeeting(meeting.id)}`,
        isCancelled: meeting.state === 'cancelled',
      })),
      { name: calendarSaid(asked).title, now: needs.now() },
    )
    return {
      kind: 'file',
      bytes: Buffer.from(text),
      name: `moeder-${found.year}.ics`,
      type: 'text/calendar; charset=utf-8',
    }
  })
  desk(routes.calendarCsv, async (asked): Promise<Answer> => {
    const found = await load(asked)
    if (!found) return notFound
    const { columns, states } = calendarTexts.da
    const keys = ['day', 'time', 'committee', 'place', 'state', 'due', 'dispatch', 'publish'] as const
    const rows = found.meetings.map((meeting) => [
      meeting.heldOn,
      meeting.startsAt,
      meeting.committee,
      meeting.place,
      states[meeting.state],
      meeting.agendaDueOn,
      meeting.dispatchOn,
      meeting.publishOn,
    ])
    const text = formatCsv(
      keys.map((key) => columns[key]),
      rows,
    )
    return {
      kind: 'file',
      bytes: Buffer.from(text),
      name: `moeder-${found.year}.csv`,
      type: 'text/csv; charset=utf-8',
    }
  })

  planRoutes(desk, needs)
  meetingRoutes(desk, needs)
}
