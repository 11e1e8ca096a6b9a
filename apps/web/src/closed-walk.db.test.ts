import { sql } from '@pejl/store/sql.ts'
import { putClosedContent, secret } from '@pejl/store/testing/closed-content.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import type { StaffRoute } from './frame/staff-route.ts'
import { routes } from './routes.ts'
import { addStaff, type Person, signInAs, staffApp } from './testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database, () => new Date('2026-11-03T15:00:00Z'))
const closed = await putClosedContent(database)
const people = new Map<string, Person>()

/** Somebody with a role, and perhaps a part in the committee whose matter is closed. */
const somebody = async (username: string, role: Parameters<typeof addStaff>[2], part?: string) => {
  const id = await addStaff(database, username, role)
  if (part)
    await database.staff((db) =>
      db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
        values (${id}, ${closed.committeeId}, ${part}, 'test')`),
    )
  people.set(username, await signInAs(app, username))
}
beforeAll(async () => {
  await somebody('rune', 'reader')
  await somebody('edith', 'editor')
  await somebody('sigrid', 'secretary')
  await somebody('asta', 'administrator')
  await somebody('pia', 'reader', 'reader')
  await somebody('pernille', 'secretary', 'secretary')
})

const known: Readonly<Record<string, string>> = {
  committee: closed.committeeId,
  meeting: closed.meetingId,
  item: closed.itemId,
  matter: closed.matterId,
}
const nobody = '00000000-0000-4000-8000-000000000000'
const addressOf = ({ path }: StaffRoute): string =>
  path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? (name === 'edition' ? '1' : nobody))
const pages = Object.values(routes)
  .filter(({ method, path }) => method === 'GET' && path !== '/arbejde/log-ud')
  .map(addressOf)

/** The addresses somebody is told the secret at, of all there are and all they link to (a calendar's years have no end). */
async function toldAt(person: Person): Promise<readonly string[]> {
  const seen = new Map<string, boolean>()
  const ahead = [...pages, ...pages.map((page) => page.replace(closed.itemId, closed.openItemId))]
  for (let address = ahead.pop(); address !== undefined; address = ahead.pop()) {
    if (seen.has(address)) continue
    const { body } = await person.get(address)
    seen.set(address, body.includes(secret))
    for (const [, link = ''] of body.matchAll(/href="(\/arbejde[^"#?]*)"/g)) ahead.push(link)
  }
  return [...seen].filter(([, told]) => told).map(([address]) => address)
}

it.each(['rune', 'edith', 'sigrid', 'asta'])(
  'tells %s, without a part, nothing closed on any page',
  async (name) => {
    const person = people.get(name)

    expect(person && (await toldAt(person))).toEqual([])
  },
)

it.each(['pia', 'pernille'])('tells %s, who has a part, of what is closed', async (name) => {
  const person = people.get(name)
  const told = person ? await toldAt(person) : []

  expect(told).toContain(`/arbejde/punkter/${closed.itemId}`)
  expect(told).toContain(`/arbejde/sager/${closed.matterId}`)
})

it('answers for a closed item, and for one that does not exist, with the very same page', async () => {
  const asta = people.get('asta')
  const there = await asta?.get(`/arbejde/punkter/${closed.itemId}`)
  const nowhere = await asta?.get(`/arbejde/punkter/${nobody}`)

  expect([there?.statusCode, there?.body]).toEqual([404, nowhere?.body])
})

const changes = Object.values(routes).filter(
  ({ method, path }) => method === 'POST' && /:(item|matter)\b/.test(path),
)

it('lets nobody without a part change anything closed', async () => {
  const before = await everything()
  for (const name of ['edith', 'sigrid', 'asta'])
    for (const route of changes) {
      const answer = await people
        .get(name)
        ?.post(addressOf(route), { version: '1', stand: 'ready', titel: 'Ny' })
      expect([route.path, (answer?.statusCode ?? 0) >= 400]).toEqual([route.path, true])
    }

  expect(await everything()).toEqual(before)
})

const everything = () =>
  database.staff(
    (db) =>
      db.rows(sql`select i.version, i.title, i.state, (select count(*) from journal where subject = i.id) as entries
        from agenda_items i where i.id = ${closed.itemId}`),
    'program',
  )
