import { initiativeStates } from '@pejl/domain/plan/initiative.ts'
import { standingWords } from '@pejl/domain/plan/state-words.ts'
import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import { type InitiativesOf, listInitiatives } from '@pejl/store/public/initiative-list-views.ts'
import { findInitiative } from '@pejl/store/public/initiative-views.ts'
import { listStrategies } from '@pejl/store/public/strategy-views.ts'
import { listUnits } from '@pejl/store/public/unit-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { asCount, asSlug, asText } from '../params.ts'
import { paths } from '../routes.ts'
import { initiativePage } from './initiative-page.tsx'
import { initiativesPage } from './initiatives-page.tsx'
import { signalNames, stateNames } from './names.ts'

export function initiativeRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get<{ Querystring: Record<string, unknown> }>(paths.initiatives, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const choice = choiceOf(request.query)
      const [initiatives, strategies, units] = await Promise.all([
        listInitiatives(db, today(), choice),
        listStrategies(db),
        listUnits(db),
      ])
      return initiativesPage(languageOf(request), { initiatives, choice, strategies, units })
    }),
  )

  app.get<{ Querystring: Record<string, unknown> }>(paths.initiativesCsv, async (request, reply) => {
    const rows = (await listInitiatives(db, today(), choiceOf(request.query))).map((one) => [
      one.number,
      one.title,
      one.difference,
      one.owner,
      one.unit?.name,
      plain(stateNames.da[one.state]),
      one.rank,
      one.present?.startsOn,
      one.present?.endsOn,
      one.adopted?.startsOn,
      one.adopted?.endsOn,
      one.targetOn,
      one.standing ? standingWords.da[one.standing] : null,
      one.saidOn,
      signalNames.da[one.signal.kind],
      one.objectives.map(({ strategySlug, n }) => `${strategySlug}:${n}`).join(' '),
    ])
    return sendCsv(request, reply, 'tiltag', formatCsv(columns, rows))
  })

  app.get<{ Params: { number: string } }>(paths.initiative, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const number = asCount(request.params.number)
      const initiative = number ? await findInitiative(db, today(), number) : undefined
      return initiative && initiativePage(languageOf(request), { initiative, today: today() })
    }),
  )
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const columns = [
  'nr',
  'tiltag',
  'hvad bliver anderledes',
  'ansvarlig',
  'enhed',
  'stand',
  'vigtighed',
  'begynder',
  'slutter',
  'vedtaget start',
  'vedtaget slut',
  'ønsket færdig',
  'ansvarliges status',
  'sagt',
  'beregnet signal',
  'målsætninger',
]

function choiceOf(query: Readonly<Record<string, unknown>>): InitiativesOf {
  const state = initiativeStates.find((one) => one === asText(query.stand))
  const [strategy, unit] = [asSlug(query.strategi), asSlug(query.enhed)]
  return {
    ...(strategy === undefined ? {} : { strategy }),
    ...(unit === undefined ? {} : { unit }),
    ...(state === undefined ? {} : { state }),
  }
}
