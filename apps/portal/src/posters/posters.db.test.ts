import { afterAll, expect, it } from 'vitest'
import { openPortal } from '../testing/open-portal.ts'

const { app } = await openPortal()
afterAll(() => app.close())

const slug = 'voksenomraadet'

it.each([
  ['pdf', 'application/pdf'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
])('gives everyone a poster as %s, to be asked for again by its mark', async (file, type) => {
  const first = await app.inject(`/strategier/${slug}/plakat.${file}`)
  const again = await app.inject({
    url: `/strategier/${slug}/plakat.${file}`,
    headers: { 'if-none-match': String(first.headers.etag) },
  })

  expect(first.statusCode).toBe(200)
  expect(first.headers['content-type']).toContain(type)
  expect(first.headers['cache-control']).toBe('public, no-cache')
  expect(again.statusCode).toBe(304)
})

it('shows the process with its years, and where we are now', async () => {
  const { statusCode, body } = await app.inject(
    `/strategier/${slug}/plakat.svg?plakat=proces&retning=liggende`,
  )

  expect(statusCode).toBe(200)
  expect(body).toContain('<title id="t">')
  expect(body).toContain('procesoverblik')
})

it('links to the posters from the strategy', async () => {
  const { body } = await app.inject(`/strategier/${slug}`)

  expect(body).toContain(`/strategier/${slug}/plakat.pdf?plakat=pejlemaerker&amp;papir=a3`)
})

it('knows no poster of a strategy nobody knows, and no other kind of file', async () => {
  expect((await app.inject('/strategier/findes-ikke/plakat.pdf')).statusCode).toBe(404)
  expect((await app.inject(`/strategier/${slug}/plakat.exe`)).statusCode).toBe(404)
  expect((await app.inject(`/strategier/${slug}/plakat.constructor`)).statusCode).toBe(404)
})
