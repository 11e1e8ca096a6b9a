import { fileURLToPath } from 'node:url'
import { hashPassword, verifyPassword } from '@pejl/connect/password.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { checkPlan } from '@pejl/dosing/check/check-portfolio.ts'
import { findFaults } from '@pejl/dosing/portfolio/refuse.ts'
import { listInitiativesForStaff } from '@pejl/store/plan/initiative-views.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listRevisions } from '@pejl/store/plan/revision-views.ts'
import { listFinished } from '@pejl/store/plan/tempo-views.ts'
import { listInitiatives } from '@pejl/store/public/initiative-list-views.ts'
import { findInitiative } from '@pejl/store/public/initiative-views.ts'
import { findAdoptedPlan } from '@pejl/store/public/plan-views.ts'
import { listStrategies } from '@pejl/store/public/strategy-views.ts'
import { findUnitCalendar } from '@pejl/store/public/unit-views.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { loadExample } from '../load-example.ts'
import { editor } from '../testing/people.ts'
import { readText } from '../testing/read-text.ts'
import { portfolioOf } from './portfolio-of.ts'
import { proposePlan } from './propose-plan.ts'

const database = await testDatabase()
const folder = fileURLToPath(new URL('../../../../examples/fjordby', import.meta.url))
const today = '2026-11-29' as Day
const said: string[] = []
const children = async () => {
  const strategies = await listStrategies(database.open)
  return strategies.find(({ title }) => title.startsWith('Sammen om børnelivet'))?.slug ?? ''
}

beforeAll(async () => {
  const passwords = { hash: hashPassword, verify: verifyPassword }
  const say = (text: string) => said.push(text)
  await loadExample({ database, passwords, read: readText, now: () => new Date(), say }, folder)
}, 120_000)

it('finds every objective, promise and matter that it names', () => {
  expect(said.filter((text) => text.includes('fandt ikke'))).toEqual([])
})

it('has initiatives in every state, several of them for both strategies', async () => {
  const all = await database.staff((db) => listInitiativesForStaff(db))

  const states = new Set(all.map(({ state }) => state))
  expect([...states].toSorted()).toEqual([
    'closed',
    'done',
    'idea',
    'planned',
    'proposed',
    'running',
    'stopped',
  ])
  expect(all.filter(({ strategies }) => strategies.length === 2)).toHaveLength(3)
  expect(all.every(({ strategies }) => strategies.length > 0)).toBe(true)
})

it('has a plan that units bear from today on, with what was allowed', async () => {
  const plan = await database.staff((db) => loadPlan(db, gridAt(today)))
  const { portfolio, present, loose } = portfolioOf(plan, today)

  expect(findFaults(portfolio)).toEqual([])
  expect(checkPlan(portfolio, present)).toEqual([])
  expect(loose).toEqual([])
})

it('has a proposal in which nothing is broken', async () => {
  const proposed = await proposePlan({ database, today: () => today, now: () => performance.now() }, editor, {
    milliseconds: 400,
    seed: 1,
  })

  if (!proposed.ok) throw new Error(proposed.reason)
  const { portfolio, proposal, days } = proposed.value
  expect(checkPlan(portfolio, proposal.starts)).toEqual([])
  expect([...days.values()].filter((planned) => planned !== null)).not.toHaveLength(0)
})

it('shows everybody the plan that a decision adopted, word for word, and what slipped since and why', async () => {
  const plan = await findAdoptedPlan(database.open, await children())

  expect(plan).toMatchObject({
    decidedOn: '2025-04-23',
    committee: 'Børne- og Skoleudvalget',
    matter: { number: '25/2644' },
    quote: expect.stringContaining('Godkendt, med den bemærkning'),
  })
  expect(plan?.lines).toHaveLength(11)
  const tangvig = plan?.lines.find(({ title }) => title === 'Fritidsvejleder på Tangvigskolen')
  expect(tangvig).toMatchObject({
    startsOn: '2026-08-17',
    present: { startsOn: '2027-02-01' },
    lastReason: expect.stringContaining('Byggeri'),
  })
})

it('has signals of every kind beside what the owners say', async () => {
  const all = await listInitiatives(database.open, today)

  const kinds = new Set(all.map(({ signal }) => signal.kind))
  expect([...kinds].toSorted()).toEqual(['none', 'on-course', 'slipping', 'undocumented'])
  const sparring = all.find(({ title }) => title === 'Sparring på tværs')
  expect(sparring?.signal.facts.map(({ kind }) => kind)).toEqual(['late', 'milestone-passed', 'silent'])
})

it('leads back to the sentence an initiative comes from', async () => {
  const all = await listInitiatives(database.open, today)
  const line = all.find(({ title }) => title === 'Familielinjen')

  const found = await findInitiative(database.open, today, line?.number ?? 0)

  expect(found?.source?.quote).toBe('Familielinjen åbner senest den 1. oktober 2025.')
  expect(found?.adoptedIn).toHaveLength(1)
  expect(found?.objectives.map(({ n }) => n)).toEqual([3, 4])
})

it('shows a workplace what reaches it when, and where it goes over its limit and why', async () => {
  const calendar = await findUnitCalendar(database.open, 'ppr', today)

  expect(calendar?.overloads).toMatchObject([{ points: 1.5, allowedBy: 'Velfærdsdirektøren' }])
  expect(calendar?.months.find(({ month }) => month === '2026-11')).toMatchObject({
    points: 3.5,
    limit: 3,
    allowed: 1.5,
  })
  expect(calendar?.reaching.map(({ title }) => title)).toContain('Mellemformer i to årgange')
})

it('has a record of slipping, and a proposed plan of the other strategy', async () => {
  const finished = await database.staff(listFinished)
  const strategies = await database.staff(listStrategiesForStaff)
  const other = strategies.find(({ title }) => title.startsWith('Et godt liv'))
  const [revision] = await database.staff((db) => listRevisions(db, other?.id ?? null))

  expect(finished.filter(({ promised }) => promised !== null)).toHaveLength(5)
  expect(revision).toMatchObject({ state: 'proposed', number: 1 })
})
