import { may, roles } from '@pejl/domain/access/permissions.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import type { StaffRoute } from '../frame/staff-route.ts'
import { routes } from '../routes.ts'
import { addStaff, formRequest, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
const people = new Map<string, Person>()
beforeAll(async () => {
  for (const role of roles) {
    await addStaff(database, role, role)
    people.set(role, await signInAs(app, role))
  }
})
const as = (role: string): Person => {
  const person = people.get(role)
  if (!person) throw new Error(role)
  return person
}

const nobody = '00000000-0000-4000-8000-000000000000'
const addressOf = ({ path }: StaffRoute) => path.replace(/:\w+/g, nobody)
const table: readonly (readonly [string, StaffRoute])[] = Object.entries(routes)
// signing out would end the walk
const guarded = table.filter(([name, route]) => route.may !== null && name !== 'signOut')

it.each(guarded)('lets a role use %s only when it has the permission', async (_, route) => {
  for (const role of roles) {
    const allowed = route.may !== null && may(role, route.may)

    const answer =
      route.method === 'GET' ? await as(role).get(addressOf(route)) : await as(role).post(addressOf(route))

    expect([role, answer.statusCode === 403 && answer.body.includes('Din rolle giver ikke adgang')]).toEqual([
      role,
      !allowed,
    ])
  }
})

it.each(guarded)('asks a stranger at %s to sign in', async (_, route) => {
  const answer = await app.inject({ method: route.method, url: addressOf(route) })

  if (route.method === 'GET') expect(answer.headers.location).toMatch(/^\/arbejde\/log-ind\?naeste=/)
  else expect(answer.statusCode).toBe(401)
})

const posts = guarded.filter(([, route]) => route.method === 'POST')

it.each(posts)('refuses a form at %s without the token of the session', async (_, route) => {
  const { cookie } = as('administrator')
  const before = await journal()

  const none = await app.inject(formRequest(addressOf(route), {}, cookie))
  const others = await app.inject(formRequest(addressOf(route), { csrf: as('reader').csrf }, cookie))

  expect([none.statusCode, others.statusCode]).toEqual([403, 403])
  expect(await journal()).toBe(before)
})

it('refuses a multipart form where an ordinary one belongs, so that no token is passed by', async () => {
  const { cookie } = as('administrator')

  const answer = await app.inject({
    method: 'POST',
    url: '/arbejde/brugere',
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=x' },
    payload: '--x\r\ncontent-disposition: form-data; name="brugernavn"\r\n\r\nny\r\n--x--\r\n',
  })

  expect(answer.statusCode).toBe(403)
})

it.each([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'http://localhost:80' },
])('refuses a form that comes from elsewhere (%j)', async (headers) => {
  const { cookie, csrf } = as('administrator')
  const request = formRequest('/arbejde/brugere', { csrf }, cookie)

  const answer = await app.inject({ ...request, headers: { ...request.headers, ...headers } })

  expect(answer.statusCode).toBe(403)
})

it('takes a form from its own page', async () => {
  const { cookie, csrf } = as('administrator')
  const request = formRequest('/arbejde/brugere', { csrf }, cookie)

  const answer = await app.inject({
    ...request,
    headers: { ...request.headers, origin: 'http://localhost:80' },
  })

  expect(answer.statusCode).toBe(422)
})

it('keeps staff pages out of every cache', async () => {
  expect((await as('reader').get('/arbejde')).headers['cache-control']).toBe('no-store')
})

it('says that an unknown page is none', async () => {
  const answer = await as('reader').get('/arbejde/findes-ikke')

  expect(answer.statusCode).toBe(404)
  expect(answer.body).toContain('Siden findes ikke')
})

it('has every address under /arbejde in the table', () => {
  const known = new Set(table.map(([, { method, path }]) => `${method} ${path}`))

  for (const [, { method, path }] of table) expect(app.hasRoute({ method, url: path })).toBe(true)
  expect(known.size).toBe(table.length)
})

const journal = async (): Promise<number> =>
  database.staff(async (db) => (await db.rows(sql`select 1 from journal`)).length)
