import { createHash } from 'node:crypto'
import { brandSets } from '@pejl/papers/colour/palette.ts'
import type { Paper } from '@pejl/papers/content/paper.ts'
import { planSheetOf } from '@pejl/papers/content/plan-sheet-of.ts'
import { headOf, posterOf } from '@pejl/papers/content/poster-of.ts'
import { processOf } from '@pejl/papers/content/process-of.ts'
import type { Printer } from '@pejl/papers/printer.ts'
import {
  fileNames,
  paperNames,
  parseFileName,
  parsePaperName,
  parseSheetChoice,
  sheetOf,
} from '@pejl/papers/sheet/choice.ts'
import { findBrand } from '@pejl/store/public/brand-views.ts'
import { listInitiatives } from '@pejl/store/public/initiative-list-views.ts'
import { findMunicipality } from '@pejl/store/public/municipality-views.ts'
import { tellStory } from '@pejl/store/public/story.ts'
import { listStrategyEvents, listStrategyItems } from '@pejl/store/public/story-views.ts'
import { listPublicVersions } from '@pejl/store/public/strategy-version-views.ts'
import { findStrategy, type StrategyView } from '@pejl/store/public/strategy-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendPage } from '../frame/answer.tsx'
import { isKnown } from '../frame/keep-pages.ts'
import { faultPage } from '../frame/not-found-page.tsx'
import type { Needs } from '../needs.ts'
import { asSlug, asText } from '../params.ts'
import { paths } from '../routes.ts'
import { posterTexts } from './texts.ts'

/**
 * A strategy's posters as files for everyone: `/strategier/x/plakat.pdf?plakat=proces&papir=a3`. They show what the
 * strategy's page shows. What cannot be made is answered with a page that says why.
 */
export function posterRoutes(app: FastifyInstance, needs: Needs & { readonly print: Printer }): void {
  const { db, print } = needs
  app.get<{ Params: { slug: string; file: string } }>(paths.poster, async (request, reply) => {
    const [slug, name] = [asSlug(request.params.slug), parseFileName(request.params.file)]
    const strategy = slug && name ? await findStrategy(db, slug) : undefined
    if (!slug || !name || !strategy) return answerPage(db, request, reply, async () => undefined)

    const query = request.query as Readonly<Record<string, unknown>> // fastify's own reading of the address
    const plakat = parsePaperName(asText(query.plakat) ?? '') ?? 'pejlemaerker'
    const choice = parseSheetChoice((one) => asText(query[one]) ?? '')
    const { format, type, ending } = fileNames[name]
    const paper = await paperOf(needs, strategy, paperNames[plakat])
    const brand = await findBrand(db)
    const { deep, accent, signal } = brand ?? brandSets.hav
    const made = await print({
      paper,
      sheet: sheetOf(choice),
      colours: { deep, accent, signal },
      logo: brand?.logo ?? null,
      format,
    })
    if (!made.ok) {
      const passing = made.reason === 'busy' || made.reason === 'too-slow'
      if (passing) reply.header('retry-after', '30')
      return sendPage(request, reply.code(passing ? 503 : 404), faultPage(posterTexts[made.reason]))
    }
    const etag = `"${createHash('sha1').update(made.value.bytes).digest('base64url')}"`
    reply
      .header('etag', etag)
      .header('cache-control', 'public, no-cache')
      .header('x-content-type-options', 'nosniff')
    if (isKnown(request, etag)) return reply.code(304).send()
    return reply
      .type(type)
      .header('content-disposition', `inline; filename="${slug}-${plakat}-${choice.papir}.${ending}"`)
      .send(Buffer.from(made.value.bytes))
  })
}

async function paperOf(
  { db, today: day }: Needs,
  strategy: StrategyView,
  kind: Paper['kind'],
): Promise<Paper> {
  const municipality = (await findMunicipality(db))?.name ?? 'Kommunen'
  const [slug, today, head] = [strategy.slug, day(), headOf(strategy, municipality)]
  switch (kind) {
    case 'principles':
    case 'objectives':
      return posterOf(kind, strategy, municipality)
    case 'process': {
      const [items, events, versions] = await Promise.all([
        listStrategyItems(db, slug),
        listStrategyEvents(db, slug),
        listPublicVersions(db, slug),
      ])
      return processOf(head, { story: tellStory(items, events, [], today), versions, today })
    }
    case 'plan': {
      const initiatives = await listInitiatives(db, today, { strategy: slug })
      return planSheetOf(head, { slug, principles: strategy.principles, initiatives, today })
    }
  }
}
