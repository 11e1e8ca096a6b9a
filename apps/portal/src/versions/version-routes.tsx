import { listPublicGatherings } from '@pejl/store/public/gathering-views.ts'
import { listPublicInquiriesOf } from '@pejl/store/public/inquiry-views.ts'
import { findPublicVersion, listPublicVersions } from '@pejl/store/public/strategy-version-views.ts'
import { findStrategy } from '@pejl/store/public/strategy-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { asCount, asSlug, asText } from '../params.ts'
import { paths } from '../routes.ts'
import { inputPage } from './input-page.tsx'
import { versionPage, versionsPage } from './version-pages.tsx'

export function versionRoutes(app: FastifyInstance, { db }: Needs): void {
  app.get<{ Params: { slug: string } }>(paths.versions, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const slug = asSlug(request.params.slug)
      const strategy = slug ? await findStrategy(db, slug) : undefined
      return (
        strategy && versionsPage(languageOf(request), strategy, await listPublicVersions(db, strategy.slug))
      )
    }),
  )

  app.get<{ Params: { slug: string; number: string }; Querystring: Record<string, unknown> }>(
    paths.version,
    (request, reply) =>
      answerPage(db, request, reply, async () => {
        const [slug, number] = [asSlug(request.params.slug), asCount(request.params.number)]
        const strategy = slug ? await findStrategy(db, slug) : undefined
        const version = strategy && number ? await findPublicVersion(db, strategy.slug, number) : undefined
        if (!strategy || !version) return undefined
        const other = asCount(asText(request.query.imod))
        const [others, against, gatherings] = [
          await listPublicVersions(db, strategy.slug),
          other && other !== number ? await findPublicVersion(db, strategy.slug, other) : undefined,
          await listPublicGatherings(db, strategy.slug),
        ]
        return versionPage(languageOf(request), { strategy, version, others, against, gatherings })
      }),
  )

  app.get<{ Params: { slug: string } }>(paths.input, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const slug = asSlug(request.params.slug)
      const strategy = slug ? await findStrategy(db, slug) : undefined
      if (!strategy) return undefined
      const [gatherings, inquiries] = [
        await listPublicGatherings(db, strategy.slug),
        await listPublicInquiriesOf(db, strategy.slug),
      ]
      return inputPage(languageOf(request), { strategy, gatherings, inquiries })
    }),
  )
}
