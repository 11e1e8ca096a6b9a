import { parseId } from '@pejl/domain/common/id.ts'
import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import { findPlannedMeeting, listPlannedMeetings } from '@pejl/store/public/calendar-views.ts'
import { findMeeting, listMeetings } from '@pejl/store/public/committee-views.ts'
import { listMeetingItems } from '@pejl/store/public/meeting-items.ts'
import { findMeetingPublication } from '@pejl/store/public/publication-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { asCount, asPage } from '../params.ts'
import { paths } from '../routes.ts'
import { meetingFileRoutes } from './file-routes.ts'
import { meetingItemPage } from './meeting-item-page.tsx'
import { meetingPage } from './meeting-page.tsx'
import { meetingsPage } from './meetings-page.tsx'

const perPage = 50
const mostRows = 50_000
const mostComing = 60

export function meetingRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get<{ Querystring: Record<string, unknown> }>(paths.meetings, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const page = asPage(request.query.side)
      const { meetings, total } = await listMeetings(db, { limit: perPage, offset: (page - 1) * perPage })
      if (page > 1 && meetings.length === 0) return undefined
      const coming =
        page === 1
          ? await listPlannedMeetings(db, { fromOn: today(), today: today(), limit: mostComing })
          : []
      return meetingsPage(languageOf(request), { coming, meetings, page, pages: Math.ceil(total / perPage) })
    }),
  )

  app.get(paths.meetingsCsv, async (request, reply) => {
    const { meetings } = await listMeetings(db, { limit: mostRows, offset: 0 })
    const rows = meetings.map((m) => [m.heldOn, m.committee, m.items.join('; '), m.decisions, m.id])
    return sendCsv(request, reply, 'moeder', formatCsv(columns, rows))
  })

  app.get<{ Params: { id: string } }>(paths.meeting, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const found = await findWithItems(request.params.id)
      const planned = found && (await findPlannedMeeting(db, found.meeting.id, today()))
      return found && meetingPage(languageOf(request), { ...found, planned })
    }),
  )

  app.get<{ Params: { id: string; n: string } }>(paths.meetingItem, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const found = await findWithItems(request.params.id)
      const item = found?.items.find(({ n }) => n === asCount(request.params.n))
      return found && item && meetingItemPage(languageOf(request), { ...found, item })
    }),
  )

  meetingFileRoutes(app, { db, today })

  async function findWithItems(text: string) {
    const id = parseId(text)
    if (!id) return undefined
    const [meeting, items, publication] = await Promise.all([
      findMeeting(db, id),
      listMeetingItems(db, id),
      findMeetingPublication(db, id),
    ])
    return meeting && { meeting, items, publication }
  }
}

const columns = ['dato', 'udvalg', 'punkter', 'beslutninger', 'id']
