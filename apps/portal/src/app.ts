import type { Day } from '@pejl/domain/common/day.ts'
import type { Printer } from '@pejl/papers/printer.ts'
import { type Database, isDatabaseAway } from '@pejl/store/db.ts'
import type { FastifyInstance } from 'fastify'
import { aboutRoutes } from './about/about-routes.tsx'
import { calendarRoutes } from './calendar/calendar-routes.ts'
import { commitmentRoutes } from './commitments/commitments-routes.tsx'
import { committeeRoutes } from './committees/committees-routes.tsx'
import { documentRoutes } from './documents/documents-routes.tsx'
import { answerPage, sendPage } from './frame/answer.tsx'
import { keepPages } from './frame/keep-pages.ts'
import { faultPage } from './frame/not-found-page.tsx'
import { frontRoutes } from './front/front-routes.tsx'
import { initiativeRoutes } from './initiatives/initiatives-routes.tsx'
import { inventoryRoutes } from './inventory/inventory-routes.tsx'
import { matterRoutes } from './matters/matters-routes.tsx'
import { meetingRoutes } from './meetings/meetings-routes.tsx'
import { planRoutes } from './plan/plan-routes.tsx'
import { posterRoutes } from './posters/poster-routes.ts'
import { searchRoutes } from './search/search-routes.tsx'
import { strategyRoutes } from './strategies/strategies-routes.tsx'
import { texts } from './texts.ts'
import { unitRoutes } from './units/units-routes.tsx'
import { versionRoutes } from './versions/version-routes.tsx'

export interface PortalOptions {
  readonly database: Pick<Database, 'open'>
  readonly print: Printer
  readonly today: () => Day
}

/**
 * The public window: pages for everyone, without session, cookie or script. Reads as the public database role alone.
 * To be registered in a scope of its own; it answers everything in that scope that nobody else does with the 404 page.
 */
export async function portal(app: FastifyInstance, { database, print, today }: PortalOptions): Promise<void> {
  const db = database.open

  app.addHook('onRequest', async (request, reply) => {
    const plain = withoutLastSlash(request.url)
    if (plain !== undefined && request.method === 'GET') return reply.redirect(plain, 301)
  })
  keepPages(app, { db, today })
  app.setNotFoundHandler((request, reply) => answerPage(db, request, reply, async () => undefined))
  app.setErrorHandler((fault: { readonly statusCode?: number }, request, reply) => {
    if (isDatabaseAway(fault)) {
      return sendPage(request, reply.code(503).header('retry-after', '30'), faultPage(texts.away))
    }
    if (fault.statusCode !== undefined && fault.statusCode < 500) {
      return answerPage(db, request, reply, async () => undefined)
    }
    request.log.error(fault)
    return sendPage(request, reply.code(500), faultPage(texts.fault))
  })

  const routes = [frontRoutes, strategyRoutes, matterRoutes, committeeRoutes, meetingRoutes, commitmentRoutes]
  for (const add of [
    ...routes,
    initiativeRoutes,
    planRoutes,
    versionRoutes,
    inventoryRoutes,
    unitRoutes,
    calendarRoutes,
    documentRoutes,
    searchRoutes,
    aboutRoutes,
  ])
    add(app, { db, today })
  posterRoutes(app, { db, today, print })
}

/** The address less its last slashes; nothing for one without, or that begins as another host's address does. */
function withoutLastSlash(url: string): string | undefined {
  return /^(\/[^/\\?][^?]*?)\/+(?:\?.*)?$/.exec(url)?.[1]
}
