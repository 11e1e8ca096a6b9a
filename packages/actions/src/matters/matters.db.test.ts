import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId, UserId } from '@pejl/domain/common/id.ts'
import type { TypedMatter } from '@pejl/domain/matters/matter-text.ts'
import { askedBy } from '@pejl/store/db.ts'
import { listMattersForStaff } from '@pejl/store/matters/matter-list-views.ts'
import { findMatterForStaff, findNextNumber } from '@pejl/store/matters/matter-views.ts'
import { findPlannedRoute } from '@pejl/store/matters/route-plan-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { editor, person, reader } from '../testing/people.ts'
import { beginRoute } from './begin-route.ts'
import { type AskedChange, changeRoute } from './change-route.ts'
import { editMatter, makeMatter } from './make-matter.ts'

const database = await testDatabase()
const needs = { database, today: () => '2026-11-29' as Day }
afterAll(() => database.close())

let school: CommitteeId
let council: CommitteeId
const insider = { ...person('inger', 'editor'), id: '00000000-0000-4000-8000-00000000000a' as UserId }
beforeAll(async () => {
  await database.staff(async (db) => {
    const [bsu, kb] = await db.rows<{ id: CommitteeId }>(sql`
      insert into committees (slug, name, kind) values ('bsu', 'Børne- og Skoleudvalget', 'standing'),
        ('kb', 'Kommunalbestyrelsen', 'council') returning id`)
    if (!bsu || !kb) throw new Error('no committees')
    ;[school, council] = [bsu.id, kb.id]
    await db.rows(sql`insert into users (id, username, name, role, password_hash)
      values (${insider.id}, 'inger', 'Inger', 'editor', 'x')`)
    await db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
      values (${insider.id}, ${school}, 'writer', 'prøve')`)
    await db.rows(sql`insert into meetings (committee_id, held_on, state) values
      (${school}, '2027-01-13', 'planned'), (${school}, '2027-02-10', 'planned'), (${council}, '2027-02-23', 'planned'),
      (${council}, '2027-03-30', 'planned')`)
  })
})
beforeEach(() => database.staff((db) => db.rows(sql`delete from matters`), 'program'))

const typed = (more: Partial<TypedMatter & { number: string }> = {}) => ({
  number: '26/1042',
  title: 'Ny skolestruktur',
  committeeId: school,
  responsible: 'Skolechefen',
  strategyId: null,
  isClosed: false,
  reason: '',
  neutralTitle: '',
  announced: false,
  ...more,
})
const closed = { isClosed: true, reason: 'Personsag', neutralTitle: 'Personalesag' }
const all = { about: '', standing: '', committeeId: '', responsible: '', limit: 50, offset: 0 } as const
const seenBy = (actor: typeof editor) =>
  database.staff(
    async (db) =>
      (await listMattersForStaff(db, { ...all, today: needs.today() })).matters.map(({ title }) => title),
    askedBy(actor),
  )
const made = async (more: Parameters<typeof typed>[0] = {}, actor = editor) => {
  const result = await makeMatter(needs, actor, typed(more))
  if (!result.ok) throw new Error(result.reason)
  return result.value.id
}

it('begins a matter with the next free number of the year, and its address', async () => {
  const result = await makeMatter(needs, editor, typed())

  expect(result).toMatchObject({ ok: true, value: { slug: '2026-1042' } })
  expect(await database.staff((db) => findNextNumber(db, needs.today()))).toBe('26/1043')
  expect(await makeMatter(needs, editor, typed())).toEqual({ ok: false, reason: 'taken' })
  expect(await makeMatter(needs, reader, typed())).toEqual({ ok: false, reason: 'forbidden' })
})

it('keeps a closed matter from whoever has no part in its committee, in lists and by its address', async () => {
  expect(await makeMatter(needs, editor, typed(closed))).toEqual({ ok: false, reason: 'no-part' })
  const id = await made(closed, insider)

  expect(await seenBy(insider)).toEqual(['Ny skolestruktur'])
  expect(await seenBy(editor)).toEqual([])
  for (const key of [id, '2026-1042'])
    expect(await database.staff((db) => findMatterForStaff(db, key), askedBy(editor))).toBeUndefined()
  const edited = { ...typed({ title: 'Andet' }), matterId: id, version: 1 }
  expect(await editMatter(needs, editor, edited)).toEqual({ ok: false, reason: 'not-found' })
  // its number is free for nobody else, and the suggestion knows
  expect(await makeMatter(needs, editor, typed())).toEqual({ ok: false, reason: 'taken' })
  expect(await database.staff((db) => findNextNumber(db, needs.today()), askedBy(editor))).toBe('26/1043')
})

it('writes nothing of what is closed in the journal', async () => {
  await made(closed, insider)

  const entries = await database.staff((db) =>
    db.rows<{ detail: unknown }>(
      sql`select detail from journal where event = 'matter-made' order by id desc limit 1`,
    ),
  )
  expect(entries[0]?.detail).toEqual({ access: 'closed' })
})

it('says that somebody else has changed the matter since', async () => {
  const id = await made()
  const edit = { ...typed({ title: 'Skolestruktur 2028' }), matterId: id, version: 1 }

  expect(await editMatter(needs, editor, edit)).toEqual({ ok: true, value: { version: 2 } })
  expect(await editMatter(needs, editor, edit)).toEqual({ ok: false, reason: 'stale' })
})

const route = (matterId: string) =>
  beginRoute(needs, editor, {
    matterId,
    fields: [],
    wishedOn: '2027-03-30' as Day,
    stops: [
      { kind: 'committee', committeeId: school, decides: false, workDays: 5 },
      { kind: 'hearing', title: 'Høring', days: 14, statute: null, workDays: 0 },
      { kind: 'committee', committeeId: council, decides: true, workDays: 0 },
    ],
  })
const planned = async (id: Awaited<ReturnType<typeof made>>) => {
  const found = await database.staff((db) => findPlannedRoute(db, id, needs.today()))
  if (!found) throw new Error('no route')
  return found
}
const change = async (id: Awaited<ReturnType<typeof made>>, asked: AskedChange) =>
  changeRoute(needs, editor, { matterId: id, version: (await planned(id)).route.version, change: asked })

it('plans a route by the meetings of its committees, and approves it', async () => {
  const id = await made()
  expect(await route(id)).toEqual({ ok: true, value: true })
  expect(await route(id)).toEqual({ ok: false, reason: 'exists' })

  const { plan, warnings } = await planned(id)
  expect(plan.stops.map((stop) => stop.planned?.on)).toEqual(['2027-01-13', '2027-01-14', '2027-02-23'])
  expect(plan.stops.map((stop) => stop.latest?.on)).toEqual(['2027-02-10', '2027-02-22', '2027-03-30'])
  expect(warnings).toEqual([])

  await change(id, { kind: 'promise' })
  const { route: approved } = await planned(id)
  expect(approved.stops.map(({ promisedOn }) => promisedOn)).toEqual([
    '2027-01-13',
    '2027-01-14',
    '2027-02-23',
  ])
})

it('lets the rest follow when a stop slips', async () => {
  const id = await made()
  await route(id)
  await change(id, { kind: 'promise' })
  const before = await planned(id)
  const [first] = before.route.stops
  const later = before.setting.meetings.get(school)?.[1]
  if (!first || !later) throw new Error('no stop')

  const choice = {
    kind: 'committee',
    meetingId: later.id,
    workDays: 5,
    decides: false,
    beside: false,
  } as const
  expect(await change(id, { kind: 'set', stopId: first.id, to: choice })).toMatchObject({ ok: true })

  const { plan } = await planned(id)
  expect(plan.stops.map((stop) => stop.planned?.on)).toEqual(['2027-02-10', '2027-02-11', '2027-03-30'])
})

it('refuses a change to a route that has been changed since, and what is not there', async () => {
  const id = await made()
  await route(id)
  const { route: now, setting } = await planned(id)
  const [first] = now.stops
  const other = setting.meetings.get(council)?.[0]
  if (!first || !other) throw new Error('no stop')

  expect(
    await changeRoute(needs, editor, {
      matterId: id,
      version: now.version + 1,
      change: { kind: 'remove', stopId: first.id },
    }),
  ).toEqual({ ok: false, reason: 'stale' })
  const choice = {
    kind: 'committee',
    meetingId: other.id,
    workDays: 0,
    decides: false,
    beside: false,
  } as const
  expect(await change(id, { kind: 'set', stopId: first.id, to: choice })).toEqual({
    ok: false,
    reason: 'unknown-meeting',
  })
})

it('hides the way of a closed matter with it', async () => {
  const id = await made(closed, insider)
  await beginRoute(needs, insider, {
    matterId: id,
    fields: [],
    wishedOn: null,
    stops: [{ kind: 'hearing', title: 'Høring af Ib', days: 14, statute: null, workDays: 0 }],
  })

  for (const table of [sql`select 1 from routes`, sql`select 1 from route_stops`]) {
    expect(await database.staff((db) => db.rows(table), askedBy(editor))).toHaveLength(0)
    expect(await database.staff((db) => db.rows(table), askedBy(insider))).toHaveLength(1)
    expect(await database.open.rows(sql`select id from routes`)).toHaveLength(0)
  }
  expect(await database.open.rows(sql`select id from route_stops`)).toHaveLength(0)
})
