import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import { listPlannedMeetings } from '@pejl/store/public/calendar-views.ts'
import { listCommitments, listStandings } from '@pejl/store/public/commitment-views.ts'
import { listMembers } from '@pejl/store/public/committee-members-views.ts'
import { findCommittee, listCommittees, listMeetings } from '@pejl/store/public/committee-views.ts'
import { listRecentDecisions } from '@pejl/store/public/recent-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { asPage, asSlug } from '../params.ts'
import { paths } from '../routes.ts'
import { committeeKind } from '../texts.ts'
import { committeePage } from './committee-page.tsx'
import { committeesPage } from './committees-page.tsx'

const perPage = 25
const mostDecided = 5
const mostPromised = 10
const mostComing = 24

export function committeeRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get(paths.committees, (request, reply) =>
    answerPage(db, request, reply, async () => committeesPage(languageOf(request), await listCommittees(db))),
  )

  app.get(paths.committeesCsv, async (request, reply) => {
    const rows = (await listCommittees(db)).map((committee) => [
      committee.name,
      committeeKind(committee.kind, 'da'),
      committee.abbreviations.join(', '),
      committee.parent,
      committee.meetings,
      committee.lastOn,
    ])
    return sendCsv(request, reply, 'udvalg', formatCsv(columns, rows))
  })

  app.get<{ Params: { slug: string }; Querystring: Record<string, unknown> }>(
    paths.committee,
    (request, reply) =>
      answerPage(db, request, reply, async () => {
        const slug = asSlug(request.params.slug)
        if (!slug) return undefined
        const page = asPage(request.query.side)
        const [committee, { meetings, total }, standings, decided, members, coming] = await Promise.all([
          findCommittee(db, slug),
          listMeetings(db, { committee: slug, limit: perPage, offset: (page - 1) * perPage }),
          listStandings(db, today(), { committee: slug }),
          listRecentDecisions(db, today(), { limit: mostDecided, committee: slug }),
          listMembers(db, slug, today()),
          listPlannedMeetings(db, { fromOn: today(), today: today(), limit: mostComing, committee: slug }),
        ])
        if (!committee || (page > 1 && meetings.length === 0)) return undefined
        const ids = standings
          .filter(({ report }) => report.standing !== 'kept' && report.standing !== 'lapsed')
          .slice(0, mostPromised)
          .map(({ id }) => id)
        const open = ids.length > 0 ? await listCommitments(db, today(), { ids }) : []
        return committeePage(languageOf(request), {
          committee,
          members,
          coming,
          meetings,
          decided,
          open,
          promised: standings.length,
          page,
          pages: Math.ceil(total / perPage),
        })
      }),
  )
}

const columns = ['udvalg', 'slags', 'forkortelser', 'hører under', 'møder', 'seneste møde']
