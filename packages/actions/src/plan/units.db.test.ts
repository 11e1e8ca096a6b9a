import type { Day } from '@pejl/domain/common/day.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { listJournal } from '@pejl/store/journal-views.ts'
import { listLimits } from '@pejl/store/plan/calendar-store.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { findUnit, listMeetingDates, listUnits } from '@pejl/store/plan/unit-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { mergeCommittees } from '../edit-committee.ts'
import { areaMinutes } from '../testing/documents.ts'
import { editor, secretary } from '../testing/people.ts'
import { proposed, today, unitNamed } from '../testing/plan.ts'
import { enter } from '../testing/take-in.ts'
import { allowOverload } from './allow-overload.ts'
import { addCapacity, removeCapacity } from './change-capacity.ts'
import { editCalendar } from './edit-calendar.ts'
import { editLimits } from './edit-limits.ts'
import { enterMeetingDates } from './enter-meeting-dates.ts'
import { editUnit, makeUnit } from './make-unit.ts'

const database = await testDatabase()
const needs = { database, today }
const day = (text: string) => text as Day // the tests name days that exist
const find = async (id: UnitId) => {
  const found = await database.staff((db) => findUnit(db, id))
  if (!found) throw new Error('no such unit')
  return found
}
const edition = () => database.staff(findEdition)
const committees = () => database.staff(listCommittees)
const text = {
  name: 'Skolerne',
  kind: 'section',
  parentId: null,
  committeeId: null,
  points: 12.5,
  atOnce: 4,
} as const
const may = { fromOn: day('2027-05-01'), toOn: day('2027-05-31') }

beforeAll(async () => {
  await enter(database, areaMinutes)
  await enter(
    database,
    areaMinutes.replace('Områdeudvalg Fritidsområdet', 'OMU Svømning').replace('24/310', '24/7'),
  )
})

it('stands below its unit, with what it bears', async () => {
  const above = await makeUnit(needs, secretary, text)
  const parentId = above.ok ? above.value.unitId : null
  await makeUnit(needs, secretary, { ...text, name: 'Ådalsskolen', kind: 'workplace', parentId })
  await makeUnit(needs, secretary, { ...text, name: 'Birkeskolen', kind: 'workplace', parentId })

  const units = await database.staff(listUnits)

  expect(units.map(({ name, depth, parent, points }) => [name, depth, parent, points])).toEqual([
    ['Skolerne', 0, null, 12.5],
    ['Birkeskolen', 1, 'Skolerne', 12.5],
    ['Ådalsskolen', 1, 'Skolerne', 12.5],
  ])
})

it('keeps its address when it is renamed, and is not saved over', async () => {
  const unitId = await unitNamed(database, 'Havnen')

  const saved = await editUnit(needs, secretary, { ...text, name: 'Lystbådehavnen', unitId, version: 1 })
  const stale = await editUnit(needs, secretary, { ...text, unitId, version: 1 })

  expect([saved, stale]).toEqual([
    { ok: true, value: { version: 2 } },
    { ok: false, reason: 'stale' },
  ])
  expect(await find(unitId)).toMatchObject({ name: 'Lystbådehavnen', slug: 'havnen' })
})

it('has what it answers for found by its new name, and no more by the old', async () => {
  const unitId = await unitNamed(database, 'Fyrskibet')
  await proposed(database, { title: 'Lanternen', unitId })
  const found = async (word: string) =>
    (
      await database.owner((db) =>
        db.rows(sql`select title from search_entries
          where kind = 'initiative' and words @@ plainto_tsquery('danish', ${word})`),
      )
    ).length
  const before = [await found('fyrskibet'), await found('redningsstationen')]

  await editUnit(needs, secretary, { ...text, name: 'Redningsstationen', unitId, version: 1 })

  expect(before).toEqual([1, 0])
  expect([await found('fyrskibet'), await found('redningsstationen')]).toEqual([0, 1])
})

it('never lies below itself, nor under what is not', async () => {
  const [above, below] = [await unitNamed(database, 'Øverst'), await unitNamed(database, 'Nederst')]
  await editUnit(needs, secretary, { ...text, name: 'Nederst', parentId: above, unitId: below, version: 1 })
  const nobody = '11111111-1111-4111-8111-111111111111' as UnitId // a uuid of nobody
  const under = (parentId: UnitId) =>
    editUnit(needs, secretary, { ...text, parentId, unitId: above, version: 1 })

  const answers = [
    await under(below),
    await under(above),
    await under(nobody),
    await makeUnit(needs, secretary, { ...text, committeeId: nobody }),
  ]

  expect(answers.map((answer) => (answer.ok ? 'saved' : answer.reason))).toEqual([
    'under-itself',
    'under-itself',
    'unknown-unit',
    'unknown-committee',
  ])
})

it('bears less for a time, until that is taken back', async () => {
  const unitId = await unitNamed(database, 'Broen', 4)
  const added = await addCapacity(needs, secretary, {
    unitId,
    ...may,
    points: 1,
    atOnce: null,
    why: 'Byggeri',
  })
  const during = await find(unitId)

  const removed = await removeCapacity(needs, secretary, {
    capacityId: added.ok ? added.value.capacityId : '',
  })

  expect(during.changes).toMatchObject([{ points: 1, atOnce: null, why: 'Byggeri' }])
  expect([removed.ok, (await find(unitId)).changes]).toEqual([true, []])
})

