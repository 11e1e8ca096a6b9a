import { parseId } from '@pejl/domain/common/id.ts'
import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import { listCommitments, listStandings } from '@pejl/store/public/commitment-views.ts'
import { listCommittees } from '@pejl/store/public/committee-views.ts'
import { listStrategies } from '@pejl/store/public/strategy-views.ts'
import type { FastifyInstance } from 'fastify'
import { answerPage, sendCsv } from '../frame/answer.tsx'
import { languageOf } from '../language.ts'
import type { Needs } from '../needs.ts'
import { asPage, asSlug, asText } from '../params.ts'
import { type LedgerChoice, type LedgerFilter, ledgerFilters, paths } from '../routes.ts'
import { standingNames } from '../tones.ts'
import { commitmentPage } from './commitment-page.tsx'
import { commitmentsPage } from './commitments-page.tsx'
import { isChosen } from './filters.ts'
import { byUrgency } from './urgency.ts'

const perPage = 40

export function commitmentRoutes(app: FastifyInstance, { db, today }: Needs): void {
  app.get<{ Querystring: Record<string, unknown> }>(paths.commitments, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const choice = choiceOf(request.query)
      const page = asPage(request.query.side)
      const [all, strategies, committees] = await Promise.all([
        listStandings(db, today(), { strategy: choice.strategy, committee: choice.committee }),
        listStrategies(db),
        listCommittees(db),
      ])
      const chosen = byUrgency(all.filter((commitment) => isChosen(commitment, choice.standing)))
      const pages = Math.max(1, Math.ceil(chosen.length / perPage))
      if (page > pages) return undefined
      const ids = chosen.slice((page - 1) * perPage, page * perPage).map(({ id }) => id)
      const shown = byUrgency(await listCommitments(db, today(), { ids }))
      const ledger = { all, shown, choice, page, pages, strategies, committees }
      return commitmentsPage(languageOf(request), ledger)
    }),
  )

  app.get<{ Querystring: Record<string, unknown> }>(paths.commitmentsCsv, async (request, reply) => {
    const choice = choiceOf(request.query)
    const all = await listCommitments(db, today(), { strategy: choice.strategy, committee: choice.committee })
    const rows = all
      .filter((commitment) => isChosen(commitment, choice.standing))
      .map((commitment) => [
        commitment.what,
        commitment.who,
        commitment.recipient,
        commitment.dueOn,
        commitment.period,
        commitment.recurs,
        standingNames.da[commitment.report.standing].replaceAll('\u00a0', ' '),
        commitment.report.falls,
        commitment.occasion?.committee,
        commitment.occasion?.heldOn,
        commitment.matter?.number,
        commitment.quote,
        commitment.id,
      ])
    return sendCsv(request, reply, 'loefter', formatCsv(columns, rows))
  })

  app.get<{ Params: { id: string } }>(paths.commitment, (request, reply) =>
    answerPage(db, request, reply, async () => {
      const id = parseId(request.params.id)
      const [commitment] = id ? await listCommitments(db, today(), { ids: [id] }) : []
      return commitment && commitmentPage(languageOf(request), commitment)
    }),
  )
}

const columns = [
  'løfte',
  'hvem',
  'til hvem',
  'frist',
  'periode',
  'gentages',
  'tilstand',
  'forfalder',
  'udvalg',
  'møde',
  'sagsnummer',
  'ordlyd',
  'id',
]

function choiceOf(query: Readonly<Record<string, unknown>>): LedgerChoice {
  const filter = asText(query.visning)
  const isKnown = filter !== undefined && Object.hasOwn(ledgerFilters, filter)
  return {
    standing: isKnown ? (filter as LedgerFilter) : undefined, // has its name
    strategy: asSlug(query.strategi),
    committee: asSlug(query.udvalg),
  }
}
