import type { Day } from '@pejl/domain/common/day.ts'
import { askedBy } from '@pejl/store/db.ts'
import { listAgenda, listWaitingItems } from '@pejl/store/sittings/agenda-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, expect, it } from 'vitest'
import { editor } from '../testing/people.ts'
import { type AgendaChangeGiven, arrangeAgenda } from './arrange-agenda.ts'
import { callMeeting } from './call-meeting.ts'
import { colleague, plannedMeeting } from './testing/called-meeting.ts'

const database = await testDatabase()
afterAll(() => database.close())
const today = () => '2026-11-29' as Day

let count = 0
async function scene(kind = 'standing') {
  count += 1
  const meeting = await plannedMeeting(database, { kind, name: `Udvalg ${'abcdefghij'[count]}` })
  const { committeeId } = meeting
  const sigrid = await colleague(database, `sigrid${count}`, 'secretary', { committeeId, part: 'secretary' })
  const other = await colleague(database, `other${count}`, 'secretary')
  let version = 1
  const arrange = async (change: AgendaChangeGiven, actor = sigrid) => {
    const done = await arrangeAgenda({ database }, actor, { meetingId: meeting.meetingId, version, change })
    if (done.ok) version = done.value.version
    return done
  }
  const call = async (considered = false, actor = sigrid) => {
    const done = await callMeeting({ database, today }, actor, {
      meetingId: meeting.meetingId,
      version,
      considered,
    })
    if (done.ok) version += 1
    return done
  }
  const agenda = (actor = sigrid) => database.staff((db) => listAgenda(db, meeting.meetingId), askedBy(actor))
  return { ...meeting, sigrid, other, arrange, call, agenda }
}
const titles = (rows: readonly { readonly title: string; readonly number: number | null }[]) =>
  rows.map(({ number, title }) => `${number ?? '-'} ${title}`)

it('is assembled from ready items and standing ones, numbered with the closed ones last, and sent out', async () => {
  const { arrange, call, agenda, items } = await scene()
  await arrange({ kind: 'place-ready' })
  await arrange({ kind: 'place', itemIds: [items.grundsalg] })
  await arrange({ kind: 'add-standing' })
  await arrange({ kind: 'move', itemId: items.skolen, before: items.havnen })

  expect(await call()).toEqual({ ok: true, value: { sent: 'agenda' } })

  expect(titles(await agenda())).toEqual([
    '1 Godkendelse af dagsorden',
    '2 Godkendelse af seneste referat',
    '3 Skolens tag',
    '4 Ny plan for havnen',
    '5 Meddelelser',
    '6 Eventuelt',
    '7 Salg af Strandvej 4',
  ])
})

it('adds standing items once, however often it is asked to', async () => {
  const { arrange, agenda } = await scene()
  await arrange({ kind: 'add-standing' })
  await arrange({ kind: 'add-standing' })

  expect(await agenda()).toHaveLength(4)
})

it('is not sent out with an item that is still being written', async () => {
  const { arrange, call, items } = await scene()
  await arrange({ kind: 'add-standing' })
  await arrange({ kind: 'place', itemIds: [items.skolen] })
  await database.staff((db) =>
    db.rows(sql`update agenda_items set state = 'writing' where id = ${items.skolen}`),
  )

  expect(await call()).toMatchObject({ reason: 'not-all-ready' })
})

it('asks before it is sent out without its own adoption', async () => {
  const { arrange, call, items } = await scene()
  await arrange({ kind: 'place', itemIds: [items.skolen] })

  expect(await call()).toMatchObject({ reason: 'unconsidered' })
  expect(await call(true)).toMatchObject({ ok: true })
})

