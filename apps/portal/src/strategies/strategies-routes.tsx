import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import { listCommitments, listStandings } from '@pejl/store/public/commitment-views.ts'
import { listInitiatives } from '@pejl/store/public/initiative-list-views.ts'
import { findAdoptedPlan } from '@pejl/store/public/plan-views.ts'
import type { ItemView } from '@pejl/store/public/record-views.ts'
import { tellStory } from '@pejl/store/public/story.ts'
import { listStrategyEvents, listStrategyItems } from '@pejl/store/public/story-views.ts'
import { listPublicVersions } from '@pejl/store/public/strategy-version-views.ts'
import { findStrategy, listStrategies } from '@pejl/store/public/strategy-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
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
      return strategiesPage(languageOf(request), strategies, standings)
    }),
  )

  app.get(paths.strategiesCsv, async (request, reply) => {
    const rows = (await listStrategies(db)).map((strategy) => [
      strategy.title,
      strategy.area,
      strategy.period,
      strategyStates.da[strategy.state],
      strategy.purpose,
      strategy.principles,
      strategy.objectives,
      strategy.matters,
      strategy.decisions,
      strategy.firstOn,
      strategy.lastOn,
    ])
    return sendCsv(request, reply, 'strategier', formatCsv(columns, rows))
  })

  app.get<{ Params: { slug: string } }>(paths.strategy, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const slug = asSlug(request.params.slug)
      if (!slug) return undefined
      const [strategy, initiatives, adopted, versions, items, events, commitments] = await Promise.all([
        findStrategy(db, slug),
        listInitiatives(db, today(), { strategy: slug }),
        findAdoptedPlan(db, slug),
        listPublicVersions(db, slug),
        listStrategyItems(db, slug),
        listStrategyEvents(db, slug),
        listCommitments(db, today(), { strategy: slug }),
      ])
      if (!strategy) return undefined
      const story = tellStory(items, events, commitments, today())
      const committees = committeesOf(items)
      const plan = { initiatives, adopted, versions }
      return strategyPage(languageOf(request), {
        strategy,
        story,
        commitments,
        committees,
        ...plan,
        today: today(),
      })
    }),
  )

  app.get<{ Params: { slug: string; n: string } }>(paths.objective, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const [slug, n] = [asSlug(request.params.slug), asCount(request.params.n)]
      const strategy = slug && n ? await findStrategy(db, slug) : undefined
      const principle = strategy?.principles.find(({ objectives }) => objectives.some((one) => one.n === n))
      const objective = principle?.objectives.find((one) => one.n === n)
      if (!strategy || !principle || !objective) return undefined
      const initiatives = await listInitiatives(db, today(), {
        strategy: strategy.slug,
        objective: objective.n,
      })
      return objectivePage(languageOf(request), { strategy, principle, objective, initiatives })
    }),
  )
}

/** Who has treated the strategy, each once, in the order they first did. */
function committeesOf(items: readonly ItemView[]) {
  const names = new Map(
    items.flatMap(({ occasion }) =>
      occasion ? [[occasion.committeeSlug, occasion.committee] as const] : [],
    ),
  )
  return [...names].map(([slug, name]) => ({ slug, name }))
}

const columns = [
  'strategi',
  'område',
  'periode',
  'tilstand',
  'formål',
  'pejlemærker',
  'målsætninger',
  'sager',
  'beslutninger',
  'første møde',
  'sidste møde',
]
