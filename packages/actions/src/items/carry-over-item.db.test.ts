import type { Day } from '@pejl/domain/common/day.ts'
import type { AgendaItemId, MatterId, MeetingId } from '@pejl/domain/common/id.ts'
import { askedBy } from '@pejl/store/db.ts'
import { findPlannedRoute } from '@pejl/store/matters/route-plan-views.ts'
import { listAgenda } from '@pejl/store/sittings/agenda-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, expect, it } from 'vitest'
import { closeMeeting } from '../sittings/close-meeting.ts'
import { begunMeeting, decided } from '../sittings/testing/begun-meeting.ts'
import { wholeItem } from '../testing/items.ts'
import { editor } from '../testing/people.ts'
import { attach } from './attach.ts'
import { carryOverItem } from './carry-over-item.ts'

const database = await testDatabase()
afterAll(() => database.close())
const today = '2026-12-10' as Day
const needs = { database, now: () => new Date('2026-12-10T09:00:00Z'), today: () => today }

let count = 0
/** A meeting on 9 December that postponed Havnen, whose matter goes on to the council; and the closed sale of land. */
async function postponedMeeting() {
  count += 1
  const scene = await begunMeeting(database)
  const { items, committeeId, done, load, sigrid, meetingId } = scene
  const number = `26/${count}`
  const matterId = await database.staff(async (db) => {
    const one = async <Id>(query: ReturnType<typeof sql>): Promise<Id> => {
      const [row] = await db.rows<{ id: Id }>(query)
      if (!row) throw new Error('nothing was made')
      return row.id
    }
    const council = await one<string>(sql`insert into committees (slug, name, kind)
      values (${`kb-${count}`}, ${`Byråd ${count}`}, 'council') returning id`)
    await db.rows(sql`insert into meetings (committee_id, held_on, state)
      values (${council}, '2026-12-15', 'planned'), (${council}, '2027-01-26', 'planned')`)
    const matter =
      await one<MatterId>(sql`insert into matters (number, slug, title, is_open, origin, committee_id)
      values (${number}, ${number.replace('/', '-')}, 'Havnen', true, 'made', ${committeeId}) returning id`)
    const route = await one<string>(sql`insert into routes (matter_id) values (${matter}) returning id`)
    const stop = await one<string>(sql`
      insert into route_stops (route_id, position, kind, committee_id, state, work_days, promised_on)
      values (${route}, 0, 'committee', ${committeeId}, 'here', 10, '2026-12-09') returning id`)
    await db.rows(sql`insert into route_stops (route_id, position, kind, committee_id, decides, promised_on)
      values (${route}, 1, 'committee', ${council}, true, '2026-12-15')`)
    await db.rows(
      sql`update agenda_items set matter_id = ${matter}, stop_id = ${stop} where id = ${items.havnen}`,
    )
    return matter
  })
  await database.staff((db) =>
    db.rows(sql`insert into item_sections (item_id, key, heading, kind, position, text, changed_by)
      values (${items.havnen}, 'sagsfremstilling', 'Sagsfremstilling', 'presentation', 0, 'Havnen er gammel.', 'edith')`),
  )
  const bytes = new TextEncoder().encode('%PDF-1.7')
  const file = { name: 'a.pdf', bytes }
  await database.staff((db) =>
    db.rows(sql`update agenda_items set state = 'writing' where id = ${items.havnen}`),
  )
  await attach(needs, editor, { itemId: items.havnen, title: 'Tegning', access: 'open', file })
  await database.staff((db) =>
    db.rows(sql`update agenda_items set state = 'ready' where id = ${items.havnen}`),
  )
  for (const { id, kind } of (await load()).items)
    if (id !== items.havnen && id !== items.grundsalg && kind !== 'other' && kind !== 'information')
      await done(decided(id, [null]))
  const postpone = { outcome: 'postponed', text: 'Udsat.' } as const
  await done({ ...decided(items.havnen, [null]), ...postpone })
  await done({ ...decided(items.grundsalg, [null]), ...postpone })
  await done({ kind: 'rise', at: '18:00' })
  const closed = await closeMeeting({ database }, sigrid, meetingId)
  if (!closed.ok) throw new Error(closed.reason)
  return { ...scene, matterId }
}
const agenda = (meetingId: MeetingId) => database.staff((db) => listAgenda(db, meetingId), 'program')
const carry = (scene: Awaited<ReturnType<typeof postponedMeeting>>, itemId: AgendaItemId) =>
  carryOverItem(needs, scene.sigrid, { itemId, meetingId: null })

