import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { listCommitmentsForStaff } from '@pejl/store/commitment-views.ts'
import { listCommitments } from '@pejl/store/public/commitment-views.ts'
import { listStrategyEvents } from '@pejl/store/public/story-views.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { enter } from './testing/take-in.ts'

const database = await testDatabase()
const today = parseDay('2026-01-01') as Day // a day of the calendar

const shared = `Fælles langsigtet strategi på Havneområdet og Skoleområdet

25/310 Åben Sag

Sagsfremstilling

Arbejdet med strategien på Havneområdet blev påbegyndt den 3. marts 2025. Der afholdes en temadag for alle den 20. maj 2025.

Strategien på Skoleområdet sendes i høring senest den 1. september 2025.

Indstilling

Formanden indstiller, at tidsplanen godkendes.

Beslutning i Økonomiudvalget den 12-03-2025

Godkendt.
`

beforeAll(() => enter(database, shared))

it('tells in a strategy only what names its field, of an item about several', async () => {
  const told = async (slug: string) => (await listStrategyEvents(database.open, slug)).map((e) => e.startsOn)

  expect(await told('havneomraadet')).toEqual(['2025-03-03', '2025-05-20'])
  expect(await told('skoleomraadet')).toEqual(['2025-05-20', '2025-09-01'])
})

it('counts a promise only with the strategy it names', async () => {
  const promised = async (strategy: string) =>
    (await listCommitments(database.open, today, { strategy })).map((k) => k.dueOn)

  expect(await promised('skoleomraadet')).toContain('2025-09-01')
  expect(await promised('havneomraadet')).not.toContain('2025-09-01')
})

it('shows staff the same strategies of a promise as everybody, and counts it there alone', async () => {
  const all = await database.staff((db) => listCommitmentsForStaff(db, today))
  const hearing = all.find(({ dueOn }) => dueOn === '2025-09-01')
  const strategies = await database.staff(listStrategiesForStaff)

  expect(hearing?.strategies.map(({ slug }) => slug)).toEqual(['skoleomraadet'])
  for (const { slug, commitments } of strategies)
    expect([slug, commitments]).toEqual([
      slug,
      (await listCommitments(database.open, today, { strategy: slug })).length,
    ])
})
