import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@pejl/connect/embedded-postgres/start-embedded-postgres.ts'
import { dropTestDatabases, makeTemplate } from '@pejl/store/testing/template.ts'
import type { TestProject } from 'vitest/node'
import { bundle, root } from '../scripts/bundle.mjs'

/**
 * One PostgreSQL for the whole run: the server that TEST_DATABASE_URL names (its user may create databases and
 * roles), or an embedded one in a folder of its own. Test files take copies of a migrated template from it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => undefined } : await startEmbedded()
  const template = await makeTemplate(server.url, join(root, 'packages/store/migrations'))
  project.provide('databaseServer', server.url)
  project.provide('databaseTemplate', template)

  return async () => {
    await dropTestDatabases(server.url, template)
    await server.stop()
  }
}

async function startEmbedded(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const built = 'node_modules/.cache/pejl'
  await bundle({ keeper: 'packages/connect/src/embedded-postgres/keeper.ts' }, built)
  const dataFolder = mkdtempSync(join(tmpdir(), 'pejl-test-'))
  const started = await startEmbeddedPostgres({
    keeper: join(root, built, 'keeper.mjs'),
    dataFolder,
    tell: () => undefined,
    share: false,
    // what is lost when the machine stops is not missed in a test
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  })
  if (!started.ok) throw new Error(`the test database did not start: ${started.reason} ${started.detail}`)
  return {
    url: started.value.url,
    stop: async () => {
      await started.value.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    databaseTemplate: string
  }
}
