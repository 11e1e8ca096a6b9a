import { listCommitments, listStandings } from '@pejl/store/public/commitment-views.ts'
import { tellStory } from '@pejl/store/public/story.ts'
import { listStrategyEvents, listStrategyItems } from '@pejl/store/public/story-views.ts'
import { findStrategy, listStrategies } from '@pejl/store/public/strategy-views.ts'
import type { FastifyInstance } from 'fastify'
import { formatCsv } from '../csv.ts'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import type { Needs } from '../needs.ts'
import { asCount, asSlug } from '../params.ts'
import { paths } from '../routes.ts'
import { strategyStates } from '../texts.ts'
import { objectivePage } from './objective-page.tsx'
import { strategiesPage } from './strategies-page.tsx'
import { strategyPage } from './strategy-page.tsx'

export function strategyRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get(paths.strategies, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const [strategies, standings] = await Promise.all([listStrategies(db), listStandings(db, today())])
      return strategiesPage(strategies, standings)
    }),
  )

  app.get(paths.strategiesCsv, async (request, reply) => {
    const rows = (await listStrategies(db)).map((s) => [
      ...[
        s.title,
        s.area,
        s.period,
        strategyStates[s.state],
        s.purpose,
        s.principles,
        s.objectives,
        s.matters,
      ],
      ...[s.decisions, s.firstOn, s.lastOn],
    ])
    return sendCsv(request, reply, 'strategier', formatCsv(columns, rows))
  })

  app.get<{ Params: { slug: string } }>(paths.strategy, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const slug = asSlug(request.params.slug)
      if (!slug) return undefined
      const [strategy, items, events, commitments] = await Promise.all([
        findStrategy(db, slug),
        listStrategyItems(db, slug),
        listStrategyEvents(db, slug),
        listCommitments(db, today(), { strategy: slug }),
      ])
      if (!strategy) return undefined
      const met = items.flatMap(({ occasion }) =>
        occasion
          ? [[occasion.committeeSlug, { slug: occasion.committeeSlug, name: occasion.committee }] as const]
          : [],
      )
      const committees = [...new Map(met).values()]
      const story = tellStory(items, events, commitments, today())
      return strategyPage({ strategy, story, commitments, committees, today: today() })
    }),
  )

  app.get<{ Params: { slug: string; n: string } }>(paths.objective, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const [slug, n] = [asSlug(request.params.slug), asCount(request.params.n)]
      const strategy = slug && n ? await findStrategy(db, slug) : undefined
      const principle = strategy?.principles.find(({ objectives }) => objectives.some((one) => one.n === n))
      const objective = principle?.objectives.find((one) => one.n === n)
      return strategy && principle && objective && objectivePage(strategy, principle, objective)
    }),
  )
}

const columns = [
  ...[
    'strategi',
    'område',
    'periode',
    'tilstand',
    'formål',
    'pejlemærker',
    'målsætninger',
    'sager',
    'beslutninger',
  ],
  ...['første møde', 'sidste møde'],
]
