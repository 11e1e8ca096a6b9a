import type { MeetingId } from '@pejl/domain/common/id.ts'
import { saveNewCommittee } from '@pejl/store/committee-store.ts'
import { loadSitting } from '@pejl/store/sittings/sitting-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { saveNewUser } from '@pejl/store/user-store.ts'
import { expect, it } from 'vitest'
import { readExampleCommittees } from '../committees/example-committees.ts'
import { loadExampleCommittees } from '../committees/load-example-committees.ts'
import { readExampleFile, readExampleMunicipality } from '../example-folder.ts'
import { readExampleItems } from '../items/example-items.ts'
import { loadExampleItems } from '../items/load-example-items.ts'
import { enter } from '../testing/take-in.ts'
import { readExampleSittings } from './example-sittings.ts'
import { loadExampleSittings } from './load-example-sittings.ts'

const database = await testDatabase()
const program = { kind: 'program', name: 'example' } as const
const folder = new URL('../../../../examples/fjordby', import.meta.url).pathname

it('loads a meeting that was held and one that is called, once', async () => {
  const { committees, users } = await readExampleMunicipality(folder)
  await database.staff(async (db) => {
    for (const { slug, name, kind, abbreviations } of committees)
      await saveNewCommittee(db, { slug, name, kind, abbreviations })
    for (const { username, name, role } of users)
      await saveNewUser(db, { username, name, role, passwordHash: 'x', demo: true })
  })
  // the documents whose matters go on, those of the items included
  for (const name of [
    '2025-01-13-ktu-klimatilpasning.txt',
    '2025-05-12-ktu-legeplads.txt',
    '2026-10-21-omu-ss-handleplan-forsinket.txt',
    '2026-11-11-bsu-status-og-evaluering.txt',
  ])
    await enter(database, new TextDecoder().decode(await readExampleFile(folder, name)))
  const now = () => new Date('2026-11-29T12:00:00Z')
  await loadExampleCommittees({ database, now }, program, await readExampleCommittees(folder))
  await loadExampleItems({ database }, program, await readExampleItems(folder))
  const example = await readExampleSittings(folder)

  await loadExampleSittings({ database }, program, example)
  await loadExampleSittings({ database }, program, example)

  const [held, called] = await Promise.all(
    example.meetings.map(({ committee, heldOn }) => find(committee, heldOn)),
  )
  const wall = held?.items.find(({ title }) => title.startsWith('Havnegrunden'))
  expect(held?.state).toBe('held')
  expect(wall?.decisions.map(({ outcome }) => outcome)).toEqual(['approved', 'approved', 'noted'])
  expect(wall?.ballots.map(({ kind, result }) => [kind, result])).toEqual([
    ['amendment', 'rejected'],
    ['main', 'adopted'],
  ])
  expect(wall?.statements).toHaveLength(1)
  expect(wall?.promises).toHaveLength(1)
  expect(held?.items.at(-1)).toMatchObject({ access: 'closed', neutralTitle: 'Ejendomssag' })
  expect(called?.state).toBe('called')
  expect(called?.items.map(({ number }) => number)).toEqual(called?.items.map((_, index) => index + 1))
}, 60_000)

async function find(committee: string, heldOn: string) {
  return database.staff(async (db) => {
    const [row] = await db.rows<{ id: MeetingId }>(sql`select m.id from meetings m
      join committees c on c.id = m.committee_id where c.slug = ${committee} and m.held_on = ${heldOn}`)
    return row && loadSitting(db, row.id)
  }, 'program')
}
