import { listInitiatives } from '@pejl/store/public/initiative-list-views.ts'
import { listUnitLoads } from '@pejl/store/public/load-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { paths } from '../routes.ts'
import { planPage } from './plan-page.tsx'

export function planRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get(paths.plan, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const [initiatives, units] = await Promise.all([
        listInitiatives(db, today()),
        listUnitLoads(db, today()),
      ])
      return planPage(languageOf(request), { initiatives, units, today: today() })
    }),
  )
}
