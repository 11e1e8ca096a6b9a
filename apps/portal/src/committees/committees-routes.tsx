import { listCommitments } from '@pejl/store/public/commitment-views.ts'
import { findCommittee, listCommittees, listMeetings } from '@pejl/store/public/committee-views.ts'
import type { FastifyInstance } from 'fastify'
import { formatCsv } from '../csv.ts'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import type { Needs } from '../needs.ts'
import { asPage, asSlug } from '../params.ts'
import { paths } from '../routes.ts'
import { committeeKinds } from '../texts.ts'
import { committeePage } from './committee-page.tsx'
import { committeesPage } from './committees-page.tsx'

const perPage = 25

export function committeeRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get(paths.committees, (request, reply) =>
    answerPage(db, request, reply, async () => committeesPage(await listCommittees(db))),
  )

  app.get(paths.committeesCsv, async (request, reply) => {
    const rows = (await listCommittees(db)).map((c) => [
      ...[c.name, committeeKinds[c.kind], c.abbreviations.join(', '), c.parent, c.meetings, c.lastOn],
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
        const [committee, { meetings, total }, commitments] = await Promise.all([
          findCommittee(db, slug),
          listMeetings(db, { committee: slug, limit: perPage, offset: (page - 1) * perPage }),
          listCommitments(db, today(), { committee: slug }),
        ])
        if (!committee || (page > 1 && meetings.length === 0)) return undefined
        return committeePage({ committee, meetings, commitments, page, pages: Math.ceil(total / perPage) })
      }),
  )
}

const columns = ['udvalg', 'slags', 'forkortelser', 'hører under', 'møder', 'seneste møde']
