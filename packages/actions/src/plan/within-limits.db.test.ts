import type { Day } from '@pejl/domain/common/day.ts'
import { findInitiativeForStaff } from '@pejl/store/plan/initiative-views.ts'
import { findUnit } from '@pejl/store/plan/unit-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { editor, secretary } from '../testing/people.ts'
import { initiativeText, move, proposed, today, unitNamed } from '../testing/plan.ts'
import { addCapacity, removeCapacity } from './change-capacity.ts'
import { editInitiative } from './edit-initiative.ts'
import { editUnit } from './make-unit.ts'

const database = await testDatabase()
const needs = { database, today }
const day = (text: string) => text as Day // the tests name days that exist
const unitText = {
  name: 'En enhed',
  kind: 'workplace',
  parentId: null,
  committeeId: null,
  atOnce: null,
} as const
const version = async (id: Awaited<ReturnType<typeof proposed>>) =>
  (await database.staff((db) => findInitiativeForStaff(db, id)))?.version ?? 0

/** A unit of 3 points with an initiative of 2 in four weeks of March. */
async function placed() {
  const unitId = await unitNamed(database, 'En enhed', 3)
  const text = { weeks: 4, loads: [{ unitId, points: [2] }] }
  const id = await proposed(database, text)
  await move(database, id, '2027-03-01')
  return { unitId, id, text: initiativeText(text) }
}

it('says who goes over when an initiative is made heavier, and saves it when that is to be so', async () => {
  const { id, unitId, text } = await placed()
  const heavier = { ...text, loads: [{ unitId, points: [5] }], initiativeId: id, version: await version(id) }

  const asked = await editInitiative(needs, editor, heavier)
  const unsaved = await version(id)
  const anyway = await editInitiative(needs, editor, { ...heavier, anyway: true })

  expect(asked).toMatchObject({
    ok: false,
    reason: 'over-capacity',
    violations: Array.from({ length: 4 }, () => ({
      kind: 'over-capacity',
      unit: unitId,
      load: 5,
      capacity: 3,
    })),
  })
  expect(unsaved).toBe(heavier.version)
  expect(anyway.ok).toBe(true)
})

it('says so when an initiative takes longer, and runs into another', async () => {
  const { id, unitId, text } = await placed()
  const other = await proposed(database, { weeks: 4, loads: [{ unitId, points: [2] }] })
  await move(database, other, '2027-04-05')

  const longer = { ...text, weeks: 6, initiativeId: id, version: await version(id) }

  expect(await editInitiative(needs, editor, longer)).toMatchObject({ reason: 'over-capacity' })
})

it('says nothing of an edit that leaves it as far over as it was', async () => {
  const { id, unitId, text } = await placed()
  const heavy = { ...text, loads: [{ unitId, points: [5] }], initiativeId: id }
  await editInitiative(needs, editor, { ...heavy, version: await version(id), anyway: true })

  const renamed = await editInitiative(needs, editor, { ...heavy, title: 'Nyt', version: await version(id) })

  expect(renamed.ok).toBe(true)
})

it('asks before a unit bears less than it does, always or for a time, and saves nothing until it is told to', async () => {
  const { unitId } = await placed()
  const less = { ...unitText, points: 1, unitId, version: 1 }
  const period = {
    unitId,
    fromOn: day('2027-03-08'),
    toOn: day('2027-03-21'),
    points: 1,
    atOnce: null,
    why: 'Sygdom',
  }

  const answers = [
    await editUnit(needs, secretary, less),
    await addCapacity(needs, secretary, period),
    await addCapacity(needs, secretary, { ...period, anyway: true }),
    await editUnit(needs, secretary, { ...less, anyway: true }),
  ].map((one) => (one.ok ? 'ok' : one.reason))

  expect(answers).toEqual(['over-capacity', 'over-capacity', 'ok', 'ok'])
})

it('asks before a time in which it bears more is taken away', async () => {
  const { unitId, id, text } = await placed()
  const period = {
    unitId,
    fromOn: day('2027-03-01'),
    toOn: day('2027-03-28'),
    points: 6,
    atOnce: null,
    why: 'Flere',
  }
  const added = await addCapacity(needs, secretary, period)
  await editInitiative(needs, editor, {
    ...text,
    loads: [{ unitId, points: [5] }],
    initiativeId: id,
    version: await version(id),
  })
  const capacityId = added.ok ? added.value.capacityId : ''

  const asked = await removeCapacity(needs, secretary, { capacityId })
  const there = await database.staff((db) => findUnit(db, unitId))
  const anyway = await removeCapacity(needs, secretary, { capacityId, anyway: true })

  expect(asked).toMatchObject({ ok: false, reason: 'over-capacity' })
  expect(there?.changes).toHaveLength(1)
  expect(anyway.ok).toBe(true)
})
