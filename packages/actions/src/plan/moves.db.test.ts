import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { findInitiativeForStaff } from '@pejl/store/plan/initiative-views.ts'
import { findEdition } from '@pejl/store/plan/plan-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { editor, person, reader, secretary } from '../testing/people.ts'
import { initiativeText, move, proposed, today, unitNamed } from '../testing/plan.ts'
import { allowOverload, withdrawOverload } from './allow-overload.ts'
import { changeState } from './change-state.ts'
import { editCalendar } from './edit-calendar.ts'
import { makeInitiative } from './make-initiative.ts'
import { moveInitiatives } from './move-initiatives.ts'

const database = await testDatabase()
const needs = { database, today }
const colleague = person('egon', 'editor')
const day = (text: string) => text as Day // the tests name days that exist
const edition = () => database.staff(findEdition)
const find = async (id: InitiativeId) => {
  const found = await database.staff((db) => findInitiativeForStaff(db, id))
  if (!found) throw new Error('no such initiative')
  return found
}

it('begins on the Monday of the week and ends on the Friday of the last', async () => {
  const id = await proposed(database, { weeks: 4 })

  const moved = await move(database, id, '2027-03-04')

  expect(moved.ok).toBe(true)
  expect(await find(id)).toMatchObject({
    state: 'planned',
    present: { startsOn: '2027-03-01', endsOn: '2027-03-26' },
  })
})

it('tells who planned meanwhile, and saves nothing of it', async () => {
  const [mine, theirs] = [
    await proposed(database, { title: 'Min' }),
    await proposed(database, { title: 'Din' }),
  ]
  const seen = await edition()
  const moveTo = (initiativeId: InitiativeId, startsOn: string) => [
    { initiativeId, startsOn: day(startsOn), pinned: false },
  ]
  await moveInitiatives(needs, colleague, {
    edition: seen,
    moves: moveTo(theirs, '2027-02-01'),
    reason: null,
  })

  const late = await moveInitiatives(needs, editor, {
    edition: seen,
    moves: moveTo(mine, '2027-02-01'),
    reason: null,
  })

  expect(late).toMatchObject({
    ok: false,
    reason: 'stale',
    changes: [{ actor: 'egon', event: 'plan-moved', moved: ['Din'] }],
  })
  expect((await find(mine)).present).toBeNull()
})

it('lets one of two who save at the same moment through', async () => {
  const ids = [await proposed(database), await proposed(database)]
  const seen = await edition()

  const answers = await Promise.all(
    ids.map((initiativeId) =>
      moveInitiatives(needs, editor, {
        edition: seen,
        moves: [{ initiativeId, startsOn: day('2027-05-03'), pinned: false }],
        reason: null,
      }),
    ),
  )

  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  const planned = await Promise.all(ids.map(async (id) => (await find(id)).present))
  expect(planned.filter((days) => days !== null)).toHaveLength(1)
})

it('saves none of the moves when one of them cannot be', async () => {
  const [fine, running] = [await proposed(database), await proposed(database)]
  await changeState(needs, editor, { initiativeId: running, version: 2, state: 'running', reason: null })
  const moves = [fine, running].map((initiativeId) => ({
    initiativeId,
    startsOn: day('2027-02-01'),
    pinned: false,
  }))

  const moved = await moveInitiatives(needs, editor, { edition: await edition(), moves, reason: null })

  expect(moved).toEqual({ ok: false, reason: 'already-begun' })
  expect((await find(fine)).present).toBeNull()
})

it('goes over what a unit bears only when that was allowed', async () => {
  const unitId = await unitNamed(database, 'Tangvigskolen', 2)
  const load = { weeks: 4, loads: [{ unitId, points: [2] }] }
  const [first, second] = [await proposed(database, load), await proposed(database, load)]
  await move(database, first, '2027-04-05')

  const over = await move(database, second, '2027-04-26')
  const allowed = await allowOverload(needs, secretary, {
    unitId,
    fromOn: day('2027-04-01'),
    toOn: day('2027-05-31'),
    points: 2,
    reason: 'Byggeriet kan ikke vente.',
    allowedBy: 'Velfærdsdirektøren',
  })
  const then = await move(database, second, '2027-04-26')

  expect(over).toMatchObject({
    ok: false,
    reason: 'over-capacity',
    violations: [{ kind: 'over-capacity', unit: unitId, load: 4, capacity: 2 }],
  })
  expect([allowed.ok, then.ok]).toEqual([true, true])
})