it('puts a postponed item on the next meeting, ready, with its words, points and attachments', async () => {
  const scene = await postponedMeeting()
  const { items, laterId } = scene

  const carried = await carry(scene, items.havnen)

  expect(carried).toMatchObject({ ok: true, value: { meetingId: laterId } })
  const item = await wholeItem(database, carried.ok ? carried.value.id : items.havnen)
  expect(item).toMatchObject({
    title: 'Ny plan for havnen',
    state: 'ready',
    grownFrom: items.havnen,
    number: null,
    meeting: { id: laterId },
    matter: { id: scene.matterId },
  })
  expect(item.sections.map(({ key, text }) => [key, text])).toEqual([
    ['sagsfremstilling', 'Havnen er gammel.'],
  ])
  expect(item.recommendations.map(({ text }) => text)).toEqual([
    'at planen godkendes',
    'at status tages til efterretning',
  ])
  expect(item.attachments.map(({ title, file }) => [title, file.fileName])).toEqual([['Tegning', 'a.pdf']])
  expect((await wholeItem(database, items.havnen)).state).toBe('treated')
})

it('moves the stop to that meeting, and what comes after slips with it', async () => {
  const scene = await postponedMeeting()

  await carry(scene, scene.items.havnen)

  const found = await database.staff((db) => findPlannedRoute(db, scene.matterId, today))
  expect(found?.route.stops.map(({ state }) => state)).toEqual(['here', 'ahead'])
  expect(found?.plan.stops.map(({ planned }) => planned?.on)).toEqual(['2027-01-13', '2027-01-26'])
  // what was promised stands, so that the slip can be told
  expect(found?.route.stops.map(({ promisedOn }) => promisedOn)).toEqual(['2026-12-09', '2026-12-15'])
})

it('is there once, however often it is asked for, also at the same time', async () => {
  const scene = await postponedMeeting()
  const ask = () => carry(scene, scene.items.havnen)

  const answers = await Promise.all([ask(), ask(), ask()])

  expect(new Set(answers.map((answer) => (answer.ok ? answer.value.id : answer.reason))).size).toBe(1)
  expect((await agenda(scene.laterId)).map(({ title }) => title)).toEqual(['Ny plan for havnen'])
})

it('keeps a closed item closed, and behind the open ones', async () => {
  const scene = await postponedMeeting()
  await carry(scene, scene.items.grundsalg)
  await carry(scene, scene.items.havnen)

  expect((await agenda(scene.laterId)).map(({ title, access }) => [title, access])).toEqual([
    ['Ny plan for havnen', 'open'],
    ['Salg af Strandvej 4', 'closed'],
  ])
  expect(await carryOverItem(needs, scene.other, { itemId: scene.items.grundsalg, meetingId: null })).toEqual(
    {
      ok: false,
      reason: 'not-found',
    },
  )
  const seen = await database.staff((db) => listAgenda(db, scene.laterId), askedBy(scene.other))
  expect(seen).toHaveLength(1)
})

it('waits for a meeting where none is planned, and takes no meeting that is over', async () => {
  const scene = await postponedMeeting()
  const { items, laterId, meetingId, sigrid } = scene
  expect(await carryOverItem(needs, sigrid, { itemId: items.havnen, meetingId })).toMatchObject({
    reason: 'no-such-meeting',
  })
  await database.staff((db) => db.rows(sql`update meetings set state = 'cancelled' where id = ${laterId}`))

  expect(await carry(scene, items.havnen)).toMatchObject({ ok: true, value: { meetingId: null } })
})

it('carries over nothing that was decided, and for nobody who does not run meetings', async () => {
  const scene = await postponedMeeting()

  expect(await carry(scene, scene.items.skolen)).toEqual({ ok: false, reason: 'not-postponed' })
  expect(await carryOverItem(needs, editor, { itemId: scene.items.havnen, meetingId: null })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
})
