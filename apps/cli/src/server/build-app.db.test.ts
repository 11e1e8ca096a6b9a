import { connect } from 'node:net'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { plainPrinter } from '@pejl/papers/printer.ts'
import { inspectFile } from '@pejl/reading/inspect/inspect-file.ts'
import { openDatabase } from '@pejl/store/db.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, expect, it } from 'vitest'
import { filesMaker } from '../files-maker.ts'
import { argon2Passwords } from '../passwords.ts'
import { plainReader } from '../plain-reader.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { now, today } from '../time.ts'
import { buildApp } from './build-app.ts'

const assets = temporaryFolder({ 'pejl.css': 'body { margin: 0 }', 'fonts/a.woff2': 'x' })
const database = await testDatabase()
const given = {
  read: plainReader,
  passwords: argon2Passwords,
  print: plainPrinter,
  inspect: inspectFile,
  makeFiles: filesMaker({ database, print: plainPrinter }),
  now,
  today,
  assets,
  secure: false,
  trustProxy: false,
  log: new PassThrough().resume(),
}
const app = await buildApp({ ...given, database })
const nowhere = openDatabase({ url: 'postgres://pejl@127.0.0.1:1/pejl' })
const lost = await buildApp({ ...given, database: nowhere })
afterAll(async () => {
  await app.close()
  await lost.close()
})

it('says that it is alive, and that it is ready when the database answers', async () => {
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ok' })
})

it('is alive but not ready when the database is away, and its pages say so', async () => {
  expect((await lost.inject('/healthz')).statusCode).toBe(200)
  expect((await lost.inject('/readyz')).statusCode).toBe(503)
  const page = await lost.inject('/')
  expect(page.statusCode).toBe(503)
  expect(page.headers['retry-after']).toBeDefined()
  expect((await lost.inject('/arbejde/log-ind')).statusCode).toBe(503)
})

it('forbids pages all that ours never do', async () => {
  const { headers } = await app.inject('/')

  expect(headers['content-security-policy']).toMatch(/^default-src 'self'/)
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

it('answers an address it does not know, and one it cannot read, with a Danish page', async () => {
  const unknown = await app.inject('/findes/ikke')
  const unreadable = await app.inject('/%zz')

  expect([unknown.statusCode, unreadable.statusCode]).toEqual([404, 400])
  for (const { headers, body } of [unknown, unreadable]) {
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).toContain('<html lang="da">')
  }
})

it('gives style sheets with an etag to ask again with, and fonts for good', async () => {
  const style = await app.inject('/assets/pejl.css')

  expect(style.headers['cache-control']).toBe('public, no-cache')
  const again = await app.inject({
    url: '/assets/pejl.css',
    headers: { 'if-none-match': String(style.headers.etag) },
  })
  expect(again.statusCode).toBe(304)
  expect((await app.inject('/assets/fonts/a.woff2')).headers['cache-control']).toContain('immutable')
  expect((await app.inject('/assets/..%2f..%2fetc/passwd')).statusCode).toBeGreaterThanOrEqual(400)
})

it('compresses pages for who can take it', async () => {
  const { headers } = await app.inject({ url: '/', headers: { 'accept-encoding': 'br' } })

  expect(headers['content-encoding']).toBe('br')
})

it('answers in Danish what is no request at all, and serves on', async () => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const say = (words: string) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(words)
    return text(socket)
  }

  const long = await say(`GET /soeg?q=${'ord+'.repeat(10_000)} HTTP/1.1\r\nhost: a\r\n\r\n`)
  const broken = await say('\u0016\u0003\u0001 hej\r\n\r\n')

  expect(long).toMatch(/^HTTP\/1\.1 431 [\s\S]*<html lang="da">[\s\S]*Adressen er for lang/)
  expect(broken).toMatch(/^HTTP\/1\.1 400 [\s\S]*<html lang="da">/)
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
})