it('goes over its limit only with a name and a reason', async () => {
  const unitId = await unitNamed(database, 'Fyret', 4)
  const given = { unitId, ...may, points: 2, reason: 'Haster', allowedBy: 'Direktøren' }
  const tries = [
    await allowOverload(needs, editor, given),
    await allowOverload(needs, secretary, { ...given, reason: ' ' }),
    await allowOverload(needs, secretary, { ...given, allowedBy: '' }),
    await allowOverload(needs, secretary, { ...given, points: 0 }),
    await allowOverload(needs, secretary, { ...given, toOn: day('2027-04-01') }),
    await allowOverload(needs, secretary, { ...given, points: 0, atOnce: 1 }),
  ]

  expect(
    tries.map((one) =>
      one.ok ? 'allowed' : 'faults' in one ? one.faults.map(({ field }) => field).join(' ') : one.reason,
    ),
  ).toEqual(['forbidden', 'reason', 'allowedBy', 'points', 'toOn', 'allowed'])
})

it('keeps calendar, frozen periods and limits as they should be, and says when somebody was first', async () => {
  const unitId = await unitNamed(database, 'Molen')
  const seen = await edition()
  const periods = [{ name: 'Sommer', fromOn: day('2027-07-12'), toOn: day('2027-08-01'), percent: 0 }]
  const frozen = [{ ...may, unitId, why: 'Eksamen' }]
  const limit = {
    id: null,
    name: 'Starter',
    unitId: null,
    per: 'quarter',
    counts: 'starts',
    most: 3,
  } as const

  const saved = await editCalendar(needs, secretary, { edition: seen, periods, frozen })
  const stale = await editLimits(needs, secretary, { edition: seen, limits: [limit] })
  await editLimits(needs, secretary, { edition: await edition(), limits: [limit] })
  const [kept] = await database.staff(listLimits)
  await editLimits(needs, secretary, {
    edition: await edition(),
    limits: [{ ...limit, id: kept?.id ?? null, most: 5 }],
  })

  const plan = await database.staff((db) => loadPlan(db, gridAt(today())))
  expect([saved.ok, stale]).toEqual([true, { ok: false, reason: 'stale' }])
  expect([plan.calendar, plan.frozen]).toEqual([periods, frozen])
  expect(plan.limits).toEqual([{ ...limit, id: kept?.id, most: 5 }])
})

it('tells which row and part of a calendar is wrong', async () => {
  const wrong = { name: '', fromOn: day('2027-13-01'), toOn: day('2027-01-01'), percent: 250 }
  const edited = await editCalendar(needs, secretary, {
    edition: await edition(),
    periods: [wrong],
    frozen: [],
  })

  const faults = !edited.ok && 'faults' in edited ? edited.faults : []
  expect(faults.map(({ field, row, part, reason }) => `${field} ${row} ${part} ${reason}`)).toEqual([
    'periods 0 fromOn not-a-day',
    'periods 0 name missing',
    'periods 0 percent too-high',
  ])
})

it('has meetings from agendas beside the dates that were entered', async () => {
  const area = (await committees()).find(({ name }) => name.includes('Fritidsområdet'))
  const dates = ['2027-03-09', '2027-01-12', '2027-01-12'].map(day)

  const entered = await enterMeetingDates(needs, secretary, {
    committeeId: area?.id ?? '',
    dates,
    leadDays: 10,
  })

  const plan = await database.staff((db) => loadPlan(db, gridAt(today())))
  expect(entered).toEqual({ ok: true, value: { dates: 2 } })
  expect(plan.committees.find(({ id }) => id === area?.id)).toMatchObject({
    leadDays: 10,
    meetings: ['2024-03-12', '2027-01-12', '2027-03-09'],
  })
})

it('goes with the committee when two are made one', async () => {
  const [from, into] = await Promise.all(
    ['Svømning', 'Fritidsområdet'].map(async (name) =>
      (await committees()).find((one) => one.name.includes(name)),
    ),
  )
  if (!from || !into) throw new Error('no two committees')
  const made = await makeUnit(needs, secretary, { ...text, name: 'Hallen', committeeId: from.id })
  const wait = {
    kind: 'involvement',
    committeeId: from.id,
    matterId: null,
    leastWeeks: 3,
    mostWeeks: null,
    metOn: null,
    note: null,
  } as const
  const waiting = await proposed(database, { waits: [wait] })
  await enterMeetingDates(needs, secretary, {
    committeeId: from.id,
    dates: [day('2027-05-04')],
    leadDays: 10,
  })

  const merged = await mergeCommittees(needs, secretary, { from: from.id, into: into.id })

  expect(merged.ok).toBe(true)
  const plan = await database.staff((db) => loadPlan(db, gridAt(today())))
  expect((await find(made.ok ? made.value.unitId : ('' as UnitId))).committeeId).toBe(into.id)
  expect(plan.initiatives.find(({ id }) => id === waiting)?.waits).toEqual([
    { ...wait, committeeId: into.id },
  ])
  expect(
    (await database.staff(listMeetingDates)).find(({ committeeId }) => committeeId === into.id)?.dates,
  ).toContain('2027-05-04')
})

it('is called by its name in the journal', async () => {
  await unitNamed(database, 'Tårnet')

  const [entry] = await database.staff((db) => listJournal(db, { limit: 1 }))

  expect(entry).toMatchObject({ event: 'unit-made', about: 'Tårnet', actor: 'sigrid' })
})