it('gets a supplement, numbered on', async () => {
  const { arrange, call, agenda, items } = await scene()
  await arrange({ kind: 'add-standing' })
  await arrange({ kind: 'place', itemIds: [items.skolen] })
  await call()
  expect(await call()).toMatchObject({ reason: 'nothing-on-it' })

  await arrange({ kind: 'place', itemIds: [items.havnen] })

  expect(await call()).toEqual({ ok: true, value: { sent: 'supplement' } })
  expect((await agenda()).find(({ id }) => id === items.havnen)).toMatchObject({
    number: 6,
    isSupplement: true,
  })
})

it('gives an item back when it is taken off', async () => {
  const { arrange, agenda, committeeId, items, sigrid } = await scene()
  await database.staff((db) =>
    db.rows(sql`with made as (insert into matters (slug, title, is_open, committee_id) values ('m1', 'Sag', true, ${committeeId})
      returning id) update agenda_items set matter_id = (select id from made) where id = ${items.skolen}`),
  )
  await arrange({ kind: 'place', itemIds: [items.skolen] })
  await arrange({ kind: 'remove', itemIds: [items.skolen] })

  expect(await agenda()).toEqual([])
  const waiting = await database.staff((db) => listWaitingItems(db, committeeId), askedBy(sigrid))
  expect(waiting.map(({ id }) => id)).toContain(items.skolen)
})

it('refuses whoever arranges on an older agenda', async () => {
  const { arrange, meetingId, sigrid, items } = await scene()
  await arrange({ kind: 'add-standing' })

  const late = await arrangeAgenda({ database }, sigrid, {
    meetingId,
    version: 1,
    change: { kind: 'place', itemIds: [items.skolen] },
  })

  expect(late).toMatchObject({ reason: 'stale' })
})

it('has no closed items for whoever has no part in the committee, and is not sent out by them', async () => {
  const { arrange, call, agenda, items, other } = await scene()
  await arrange({ kind: 'add-standing' })
  await arrange({ kind: 'place', itemIds: [items.grundsalg] })

  expect((await agenda(other)).map(({ title }) => title)).not.toContain('Salg af Strandvej 4')
  expect(await arrange({ kind: 'remove', itemIds: [items.grundsalg] }, other)).toMatchObject({
    reason: 'no-such-item',
  })
  expect(await call(true, other)).toMatchObject({ reason: 'closed-for-others' })
})

it('is not for an editor, and not for a meeting that is not there', async () => {
  const { meetingId, sigrid } = await scene()
  const change = { kind: 'add-standing' } as const

  expect(await arrangeAgenda({ database }, editor, { meetingId, version: 1, change })).toMatchObject({
    reason: 'forbidden',
  })
  expect(await arrangeAgenda({ database }, sigrid, { meetingId: 'x', version: 1, change })).toMatchObject({
    reason: 'not-found',
  })
})

// MED: what reaches us stands on every agenda
it('has the strategies that reach the area of a MED committee as standing items', async () => {
  const { arrange, agenda, committeeId } = await scene('area-med')
  await database.staff((db) =>
    db.rows(sql`
      with unit as (insert into units (slug, name, kind, committee_id) values ('a', 'Området', 'department', ${committeeId}) returning id),
      below as (insert into units (slug, name, kind, parent_id) select 'b', 'Huset', 'workplace', id from unit returning id),
      strategy as (insert into strategies (slug, title, area) values ('s', 'Et godt liv', 'Social') returning id),
      principle as (insert into guiding_principles (strategy_id, number, title) select id, 1, 'Nær' from strategy returning id),
      objective as (insert into objectives (principle_id, number, text) select id, 1, 'Tæt på' from principle returning id),
      initiative as (insert into initiatives (title, owner, state, weeks) values ('Nye vagter', 'Lederen', 'planned', 10) returning id),
      linked as (insert into initiative_objectives select initiative.id, objective.id from initiative, objective)
      insert into initiative_loads (initiative_id, unit_id, points) select initiative.id, below.id, array[1] from initiative, below`),
  )

  await arrange({ kind: 'add-standing' })

  expect((await agenda()).map(({ title }) => title)).toContain('Et godt liv')
})
