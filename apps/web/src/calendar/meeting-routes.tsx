import {
  cancelMeeting,
  changeMeeting,
  dropMeeting,
  type MeetingRefusal,
  type MeetingText,
  planAgain,
} from '@pejl/actions/committees/change-meeting.ts'
import { type MeetingId, parseId } from '@pejl/domain/common/id.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import { findMeetingInCalendar, type MeetingInCalendar } from '@pejl/store/committees/calendar-views.ts'
import { askedBy } from '@pejl/store/db.ts'
import { typedDay } from '../committees/seat-form.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import { href, routes } from '../routes.ts'
import { type CalendarNeeds, calendarSaid, loadYear } from './calendar-needs.ts'
import { MeetingPage } from './meeting-page.tsx'
import { calendarTexts } from './texts.ts'
import { notesOn } from './year-notes.ts'

/** One meeting's place in the calendar. */
export function meetingRoutes(desk: Desk, needs: CalendarNeeds): void {
  const find = async ({ params, visit }: Asked): Promise<MeetingInCalendar | undefined> => {
    const id = parseId<MeetingId>(textOf(params, 'meeting'))
    return id && needs.database.staff((db) => findMeetingInCalendar(db, id), askedBy(visit.actor))
  }
  const show = async (
    asked: Asked,
    meeting: MeetingInCalendar,
    more: {
      readonly typed?: MeetingText | undefined
      readonly why?: string
      readonly refusal?: MeetingRefusal
    } = {},
  ): Promise<Answer> => {
    const t = calendarSaid(asked)
    const year = await loadYear(needs, asked, Number(meeting.heldOn.slice(0, 4)))
    return page(
      <MeetingPage
        visit={asked.visit}
        t={t}
        meeting={meeting}
        notes={meeting.state === 'cancelled' ? [] : notesOn(year, t)(meeting)}
        typed={more.typed}
        why={more.why}
        refusal={more.refusal}
        may={mayVisit(asked.visit, 'organise')}
        done={more.refusal ? undefined : doneText(asked, calendarTexts)}
      />,
      more.refusal ? 422 : 200,
    )
  }
  type Meant = { readonly meetingId: string; readonly version: number }
  const change = async (
    asked: Asked,
    done: string,
    act: (meant: Meant, meeting: MeetingInCalendar) => Promise<Result<true, MeetingRefusal>>,
    typed?: MeetingText,
  ): Promise<Answer> => {
    const meeting = await find(asked)
    if (!meeting) return notFound
    const version = Number(textOf(asked.form, 'version'))
    const changed = await act({ meetingId: meeting.id, version }, meeting)
    if (changed.ok) return redirect(`${href.calendarMeeting(meeting.id)}?besked=${done}`)
    return show(asked, meeting, { typed, why: textOf(asked.form, 'hvorfor'), refusal: changed.reason })
  }

  desk(routes.calendarMeeting, async (asked) => {
    const meeting = await find(asked)
    return meeting ? show(asked, meeting) : notFound
  })
  desk(routes.changeMeeting, (asked) => {
    const typed = readMeeting(asked.form)
    return change(
      asked,
      'gemt',
      (meant, meeting) =>
        changeMeeting(needs, asked.visit.actor, { ...meant, ...withNewDeadlines(typed, meeting) }),
      typed,
    )
  })
  desk(routes.cancelMeeting, (asked) =>
    change(asked, 'aflyst', (meant) =>
      cancelMeeting(needs, asked.visit.actor, { ...meant, why: textOf(asked.form, 'hvorfor') }),
    ),
  )
  desk(routes.planMeetingAgain, (asked) =>
    change(asked, 'genoprettet', (meant) => planAgain(needs, asked.visit.actor, meant)),
  )
  desk(routes.dropMeeting, async (asked) => {
    const meeting = await find(asked)
    if (!meeting) return notFound
    const version = Number(textOf(asked.form, 'version'))
    const dropped = await dropMeeting(needs, asked.visit.actor, { meetingId: meeting.id, version })
    if (!dropped.ok) return show(asked, meeting, { refusal: dropped.reason })
    const shown = href.calendarOf({
      year: Number(meeting.heldOn.slice(0, 4)),
      committee: meeting.committeeId,
      list: true,
    })
    return redirect(`${shown}&besked=vaek`)
  })
}

function readMeeting(form: Fields): MeetingText {
  return {
    heldOn: typedDay(textOf(form, 'dag')),
    startsAt: textOf(form, 'start'),
    endsAt: textOf(form, 'slut'),
    place: textOf(form, 'sted'),
    agendaDueOn: typedDay(textOf(form, 'klar')),
    dispatchOn: typedDay(textOf(form, 'udsend')),
    publishOn: typedDay(textOf(form, 'offentliggoer')),
  }
}

/** Deadlines left as the page had them were the old day's: on another day they are counted anew. Those typed over stay. */
function withNewDeadlines(typed: MeetingText, meeting: MeetingInCalendar): MeetingText {
  if (typed.heldOn === meeting.heldOn) return typed
  const unlessOld = (text: string, old: string | null) => (text === old ? '' : text)
  return {
    ...typed,
    agendaDueOn: unlessOld(typed.agendaDueOn, meeting.agendaDueOn),
    dispatchOn: unlessOld(typed.dispatchOn, meeting.dispatchOn),
    publishOn: unlessOld(typed.publishOn, meeting.publishOn),
  }
}
