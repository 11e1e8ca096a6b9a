import { fileURLToPath } from 'node:url'
import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { saveNewCommittee } from '@pejl/store/committee-store.ts'
import { askedBy } from '@pejl/store/db.ts'
import { listMissingHearings } from '@pejl/store/matters/hearing-views.ts'
import { listMattersForStaff } from '@pejl/store/matters/matter-list-views.ts'
import { findMatterForStaff } from '@pejl/store/matters/matter-views.ts'
import { findPlannedRoute } from '@pejl/store/matters/route-plan-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { readExampleCommittees } from '../committees/example-committees.ts'
import { loadExampleCommittees } from '../committees/load-example-committees.ts'
import { readExampleMunicipality } from '../example-folder.ts'
import { readExampleMatters } from './example-matters.ts'
import { loadExampleMatters } from './load-example-matters.ts'

const database = await testDatabase()
const folder = fileURLToPath(new URL('../../../../examples/fjordby', import.meta.url))
const program: Actor = { kind: 'program', name: 'example' }
const today = '2026-11-29' as Day
beforeAll(async () => {
  const { committees, users } = await readExampleMunicipality(folder)
  await database.staff(async (db) => {
    for (const { slug, name, kind, abbreviations } of committees)
      await saveNewCommittee(db, { slug, name, kind, abbreviations })
    for (const { username, name, role } of users)
      await db.rows(sql`insert into users (username, name, role, password_hash)
        values (${username}, ${name}, ${role}, 'x')`)
  })
  const needs = { database, now: () => new Date('2026-11-29T10:00:00Z') }
  await loadExampleCommittees(needs, program, await readExampleCommittees(folder))
  await loadExampleMatters({ database }, program, await readExampleMatters(folder))
  // a second load finds it done
  await loadExampleMatters({ database }, program, await readExampleMatters(folder))
}, 60_000)

const all = {
  about: '',
  standing: '',
  committeeId: '',
  responsible: '',
  limit: 50,
  offset: 0,
  today,
} as const
const planned = (number: string) =>
  database.staff(async (db) => {
    const matter = await findMatterForStaff(db, number)
    const found = matter && (await findPlannedRoute(db, matter.id, today))
    if (!found) throw new Error(`${number} has no way`)
    return { ...found, matter }
  }, askedBy(program))

it('has matters at different places of their way', async () => {
  const { matters } = await database.staff((db) => listMattersForStaff(db, all), askedBy(program))

  expect(matters.map(({ number, standing }) => `${number} ${standing}`).toSorted()).toEqual([
    '26/2455 decided',
    '26/2711 under-way',
    '26/2984 late',
    '26/3077 under-way',
    '26/3140 under-way',
    '26/3301 under-way',
    '26/3362 under-way',
  ])
})

it('has one that keeps what was promised, while it is out to be heard', async () => {
  const { plan, route, warnings } = await planned('2026-3301')

  expect(route.stops.find(({ state }) => state === 'here')?.kind).toBe('hearing')
  expect(plan.stops.map(({ planned }) => planned?.on)).toEqual([
    '2026-10-19',
    '2027-01-14',
    '2027-02-10',
    '2027-03-09',
    '2027-03-23',
  ])
  expect(route.stops.slice(1).map(({ promisedOn }) => promisedOn)).toEqual(
    plan.stops.map((one) => one.planned?.on),
  )
  expect(plan.wish).toEqual({ state: 'holds', spare: 0 })
  expect(warnings).toEqual([])
})

it('has one that is late by a month and more', async () => {
  const { plan, route } = await planned('2026-2984')

  expect(route.stops.at(-1)?.promisedOn).toBe('2026-12-15')
  expect(plan.stops.at(-1)?.planned?.on).toBe('2027-02-23')
})

it('has one whose hearing goes across July', async () => {
  expect((await planned('2026-3140')).warnings.map(({ kind }) => kind)).toContain('hearing-across-july')
})

it('has one that lacks the hearing of a body', async () => {
  const { matter } = await planned('2026-2711')
  const missing = await database.staff((db) => listMissingHearings(db, [matter.id]))

  expect(missing.get(matter.id)?.map(({ body }) => body)).toEqual(['disability-council'])
})

it('has one that is closed for all without a part', async () => {
  expect((await planned('2026-3077')).matter.isOpen).toBe(false)
  expect(await database.staff((db) => findMatterForStaff(db, '2026-3077'))).toBeUndefined()
})
