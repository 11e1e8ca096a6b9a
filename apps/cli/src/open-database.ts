import { join } from 'node:path'
import { startEmbeddedPostgres } from '@pejl/connect/embedded-postgres/start-embedded-postgres.ts'
import { type Database, isDatabaseAway, openDatabase } from '@pejl/store/db.ts'
import { migrate } from '@pejl/store/migrate.ts'
import { type Surroundings, say } from './command.ts'
import type { Config } from './config.ts'
import { explainFault } from './explain-fault.ts'
import { embeddedRefused, keeperSteps } from './texts.ts'

/** The database with its tables in order, and what must be closed after it. */
export interface OpenDatabase {
  readonly database: Database
  readonly migrated: readonly string[]
  close(): Promise<void>
}

interface Needs {
  readonly config: Config
  readonly root: string
  readonly around: Surroundings
  /** Whether a database that a running `pejl serve` keeps will do. */
  readonly share: boolean
}

/** Opens the server's database or the embedded one, and migrates it. Says why when it cannot, and returns nothing. */
export async function openMigrated(needs: Needs): Promise<OpenDatabase | undefined> {
  const server = needs.config.databaseUrl
    ? { url: needs.config.databaseUrl, stop: async () => undefined }
    : await startEmbedded(needs)
  if (!server) return undefined

  const database = openDatabase({ url: server.url })
  const close = async () => {
    await database.close()
    await server.stop()
  }
  try {
    const migrated = await migrateWhenThere(database, needs)
    return { database, migrated, close }
  } catch (fault) {
    say(needs.around, explainFault(fault))
    await close()
    return undefined
  }
}

async function startEmbedded({ config, root, around, share }: Needs) {
  const started = await startEmbeddedPostgres({
    keeper: join(root, 'dist/keeper.mjs'),
    dataFolder: config.dataFolder,
    settings: {},
    share,
    tell: (step, detail = '') => say(around, keeperSteps[step](detail)),
  })
  if (started.ok) return started.value
  say(around, embeddedRefused[started.reason](started.detail))
  return undefined
}

/** A server that is just starting, as after a power cut, is waited for. */
async function migrateWhenThere(database: Database, { root, around }: Needs): Promise<readonly string[]> {
  const until = Date.now() + 30_000
  for (let told = false; ; told = true) {
    try {
      return await migrate(database, join(root, 'packages/store/migrations'))
    } catch (fault) {
      if (!isDatabaseAway(fault) || Date.now() > until) throw fault
      if (!told) say(around, `${explainFault(fault)} Venter på den …`)
      await new Promise((done) => setTimeout(done, 1_000))
    }
  }
}
