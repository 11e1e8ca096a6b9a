import type { Writable } from 'node:stream'
import compress from '@fastify/compress'
import type { Passwords } from '@pejl/actions/passwords.ts'
import type { InspectFile } from '@pejl/actions/publishing/inspect-file.ts'
import type { MakeFiles } from '@pejl/actions/publishing/meeting-files.ts'
import type { Reader } from '@pejl/actions/reader.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { Printer } from '@pejl/papers/printer.ts'
import { portal } from '@pejl/portal/app.ts'
import type { Database } from '@pejl/store/db.ts'
import { web } from '@pejl/web/app.ts'
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { addAssets } from './assets.ts'
import { plainPage } from './fault-page.ts'
import { addHeaders } from './headers.ts'
import { addProbes } from './probes.ts'
import { answerUnreadable } from './unreadable.ts'

export interface AppOptions {
  readonly database: Database
  readonly read: Reader
  readonly passwords: Passwords
  readonly print: Printer
  readonly inspect: InspectFile
  readonly makeFiles: MakeFiles
  readonly now: () => Date
  readonly today: () => Day
  /** The folder of what a browser is given. */
  readonly assets: string
  readonly secure: boolean
  readonly trustProxy: boolean
  /** Where faults are written. */
  readonly log: Writable
}

/** Both windows, the public one and the staff's, in one server that does not listen yet. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const {
    database,
    read,
    passwords,
    print,
    inspect,
    makeFiles,
    now,
    today,
    assets,
    secure,
    trustProxy,
    log,
  } = options
  const app = fastify({
    trustProxy,
    logger: { level: 'error', stream: log },
    // a client that is slow on purpose may not hold a connection for ever
    requestTimeout: 300_000,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (_fault, _request, reply: FastifyReply) => {
      reply.code(400).type('text/html; charset=utf-8').send(plainPage('malformed'))
    },
  })
  app.setErrorHandler((fault: { readonly statusCode?: number }, request, reply) => {
    const known = fault.statusCode !== undefined && fault.statusCode < 500
    if (!known) request.log.error(fault)
    reply.code(known ? (fault.statusCode ?? 400) : 500)
    return reply.type('text/html; charset=utf-8').send(plainPage(known ? 'malformed' : 'fault'))
  })

  await addHeaders(app, { secure })
  await app.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'], brotliOptions: quick })
  await addAssets(app, assets)
  addProbes(app, database)
  await app.register(web, {
    database,
    read,
    passwords,
    print,
    inspect,
    makeFiles,
    now,
    today,
    secureCookies: secure,
  })
  await app.register(portal, { database, print, today })
  return app
}

// a page is made for one reader: the fourth of eleven levels costs a tenth and saves nearly as much
const quick = { params: { 1: 4 } }
