import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, InitiativeText, ObjectiveId, UnitId } from '@pejl/domain/plan/initiative.ts'
import { findInitiativeForStaff, listInitiativesForStaff } from '@pejl/store/plan/initiative-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { editor, reader } from '../testing/people.ts'
import { initiativeText, move, proposed, today, unitNamed } from '../testing/plan.ts'
import { editInitiative } from './edit-initiative.ts'
import { makeInitiative } from './make-initiative.ts'

const database = await testDatabase()
const needs = { database, today }
const day = (text: string) => text as Day // the tests name days that exist
const find = async (id: InitiativeId) => {
  const found = await database.staff((db) => findInitiativeForStaff(db, id))
  if (!found) throw new Error('no such initiative')
  return found
}
const nobody = '11111111-1111-4111-8111-111111111111'

it('keeps everything that is written of an initiative', async () => {
  const unitId = await unitNamed(database, 'Brinkebyskolen', 4)
  const before = await proposed(database, { title: 'Færre skemaer' })
  const text = initiativeText({
    difference: 'Familier får svar',
    unitId,
    rank: 1,
    weeks: 26,
    earliestOn: day('2027-01-04'),
    targetOn: day('2027-08-01'),
    deadlineOn: day('2027-12-31'),
    cost: 250_000.5,
    loads: [{ unitId, points: [2, 1.5, 0.5] }],
    waits: [{ kind: 'initiative', afterId: before, leastWeeks: 2, mostWeeks: 30, note: 'Skemaer først' }],
    budgets: [
      {
        year: 2027,
        allocated: 400_000,
        spent: 0,
        matterId: null,
        decidedOn: day('2026-10-08'),
        source: 'Budgetforlig',
      },
    ],
    indicators: [
      {
        id: null,
        name: 'Ventetid',
        measure: 'dage',
        baseline: 31,
        target: 14,
        targetOn: day('2027-12-31'),
        better: 'down',
        readings: [{ readOn: day('2026-10-01'), value: 28.5, note: null }],
      },
    ],
    milestones: [{ title: 'Første møde', dueOn: day('2027-02-01'), doneOn: null }],
  })

  const made = await makeInitiative(needs, editor, text)

  const kept = made.ok ? (await find(made.value.initiativeId)).text : null
  expect({ ...kept, indicators: kept?.indicators.map((one) => ({ ...one, id: null })) }).toEqual(text)
})

it('tells where each wrong value stands, and saves nothing', async () => {
  const hostile = {
    title: ' \u0000 ',
    owner: 'x'.repeat(500),
    weeks: Number.NaN,
    rank: 9,
    targetOn: '2027-02-30',
    deadlineOn: '20277-01-01',
    loads: [{ unitId: "'; drop table units; --", points: [-1] }],
    objectives: ['x'],
    budgets: [{ year: 2027.5, allocated: Infinity, spent: 0, matterId: null, decidedOn: null, source: null }],
    milestones: [{ title: 'Uden dag', dueOn: '', doneOn: null }],
  } as unknown as Partial<InitiativeText> // what a browser may send
  const count = async () => (await database.staff((db) => listInitiativesForStaff(db))).length
  const before = await count()

  const made = await makeInitiative(needs, editor, initiativeText(hostile))

  const faults = made.ok || !('faults' in made) ? [] : made.faults
  expect(
    faults.map(({ field, row, part, reason }) =>
      [field, row, part, reason].filter((one) => one !== null).join(' '),
    ),
  ).toEqual([
    'title missing',
    'owner too-long',
    'objectives 0 not-a-choice',
    'rank not-a-choice',
    'weeks not-a-number',
    'targetOn not-a-day',
    'deadlineOn not-a-day',
    'loads 0 unitId not-a-choice',
    'loads 0 points too-low',
    'budgets 0 year not-a-number',
    'budgets 0 allocated not-a-number',
    'milestones 0 dueOn missing',
  ])
  expect(await count()).toBe(before)
})

it('refuses units, objectives and initiatives that do not exist', async () => {
  const unit = await makeInitiative(needs, editor, initiativeText({ unitId: nobody as UnitId }))
  const objective = await makeInitiative(
    needs,
    editor,
    initiativeText({ objectives: [nobody as ObjectiveId] }),
  )
  const wait = {
    kind: 'initiative',
    afterId: nobody as InitiativeId,
    leastWeeks: 0,
    mostWeeks: null,
    note: null,
  } as const
  const other = await makeInitiative(needs, editor, initiativeText({ waits: [wait] }))

  expect([unit, objective, other].map((one) => (one.ok ? 'made' : one.reason))).toEqual([
    'unknown-unit',
    'unknown-objective',
    'unknown-choice',
  ])
})

it('is for those who plan', async () => {
  expect(await makeInitiative(needs, reader, initiativeText())).toEqual({ ok: false, reason: 'forbidden' })
})

it('refuses two that would wait for each other', async () => {
  const first = await proposed(database)
  const wait = { kind: 'initiative', afterId: first, leastWeeks: 0, mostWeeks: null, note: null } as const
  const then = await proposed(database, { waits: [wait] })
  const back = { ...wait, afterId: then }

  const edited = await editInitiative(needs, editor, {
    ...initiativeText({ waits: [back] }),
    initiativeId: first,
    version: 2,
  })

  expect(edited).toEqual({ ok: false, reason: 'circle' })
})

it('saves nothing over what somebody else has saved', async () => {
  const initiativeId = await proposed(database)
  const given = { ...initiativeText({ title: 'Min' }), initiativeId, version: 2 }

  const [one, other] = [
    await editInitiative(needs, editor, given),
    await editInitiative(needs, editor, { ...given, title: 'Din' }),
  ]

  expect([one.ok, other]).toEqual([true, { ok: false, reason: 'stale' }])
  expect((await find(initiativeId)).title).toBe('Min')
})

it('moves the end with the weeks of one that has its days', async () => {
  const initiativeId = await proposed(database, { weeks: 4 })
  await move(database, initiativeId, '2027-01-11')

  await editInitiative(needs, editor, { ...initiativeText({ weeks: 6 }), initiativeId, version: 3 })

  const { present, changes } = await find(initiativeId)
  expect(present).toEqual({ startsOn: '2027-01-11', endsOn: '2027-02-19' })
  expect(changes[0]).toMatchObject({
    kind: 'days',
    from: { endsOn: '2027-02-05' },
    to: { endsOn: '2027-02-19' },
  })
})

it('is found by state, unit and words', async () => {
  const above = await unitNamed(database, 'Dagtilbud')
  const initiativeId = await proposed(database, {
    title: 'Madklub på 100 %',
    loads: [{ unitId: above, points: [1] }],
  })

  const list = (filter: Parameters<typeof listInitiativesForStaff>[1]) =>
    database.staff(async (db) => (await listInitiativesForStaff(db, filter)).map(({ id }) => id))

  expect(await list({ about: '100 %' })).toEqual([initiativeId])
  expect(await list({ unitId: above })).toEqual([initiativeId])
  expect(await list({ unitId: above, state: 'running' })).toEqual([])
})
