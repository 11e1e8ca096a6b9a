import type { Actor } from '@pejl/domain/access/actor.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, expect, it } from 'vitest'
import { closeMeeting } from './close-meeting.ts'
import { begunMeeting, decided } from './testing/begun-meeting.ts'

const database = await testDatabase()
afterAll(() => database.close())
const scene = () => begunMeeting(database)

it('is closed when nothing is missing, and its items are treated', async () => {
  const { done, load, items, sigrid, other, meetingId } = await scene()
  const close = (actor: Actor) => closeMeeting({ database }, actor, meetingId)
  expect(await close(sigrid)).toMatchObject({ reason: 'incomplete' })
  for (const { id, kind } of (await load()).items)
    if (kind !== 'other' && kind !== 'information') await done(decided(id, [null]))
  await done({ kind: 'rise', at: '18:00' })

  expect(await close(other)).toMatchObject({ reason: 'closed-for-others' })
  expect(await close(sigrid)).toMatchObject({ ok: true })

  expect((await load()).state).toBe('held')
  const [row] = await database.staff((db) =>
    db.rows<{ state: string }>(sql`select state from agenda_items where id = ${items.havnen}`),
  )
  expect(row?.state).toBe('treated')
})

it('moves the route on: passed, sent to a committee, and before the council when a member claims it', async () => {
  const { done, load, items, people, sigrid, meetingId, committeeId } = await scene()
  await database.staff((db) =>
    db.rows(sql`with matter as (insert into matters (slug, title, is_open, committee_id)
      values ('rute', 'Havnen', true, ${committeeId}) returning id)
      update agenda_items set matter_id = (select id from matter) where id = ${items.havnen}`),
  )
  const [ids] = await database.staff((db) =>
    db.rows<{ route: string; finance: string }>(sql`
      with council as (insert into committees (slug, name, kind) values ('kb', 'Kommunalbestyrelsen', 'council')),
      finance as (insert into committees (slug, name, kind) values ('oek', 'Økonomiudvalget', 'finance') returning id),
      route as (insert into routes (matter_id) select id from matters where slug = 'rute' returning id)
      select route.id as route, finance.id as finance from route, finance`),
  )
  if (!ids) throw new Error('no route')
  await database.staff((db) =>
    db.rows(sql`insert into route_stops (route_id, position, kind, committee_id, state)
      values (${ids.route}, 1, 'committee', ${committeeId}, 'here')`),
  )
  for (const { id, kind } of (await load()).items)
    if (id !== items.havnen && kind !== 'other' && kind !== 'information') await done(decided(id, [null]))
  const [r1, r2] = (await load()).items.find(({ id }) => id === items.havnen)?.recommendations ?? []
  await done(decided(items.havnen, [r1?.id ?? null]))
  await done({
    ...decided(items.havnen, [r2?.id ?? null]),
    outcome: 'referred',
    text: 'Oversendt til Økonomiudvalget.',
    referredTo: ids.finance as never,
  })
  await done({ kind: 'claim', itemId: items.havnen, personId: people.Bo ?? null })
  await done({ kind: 'rise', at: '18:00' })

  expect(await closeMeeting({ database }, sigrid, meetingId)).toMatchObject({ ok: true })

  const stops = await database.staff((db) =>
    db.rows(sql`select c.name, s.state from route_stops s join committees c on c.id = s.committee_id
      where s.route_id = ${ids.route} order by s.position`),
  )
  expect(stops).toMatchObject([
    { state: 'passed' },
    { name: 'Kommunalbestyrelsen', state: 'here' },
    { name: 'Økonomiudvalget', state: 'ahead' },
  ])
})
