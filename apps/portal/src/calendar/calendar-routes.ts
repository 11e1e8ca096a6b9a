import { addMonths } from '@pejl/domain/common/day.ts'
import { formatCalendar } from '@pejl/papers/ical/calendar-file.ts'
import { listPlannedMeetings, type PlannedMeeting } from '@pejl/store/public/calendar-views.ts'
import { findCommittee } from '@pejl/store/public/committee-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendCalendar } from '../frame/answer.tsx'
import type { Needs } from '../needs.ts'
import { asSlug } from '../params.ts'
import { paths } from '../routes.ts'

/** Most meetings a calendar file has: three years of all bodies of a large municipality. */
const most = 5_000

/** The planned meetings of bodies that publish, as files for a calendar. */
export function calendarRoutes(app: FastifyInstance, { db, today }: Needs): void {
  // a calendar keeps what has been: a year back is enough to show what was moved or cancelled
  const wanted = () => ({ fromOn: addMonths(today(), -12), today: today(), limit: most })
  const format = (meetings: readonly PlannedMeeting[], name: string): string =>
    formatCalendar(
      meetings.map((meeting) => ({
        ...meeting,
        uid: meeting.id,
        summary: meeting.committee,
        // the file is kept and sent to everybody, whichever address they came by
        url: null,
        isCancelled: meeting.state === 'cancelled',
      })),
      { name, now: new Date(`${today()}T00:00:00Z`) },
    )

  app.get(paths.meetingsIcs, async (request, reply) =>
    sendCalendar(request, reply, 'moeder', format(await listPlannedMeetings(db, wanted()), 'Møder')),
  )
  app.get<{ Params: { slug: string } }>(paths.committeeIcs, async (request, reply) => {
    const slug = asSlug(request.params.slug)
    const committee = slug && (await findCommittee(db, slug))
    if (!committee) return answerPage(db, request, reply, async () => undefined)
    const meetings = await listPlannedMeetings(db, { ...wanted(), committee: committee.slug })
    return sendCalendar(request, reply, committee.slug, format(meetings, committee.name))
  })
}
