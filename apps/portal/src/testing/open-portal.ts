import type { Day } from '@pejl/domain/common/day.ts'
import { plainPrinter } from '@pejl/papers/printer.ts'
import type { Database } from '@pejl/store/db.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { portal } from '../app.ts'
import { fillFjordby } from './fjordby.ts'

/** The portal over a database of the test file's own, filled or empty. Today is 22 November 2026. */
export async function openPortal(filled = true): Promise<{ app: FastifyInstance; database: Database }> {
  const database = await testDatabase()
  if (filled) await fillFjordby(database)
  const app = fastify()
  await app.register(portal, { database, print: plainPrinter, today: () => '2026-11-22' as Day })
  await app.ready()
  return { app, database }
}

/** The page's text as a reader sees it: no markup, white space folded. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0]+/g, ' ')
}
