import { listCommitments, listStandings } from '@pejl/store/public/commitment-views.ts'
import { listInitiatives } from '@pejl/store/public/initiative-list-views.ts'
import { listRecentDecisions } from '@pejl/store/public/recent-views.ts'
import { listStrategies } from '@pejl/store/public/strategy-views.ts'
import type { FastifyInstance } from 'fastify'
import { isChosen } from '../commitments/filters.ts'
import { answerPage } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { paths } from '../routes.ts'
import { frontPage } from './front-page.tsx'

const mostRecent = 6
const mostNext = 6

export function frontRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get(paths.front, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const [strategies, standings, recent, initiatives] = await Promise.all([
        listStrategies(db),
        listStandings(db, today()),
        listRecentDecisions(db, today(), { limit: mostRecent }),
        listInitiatives(db, today()),
      ])
      const ahead = standings.filter((one) => isChosen(one, 'aabne') && one.report.falls !== null)
      const ids = ahead.slice(0, mostNext).map(({ id }) => id)
      const next = ids.length > 0 ? await listCommitments(db, today(), { ids }) : []
      return frontPage(languageOf(request), {
        strategies,
        standings,
        next,
        recent,
        initiatives,
        today: today(),
      })
    }),
  )
}
