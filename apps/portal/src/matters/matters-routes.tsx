import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import { listCommitments } from '@pejl/store/public/commitment-views.ts'
import { listCommittees } from '@pejl/store/public/committee-views.ts'
import { findMatter, findWholeSlug, listMatters } from '@pejl/store/public/matter-views.ts'
import { routeOf } from '@pejl/store/public/route.ts'
import { findPlannedWay, listAnnounced } from '@pejl/store/public/route-plan-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { asPage, asSlug } from '../params.ts'
import { addresses, paths } from '../routes.ts'
import { matterPage } from './matter-page.tsx'
import { mattersPage } from './matters-page.tsx'

const perPage = 50
/** Rows in a spreadsheet; more is for the open data. */
const mostRows = 50_000

export function matterRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get<{ Querystring: Record<string, unknown> }>(paths.matters, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const page = asPage(request.query.side)
      const { matters, total } = await listMatters(db, {
        limit: perPage,
        offset: (page - 1) * perPage,
        onTheirWay: false,
      })
      if (page > 1 && matters.length === 0) return undefined
      const announced = page === 1 ? await listAnnounced(db) : []
      return mattersPage(languageOf(request), { matters, announced, page, pages: Math.ceil(total / perPage) })
    }),
  )

  app.get(paths.mattersCsv, async (request, reply) => {
    const { matters } = await listMatters(db, { limit: mostRows, offset: 0, onTheirWay: true })
    const rows = matters.map((m) => [
      m.number,
      m.title,
      m.firstOn,
      m.lastOn,
      m.committees.join(', '),
      m.decisions,
      m.next,
    ])
    return sendCsv(request, reply, 'sager', formatCsv(columns, rows))
  })

  app.get<{ Params: { slug: string } }>(paths.matter, async (request, reply) => {
    const slug = asSlug(request.params.slug)
    const whole = slug && (await findWholeSlug(db, slug))
    if (whole) return reply.redirect(addresses[languageOf(request)].matter(whole), 301)
    return answerPage(db, request, reply, async () => {
      if (!slug) return undefined
      const [found, way, commitments, committees] = await Promise.all([
        findMatter(db, slug),
        findPlannedWay(db, slug, today()),
        listCommitments(db, today(), { matter: slug }),
        listCommittees(db),
      ])
      const matter = found?.matter ?? way?.matter
      if (!matter) return undefined
      const items = found?.items ?? []
      const route = way && way.stops.length > 0 ? [] : routeOf(items, committees, today())
      return matterPage(languageOf(request), { matter, items, commitments, route, way })
    })
  })
}

const columns = ['sagsnummer', 'titel', 'første møde', 'sidste møde', 'udvalg', 'beslutninger', 'næste led']