it('does not keep the other end of a plan that is over already from being mended', async () => {
  const unitId = await unitNamed(database, 'Strandengen', 2)
  const load = { weeks: 4, loads: [{ unitId, points: [2] }] }
  const [first, second] = [await proposed(database, load), await proposed(database, load)]
  const given = {
    unitId,
    fromOn: day('2027-01-01'),
    toOn: day('2027-12-31'),
    points: 2,
    reason: 'Prøves.',
    allowedBy: 'Direktøren',
  }
  const allowed = await allowOverload(needs, secretary, given)
  await move(database, first, '2027-04-05')
  await move(database, second, '2027-04-05')
  await withdrawOverload(needs, secretary, { overloadId: allowed.ok ? allowed.value.overloadId : '' })

  const worse = await move(database, await proposed(database, load), '2027-04-12')
  const mended = await move(database, second, '2027-04-12')

  expect([worse.ok, mended.ok]).toEqual([false, true])
})

it('tells of waits that a move breaks, and saves it all the same', async () => {
  const first = await proposed(database, { weeks: 10 })
  const wait = { kind: 'initiative', afterId: first, leastWeeks: 2, mostWeeks: null, note: null } as const
  const then = await proposed(database, { waits: [wait] })
  await move(database, first, '2027-01-11')

  const moved = await move(database, then, '2027-02-01')

  expect(moved).toMatchObject({
    ok: true,
    value: { violations: [{ kind: 'link', before: first, after: then, gap: -7, least: 2 }] },
  })
})

it('refuses ideas, the past, days that do not exist and what is named twice', async () => {
  const made = await makeInitiative(needs, editor, initiativeText())
  const idea = made.ok ? made.value.initiativeId : ('' as InitiativeId) // an id of nobody
  const id = await proposed(database)
  const seen = await edition()
  const one = { initiativeId: id, startsOn: day('2027-02-01'), pinned: false }
  const tries = [
    [{ ...one, initiativeId: idea }],
    [{ ...one, startsOn: day('2026-11-16') }],
    [{ ...one, startsOn: day('2027-02-30') }],
    [{ ...one, startsOn: day('2099-01-01') }],
    [one, one],
    [{ ...one, initiativeId: "' or 1=1 --" }],
  ]

  const answers = await Promise.all(
    tries.map((moves) => moveInitiatives(needs, editor, { edition: seen, moves, reason: null })),
  )

  expect(answers.map((answer) => (answer.ok ? 'moved' : answer.reason))).toEqual([
    'not-that-way',
    'wrong-value',
    'wrong-value',
    'wrong-value',
    'wrong-value',
    'not-found',
  ])
})

it('is not for readers', async () => {
  expect(await moveInitiatives(needs, reader, { edition: 1, moves: [], reason: null })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
})

it('pins without a reason, and takes a planned one out of the plan', async () => {
  const id = await proposed(database)
  await move(database, id, '2027-06-07')
  const pin = { initiativeId: id, startsOn: day('2027-06-07'), pinned: true }
  await moveInitiatives(needs, editor, { edition: await edition(), moves: [pin], reason: null })
  const pinned = await find(id)

  await moveInitiatives(needs, editor, {
    edition: await edition(),
    moves: [{ ...pin, startsOn: null }],
    reason: null,
  })

  expect([pinned.pinned, pinned.changes.length]).toEqual([true, 2])
  expect(await find(id)).toMatchObject({ state: 'proposed', pinned: false, present: null })
})

it('moves the ends of what is planned with the calendar', async () => {
  const id = await proposed(database, { weeks: 4 })
  await move(database, id, '2027-07-05')
  const periods = [{ name: 'Sommer', fromOn: day('2027-07-12'), toOn: day('2027-08-01'), percent: 0 }]

  const edited = await editCalendar(needs, secretary, { edition: await edition(), periods, frozen: [] })

  expect(edited.ok).toBe(true)
  expect((await find(id)).present).toEqual({ startsOn: '2027-07-05', endsOn: '2027-08-20' })
})
