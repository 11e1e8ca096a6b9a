import type { FastifyInstance } from 'fastify'
import { answerPage } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { paths } from '../routes.ts'
import { accessibilityPage } from './accessibility-page.tsx'
import { dataPage } from './data-page.tsx'
import { helpPage } from './help-page.tsx'
import { privacyPage } from './privacy-page.tsx'

const pages = [
  { path: paths.help, page: helpPage },
  { path: paths.accessibility, page: accessibilityPage },
  { path: paths.privacy, page: privacyPage },
  { path: paths.data, page: dataPage },
] as const

export function aboutRoutes(app: FastifyInstance, { db }: Needs): void {
  for (const { path, page } of pages) {
    app.get(path, (request, reply) => answerPage(db, request, reply, async () => page(languageOf(request))))
  }
}
