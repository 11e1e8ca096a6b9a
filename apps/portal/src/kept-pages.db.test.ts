import { gunzipSync } from 'node:zlib'
import { sql } from '@pejl/store/sql.ts'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openPortal } from './testing/open-portal.ts'

let opened: Awaited<ReturnType<typeof openPortal>>
beforeAll(async () => {
  opened = await openPortal()
})
afterAll(() => opened.app.close())

const get = (url: string, headers: Record<string, string> = {}) => opened.app.inject({ url, headers })

it('sends the same page, headers and all, when it is asked for again', async () => {
  const [first, again] = [await get('/strategier'), await get('/strategier')]

  expect(again.body).toBe(first.body)
  for (const name of ['etag', 'content-type', 'link', 'cache-control'])
    expect(again.headers[name]).toBe(first.headers[name])
})

it('shows a change to the next reader', async () => {
  await get('/')
  await opened.database.staff((db) => db.rows(sql`update municipality set name = 'Nyfjord Kommune'`))

  expect((await get('/')).body).toContain('Nyfjord Kommune')
})

it('packs a page it has kept, and says so', async () => {
  // whatever is written on the same server meanwhile, by other tests as well, has pages made anew
  const packed = await vi.waitFor(
    async () => {
      await get('/loefter')
      const answer = await get('/loefter', { 'accept-encoding': 'gzip' })
      expect(answer.headers['content-encoding']).toBe('gzip')
      return answer
    },
    { timeout: 20_000, interval: 5 },
  )
  const refused = await get('/loefter', { 'accept-encoding': 'br;q=0, gzip;q=0' })

  expect(packed.headers).toMatchObject({ vary: 'accept-encoding' })
  expect(gunzipSync(packed.rawPayload).toString()).toBe((await get('/loefter')).body)
  expect(refused.headers['content-encoding']).toBeUndefined()
})

it('answers an unchanged page with no bytes, kept or not', async () => {
  const { headers } = await get('/sager')
  const again = await get('/sager', { 'if-none-match': String(headers.etag) })

  expect([again.statusCode, again.body]).toEqual([304, ''])
})

it('keeps no page that is not there', async () => {
  await get('/strategier/findes-ikke')

  expect((await get('/strategier/findes-ikke')).statusCode).toBe(404)
})
