import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import { findSession } from '@pejl/actions/find-session.ts'
import type { Passwords } from '@pejl/actions/passwords.ts'
import type { InspectFile } from '@pejl/actions/publishing/inspect-file.ts'
import type { MakeFiles } from '@pejl/actions/publishing/meeting-files.ts'
import type { Reader } from '@pejl/actions/reader.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { Printer } from '@pejl/papers/printer.ts'
import type { Database } from '@pejl/store/db.ts'
import { findMunicipality } from '@pejl/store/public/municipality-views.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { calendarRoutes } from './calendar/calendar-routes.tsx'
import { commitmentsRoutes } from './commitments/commitments-routes.tsx'
import { committeesRoutes } from './committees/committees-routes.tsx'
import { openDesk } from './desk/desk.ts'
import { answerFaults } from './desk/faults.ts'
import type { Visit } from './desk/visit.ts'
import { draftingPages } from './drafting/drafting-routes.ts'
import { languageRoute } from './frame/language-route.ts'
import { initiativesRoutes } from './initiatives/initiatives-routes.tsx'
import { intakeRoutes } from './intake/intake-routes.tsx'
import { itemPages } from './items/item-pages.ts'
import { journalRoutes } from './journal/journal-routes.tsx'
import { parseLanguage } from './language.ts'
import { mattersRoutes } from './matters/matters-routes.tsx'
import { meetingsRoutes } from './meetings/meetings-routes.tsx'
import { minutesPages } from './minutes/minutes-routes.tsx'
import { overviewRoutes } from './overview/overview-routes.tsx'
import { planRoutes } from './plan/plan-routes.tsx'
import { brandRoutes } from './posters/brand-routes.tsx'
import { posterRoutes } from './posters/poster-routes.tsx'
import { publishingPages } from './publishing/publishing-routes.tsx'
import { queueRoutes } from './review/queue-routes.tsx'
import { reviewRoutes } from './review/review-routes.tsx'
import { cookieJar } from './sign-in/cookies.ts'
import { signInRoutes } from './sign-in/sign-in-routes.tsx'
import { spreadsheetRoutes } from './spreadsheets/spreadsheet-routes.tsx'
import { strategiesRoutes } from './strategies/strategies-routes.tsx'
import { unitsRoutes } from './units/units-routes.tsx'
import { usersRoutes } from './users/users-routes.tsx'

export interface WebOptions {
  readonly database: Database
  readonly read: Reader
  readonly passwords: Passwords
  readonly print: Printer
  /** Looks into attachments before they are published. */
  readonly inspect: InspectFile
  /** Makes the papers of a meeting. */
  readonly makeFiles: MakeFiles
  readonly today: () => Day
  readonly now: () => Date
  /** Whether the pages are served over https. */
  readonly secureCookies: boolean
}

/** The staff pages under /arbejde, with cookies, forms, sessions and hooks of their own. */
export async function web(app: FastifyInstance, options: WebOptions): Promise<void> {
  const { database, passwords, now } = options
  await app.register(async (staff) => {
    await staff.register(cookie)
    await staff.register(formbody)
    // the upload itself says what is too large
    await staff.register(multipart, { throwFileSizeLimit: false })
    staff.decorateRequest('visit', null)
    staff.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      // forms say where they come from, and nothing of our addresses goes to other sites
      reply.header('referrer-policy', 'same-origin')
    })
    answerFaults(staff)

    const jar = cookieJar(options.secureCookies)
    const municipality = async () => (await findMunicipality(database.open))?.name ?? 'Pejl'
    const findVisit = async (request: FastifyRequest): Promise<Visit | undefined> => {
      const session = await findSession({ database, now }, request.cookies[jar.session])
      if (!session) return undefined
      const { actor, name, csrf } = session
      return {
        actor,
        name,
        csrf,
        municipality: await municipality(),
        language: parseLanguage(request.cookies[jar.language]),
      }
    }
    const desk = openDesk(staff, findVisit)
    signInRoutes(staff, desk, { database, passwords, now, jar, municipality })
    languageRoute(desk, jar)
    overviewRoutes(desk, options)
    intakeRoutes(desk, options)
    queueRoutes(desk, options)
    reviewRoutes(desk, options)
    strategiesRoutes(desk, options)
    itemPages(desk, options)
    draftingPages(desk, options)
    planRoutes(desk, options)
    spreadsheetRoutes(desk, options)
    posterRoutes(desk, options)
    brandRoutes(desk, options)
    initiativesRoutes(desk, options)
    unitsRoutes(desk, options)
    mattersRoutes(desk, options)
    minutesPages(desk, options)
    publishingPages(desk, options)
    meetingsRoutes(desk, options)
    commitmentsRoutes(desk, options)
    committeesRoutes(desk, options)
    calendarRoutes(desk, options)
    usersRoutes(desk, options)
    journalRoutes(desk, options)
  })
}
