import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pageCache } from './page-cache.ts'

const page = (body: string) => ({ body, etag: `"${body.length}"`, headers: {} })

it('gives a page back while nothing has changed, and not after', () => {
  const cache = pageCache(10_000)
  cache.keep('/', 'mark 1', page('forside'))

  expect(cache.find('/', 'mark 1')?.body).toBe('forside')
  expect(cache.find('/', 'mark 2')).toBeUndefined()
  expect(cache.find('/sager', 'mark 1')).toBeUndefined()
})

it('lets go of the page asked for longest ago when it is full', () => {
  const cache = pageCache(3_000)
  for (const address of ['/a', '/b']) cache.keep(address, 'm', page('x'.repeat(600)))
  cache.find('/a', 'm')
  cache.keep('/c', 'm', page('x'.repeat(600)))

  expect(['/a', '/b', '/c'].map((address) => cache.find(address, 'm') !== undefined)).toEqual([
    true,
    false,
    true,
  ])
})

it('keeps nothing larger than it may hold', () => {
  const cache = pageCache(100)
  cache.keep('/', 'm', page('x'.repeat(600)))

  expect(cache.find('/', 'm')).toBeUndefined()
})

it('compresses a page once, for each way it is asked for', async () => {
  const cache = pageCache(100_000)
  cache.keep('/', 'm', page('forside'))

  expect(brotliDecompressSync((await cache.packed('/', 'br')) ?? '').toString()).toBe('forside')
  expect(gunzipSync((await cache.packed('/', 'gzip')) ?? '').toString()).toBe('forside')
  expect(cache.packed('/', 'br')).toBe(cache.packed('/', 'br'))
})
