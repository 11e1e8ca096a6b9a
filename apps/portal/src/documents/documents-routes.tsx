import { parseId } from '@pejl/domain/common/id.ts'
import { findDocument } from '@pejl/store/public/document-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { asOffset, asText } from '../params.ts'
import { paths } from '../routes.ts'
import { documentPage } from './document-page.tsx'

export function documentRoutes(app: FastifyInstance, { db }: Needs): void {
  app.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>(
    paths.document,
    (request, reply) =>
      answerPage(db, request, reply, async () => {
        const id = parseId(request.params.id)
        const document = id && (await findDocument(db, id))
        const { fra, til, original } = request.query
        return (
          document &&
          documentPage(languageOf(request), document, {
            from: asOffset(fra),
            to: asOffset(til),
            original: asText(original) === '1',
          })
        )
      }),
  )
}
