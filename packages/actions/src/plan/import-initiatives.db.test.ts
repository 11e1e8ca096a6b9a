import type { InitiativeId, InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { findInitiativeForStaff, listInitiativesForStaff } from '@pejl/store/plan/initiative-views.ts'
import { findEdition } from '@pejl/store/plan/plan-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { editor, reader } from '../testing/people.ts'
import { initiativeText, move, proposed, today, unitNamed } from '../testing/plan.ts'
import type { ImportRow } from './compare-import.ts'
import { editInitiative } from './edit-initiative.ts'
import { importInitiatives } from './import-initiatives.ts'

const database = await testDatabase()
const needs = { database, today }
const find = async (id: InitiativeId) => {
  const found = await database.staff((db) => findInitiativeForStaff(db, id))
  if (!found) throw new Error('no such initiative')
  return found
}
const count = async () => (await database.staff((db) => listInitiativesForStaff(db))).length
/** A row of a list that was made from how the initiative is now. */
async function rowOf(row: number, id: InitiativeId, text: Partial<InitiativeText>): Promise<ImportRow> {
  const now = await find(id)
  return { row, number: now.number, version: now.version, text: { ...now.text, ...text } }
}
const save = async (rows: readonly ImportRow[], overwrite: readonly number[] = [], actor = editor) =>
  importInitiatives(needs, actor, {
    edition: await database.staff(findEdition),
    rows,
    overwrite: new Set(overwrite),
  })
const after = (afterId: InitiativeId) =>
  ({ kind: 'initiative', afterId, leastWeeks: 0, mostWeeks: null, note: null }) as const
const added = (row: number, text: Partial<InitiativeText> = {}): ImportRow => ({
  row,
  number: null,
  version: null,
  text: initiativeText(text),
})

it('makes and changes initiatives, each with an entry in the log', async () => {
  const id = await proposed(database)
  const other = await proposed(database)
  const before = await count()

  const saved = await save([
    await rowOf(2, id, { title: 'Ny titel' }),
    await rowOf(3, other, {}),
    added(4, { title: 'Helt nyt' }),
  ])

  const entries = await database.staff((db) =>
    db.rows<{ event: string }>(sql`select event from journal order by at desc, id desc limit 2`),
  )
  expect(saved).toEqual({ ok: true, value: { made: 1, changed: 1 } })
  expect((await find(id)).text.title).toBe('Ny titel')
  expect((await find(other)).version).toBe(2)
  expect(await count()).toBe(before + 1)
  expect(entries.map(({ event }) => event).toSorted()).toEqual(['initiative-edited', 'initiative-made'])
})

it('saves nothing when one row is refused, and names the row', async () => {
  const id = await proposed(database)
  const before = await count()
  const nobody = '11111111-1111-4111-8111-111111111111' as InitiativeId // no initiative has it

  const saved = await save([
    await rowOf(2, id, { title: 'Skulle være ny' }),
    added(3),
    added(4, { waits: [after(nobody)] }),
  ])

  expect(saved).toEqual({ ok: false, reason: 'unknown-choice', row: 4 })
  expect((await find(id)).text.title).toBe('Tidlig tavle')
  expect(await count()).toBe(before)
})

it('turns round who waits for whom, but takes no circle', async () => {
  const first = await proposed(database)
  const then = await proposed(database, { waits: [after(first)] })

  const circle = await save([await rowOf(2, first, { waits: [after(then)] })])
  const turned = await save([
    await rowOf(2, first, { waits: [after(then)] }),
    await rowOf(3, then, { waits: [] }),
  ])

  expect(circle).toEqual({ ok: false, reason: 'circle', row: 2 })
  expect(turned.ok).toBe(true)
  expect((await find(first)).text.waits).toEqual([after(then)])
})

it('leaves alone what somebody else has saved since, unless told to', async () => {
  const id = await proposed(database)
  const mine = await rowOf(2, id, { title: 'Min' })
  const theirs = { ...initiativeText({ title: 'Deres' }), initiativeId: id, version: 2 }
  await editInitiative(needs, editor, theirs)

  const left = await save([mine])
  const title = (await find(id)).text.title
  const told = await save([mine], [mine.number ?? 0])

  expect([left, title]).toEqual([{ ok: true, value: { made: 0, changed: 0 } }, 'Deres'])
  expect(told).toEqual({ ok: true, value: { made: 0, changed: 1 } })
  expect((await find(id)).text.title).toBe('Min')
})

it('saves nothing when the plan has changed since the list was looked at', async () => {
  const edition = await database.staff(findEdition)
  await proposed(database)

  const saved = await importInitiatives(needs, editor, { edition, rows: [added(2)], overwrite: new Set() })

  expect(saved).toEqual({ ok: false, reason: 'stale', row: null })
})

it('is for those who plan', async () => {
  expect(await save([added(2)], [], reader)).toEqual({ ok: false, reason: 'forbidden', row: null })
})

it('says who goes over a limit by a list, and saves it when that is to be so', async () => {
  const unitId = await unitNamed(database, 'Enhed med loft', 3)
  const id = await proposed(database, { weeks: 4, loads: [{ unitId, points: [2] }] })
  await move(database, id, '2027-03-01')
  const edition = await database.staff(findEdition)
  const given = {
    edition,
    rows: [await rowOf(2, id, { loads: [{ unitId, points: [5] }] })],
    overwrite: new Set<number>(),
  }

  const asked = await importInitiatives(needs, editor, given)
  const unsaved = await find(id)
  const anyway = await importInitiatives(needs, editor, { ...given, anyway: true })

  expect(asked).toMatchObject({
    reason: 'over-capacity',
    violations: [{ unit: unitId, load: 5, capacity: 3 }, {}, {}, {}],
  })
  expect(unsaved.text.loads).toEqual([{ unitId, points: [2] }])
  expect(anyway).toMatchObject({ ok: true, value: { changed: 1 } })
})
