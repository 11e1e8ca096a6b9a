import { join } from 'node:path'
import { findProjectRoot } from '@pejl/connect/project-root.ts'
import { parseArguments, wrongUsage } from './arguments.ts'
import { type Command, type ExitStatus, type Surroundings, say } from './command.ts'
import { type Config, parseConfig } from './config.ts'
import { fillWithExample } from './example.ts'
import { explainFault } from './explain-fault.ts'
import { filesMaker } from './files-maker.ts'
import { type OpenDatabase, openMigrated } from './open-database.ts'
import { argon2Passwords } from './passwords.ts'
import { buildApp } from './server/build-app.ts'
import { whenAskedToStop } from './server/stop-signals.ts'
import { now, today } from './time.ts'
import { whenDue } from './when-due.ts'
import { workerInspector } from './worker-inspector.ts'
import { workerPrinter } from './worker-printer.ts'
import { workerReader } from './worker-reader.ts'

const help = `Brug: pejl serve

Viser siderne på nettet, indtil programmet stoppes (Ctrl-C). Indstillinger fra omgivelserne:

  PORT              porten (3000)
  HOST              hvor der lyttes (localhost; 0.0.0.0 for alle)
  PEJL_DATA         mappen til den indbyggede database (./data)
  DATABASE_URL      en PostgreSQL-server i stedet, version 15 eller nyere
  PEJL_URL          adressen, som besøgende bruger, når den er en anden: https://pejl.kommunen.dk
  PEJL_TRUST_PROXY  »ja« bag en omvendt proxy, så besøgendes adresser læses af X-Forwarded-For
  PEJL_EXAMPLE      »ja« eller »nej«: om en tom database får eksempelkommunen (ja; nej med DATABASE_URL)`

/** `pejl serve`: both windows in one process, with the embedded database unless a server is named. */
export const serve: Command = {
  help,
  run: async (args, around) => {
    const parsed = parseArguments(args, {}, { command: 'serve', around })
    if (!parsed) return 2
    if (parsed.rest.length > 0) return wrongUsage(around, 'serve', 'tager ingen ord efter sig.')
    const root = findProjectRoot()
    const config = parseConfig(around.environment, root)
    if (!config.ok) {
      say(around, config.sentence)
      return 2
    }
    const stop = whenAskedToStop(around.environment)
    const open = await openMigrated({ config: config.value, root, around, share: false })
    if (!open) return 1
    try {
      return await serveUntil(stop, { config: config.value, root, around, open })
    } catch (fault) {
      say(around, explainFault(fault))
      return 1
    } finally {
      await open.close()
    }
  },
}

interface Serving {
  readonly config: Config
  readonly root: string
  readonly around: Surroundings
  readonly open: OpenDatabase
}

async function serveUntil(stop: Promise<void>, { config, root, around, open }: Serving): Promise<ExitStatus> {
  const { database } = open
  const reader = workerReader(join(root, 'dist/reading-worker.mjs'))
  const inspector = workerInspector(join(root, 'dist/reading-worker.mjs'))
  const printer = workerPrinter(join(root, 'dist/papers-worker.mjs'))
  const needs = { database, read: reader.read, passwords: argon2Passwords, now }
  const publishing = { inspect: inspector.inspect, makeFiles: filesMaker({ database, print: printer.print }) }
  const loading = config.example
    ? fillWithExample({ ...needs, ...publishing }, join(root, 'examples/fjordby'), around)
    : []
  const signIns = await Promise.race([loading, stop.then(() => undefined)])
  if (!signIns) return leaveHalfLoaded(loading, [reader, inspector])

  const app = await buildApp({
    ...needs,
    print: printer.print,
    ...publishing,
    today,
    assets: join(root, 'dist/assets'),
    secure: config.publicUrl?.startsWith('https:') ?? false,
    trustProxy: config.trustProxy,
    log: around.errors,
  })
  try {
    await app.listen({ port: config.port, host: config.host })
  } catch (fault) {
    say(around, cannotListen(fault, config))
    await reader.close()
    await inspector.close()
    await printer.close()
    return 1
  }
  const due = whenDue({ database, now, log: around.errors })
  const address = app.server.address()
  const port = address && typeof address === 'object' ? address.port : config.port
  say(around, `\nPejl er klar: ${config.publicUrl ?? `http://${shown(config.host)}:${port}`}`)
  for (const line of signIns) say(around, line)
  say(around, 'Stop med Ctrl-C.')

  await stop
  say(around, 'Stopper …')
  await due.stop()
  // who is being answered gets the answer, but nobody may hold the door open
  const hurry = setTimeout(() => app.server.closeAllConnections(), 5_000)
  await app.close()
  clearTimeout(hurry)
  await reader.close()
  await inspector.close()
  await printer.close()
  return 0
}

/** Each document is in whole or not at all, and the next start goes on from there. */
async function leaveHalfLoaded(
  loading: unknown,
  workers: readonly { close(): Promise<void> }[],
): Promise<ExitStatus> {
  Promise.resolve(loading).catch(() => undefined) // it will miss its database
  for (const worker of workers) await worker.close()
  return 0
}

const shown = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host

function cannotListen(fault: unknown, { host, port }: Config): string {
  const { code, message } = fault as { readonly code?: string; readonly message: string } // listen's errors
  if (code === 'EADDRINUSE') return `Port ${port} er optaget. Vælg en anden: PORT=${port + 1} npm start`
  if (code === 'EACCES')
    return `Port ${port} må denne bruger ikke lytte på. Vælg en over 1023: PORT=3000 npm start`
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return `HOST ${host} er ikke en adresse på denne maskine.`
  return `Kan ikke lytte på ${host}:${port} (${message}).`
}
