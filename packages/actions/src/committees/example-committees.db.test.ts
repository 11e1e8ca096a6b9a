import { fileURLToPath } from 'node:url'
import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { warningsOfComposition } from '@pejl/domain/organisation/composition.ts'
import { saveNewCommittee } from '@pejl/store/committee-store.ts'
import { listMeetingsIn } from '@pejl/store/committees/calendar-views.ts'
import { listCommitteeLines, listParts, listSeats } from '@pejl/store/committees/detail-views.ts'
import { findPeople } from '@pejl/store/committees/people-views.ts'
import { listMembers } from '@pejl/store/public/committee-members-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { readExampleMunicipality } from '../example-folder.ts'
import { readExampleCommittees } from './example-committees.ts'
import { loadExampleCommittees } from './load-example-committees.ts'

const database = await testDatabase()
const folder = fileURLToPath(new URL('../../../../examples/fjordby', import.meta.url))
const program: Actor = { kind: 'program', name: 'example' }
const today = '2026-11-29' as Day
const needs = { database, now: () => new Date('2026-11-29T10:00:00Z') }
beforeAll(async () => {
  const { committees, users } = await readExampleMunicipality(folder)
  await database.staff(async (db) => {
    for (const { slug, name, kind, abbreviations } of committees)
      await saveNewCommittee(db, { slug, name, kind, abbreviations })
    for (const { username, name, role } of users)
      await db.rows(sql`insert into users (username, name, role, password_hash)
        values (${username}, ${name}, ${role}, 'x')`)
  })
  await loadExampleCommittees(needs, program, await readExampleCommittees(folder))
}, 60_000)

it('seats every committee so that there is nothing to warn of', async () => {
  const warnings = await database.staff(async (db) => {
    const lines = await listCommitteeLines(db, today)
    const found = []
    for (const { id, name, kind, members } of lines) {
      const seats = await listSeats(db, id, { unions: true })
      found.push([name, members > 0, warningsOfComposition(kind, seats, today)])
    }
    return found
  })

  expect(warnings).toHaveLength(12)
  for (const [name, hasMembers, warned] of warnings)
    expect([name, hasMembers, warned]).toEqual([name, true, []])
})

it('has the same person in several committees, once', async () => {
  const [person, ...others] = await database.staff((db) => findPeople(db, 'Dagny Hvidsand'))

  expect(others).toEqual([])
  expect(new Set(person?.seats.map(({ committee }) => committee)).size).toBe(3)
})

it('plans two years of meetings: those that have been were held, and none is on a holiday', async () => {
  const span = { fromOn: '2026-01-01' as Day, toOn: '2027-12-31' as Day }
  const meetings = await database.staff((db) => listMeetingsIn(db, span))
  const held = meetings.filter(({ state }) => state === 'held')

  expect(meetings.length).toBeGreaterThan(180)
  expect(held.every(({ heldOn }) => heldOn < today)).toBe(true)
  expect(meetings.filter(({ state }) => state === 'planned').every(({ heldOn }) => heldOn >= today)).toBe(
    true,
  )
})

it('gives the users of the example their parts', async () => {
  const parts = await database.staff(async (db) => {
    const found = []
    for (const { id } of await listCommitteeLines(db, today)) found.push(...(await listParts(db, id)))
    return found
  })
  const count = (username: string, part: string) =>
    parts.filter((one) => one.username === username && one.part === part).length

  expect([count('sekretaer', 'secretary'), count('redaktoer', 'writer'), count('laeser', 'reader')]).toEqual([
    12, 2, 1,
  ])
})

it('shows the public who sits in political committees, and nobody of MED', async () => {
  const council = await listMembers(database.open, 'kommunalbestyrelsen', today)
  const med = await listMembers(database.open, 'hovedudvalget', today)

  expect(council.filter(({ isSubstitute }) => !isSubstitute)).toHaveLength(13)
  expect(council[0]).toMatchObject({ name: 'Merle Klitgren', office: 'chair' })
  expect(med).toEqual([])
  expect(await database.open.rows(sql`select 1 from people where name = 'Lone Hedestjerne'`)).toEqual([])
})

it('is loaded once', async () => {
  await loadExampleCommittees(needs, program, await readExampleCommittees(folder))

  const [seats] = await database.staff((db) =>
    db.rows<{ n: number }>(sql`select count(*)::int as n from seats where office = 'chair'`),
  )
  expect(seats?.n).toBe(19)
})
