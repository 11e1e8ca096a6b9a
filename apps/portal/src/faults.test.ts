import type { Day } from '@pejl/domain/common/day.ts'
import { plainPrinter } from '@pejl/papers/printer.ts'
import { openDatabase } from '@pejl/store/db.ts'
import fastify from 'fastify'
import { afterAll, expect, it } from 'vitest'
import { portal } from './app.ts'
import { paths } from './routes.ts'
import { textOf } from './testing/open-portal.ts'

// nobody listens on port 1
const database = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' })
const app = fastify()
await app.register(portal, { database, print: plainPrinter, today: () => '2026-11-22' as Day })
afterAll(async () => {
  await app.close()
  await database.close()
})

it('says in Danish that it is away for a moment when the database does not answer, and when to come back', async () => {
  for (const url of [paths.front, paths.search, paths.commitmentsCsv, '/findes-ikke']) {
    const { statusCode, headers, body } = await app.inject({ url })

    expect([url, statusCode, headers['retry-after']]).toEqual([url, 503, '30'])
    expect(textOf(body)).toContain('Databasen svarer ikke.')
    expect(headers['cache-control']).toBe('no-store')
  }
})
