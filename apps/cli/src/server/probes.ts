import type { Database } from '@pejl/store/db.ts'
import { sql } from '@pejl/store/sql.ts'
import type { FastifyInstance } from 'fastify'

/** For machines: `/healthz`, the program runs; `/readyz`, it can also reach its database. */
export function addProbes(app: FastifyInstance, database: Pick<Database, 'open'>): void {
  app.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  )
  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await database.open.rows(sql`select 1`)
      return { status: 'ok' }
    } catch {
      return reply.code(503).send({ status: 'database-away' })
    }
  })
}
