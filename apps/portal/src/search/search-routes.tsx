import { parseQuery } from '@pejl/domain/search/query.ts'
import { mostRanked, type SearchKind, search, searchKinds } from '@pejl/store/public/search-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { asPage, asText } from '../params.ts'
import { paths } from '../routes.ts'
import { searchPage } from './search-page.tsx'

const perPage = 15

export function searchRoutes(app: FastifyInstance, { db }: Needs): void {
  app.get<{ Querystring: Record<string, unknown> }>(paths.search, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const query = parseQuery(asText(request.query.q))
      const kind = asKind(request.query.slags)
      const page = Math.min(asPage(request.query.side), Math.ceil(mostRanked / perPage))
      const found = await search(db, query, { kind, limit: perPage, offset: (page - 1) * perPage })
      const pages = Math.max(1, Math.ceil(found.total / perPage))
      if (page > pages) return undefined
      return searchPage(languageOf(request), { query, kind, found, page, pages })
    }),
  )
}

function asKind(value: unknown): SearchKind | undefined {
  const text = asText(value)
  return searchKinds.find((kind) => kind === text)
}
