import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { openDatabase } from '@pejl/store/db.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabaseUrl } from '@pejl/store/testing/database.ts'
import { afterAll, expect, it } from 'vitest'
import { bundle, root } from '../../../scripts/bundle.mjs'
import { temporaryFolder } from './testing/temporary-folder.ts'

await bundle({ pejl: 'apps/cli/src/main.ts' }, 'node_modules/.cache/pejl/killed-import')

const url = await testDatabaseUrl()
const database = openDatabase({ url })
afterAll(() => database.close())

const many = 24
const folder = temporaryFolder(
  Object.fromEntries(
    Array.from({ length: many }, (_, i) => [
      `${i}.txt`,
      `Status nummer ${i}\n\n24/${1000 + i} Åben Sag\n\nSagsfremstilling\n\nStrategien for Havneområdet følges op to gange årligt.\n\nBeslutning i Havneudvalget den 18-04-2024\n\nGodkendt.\n`,
    ]),
  ),
)

/** Imports until so many files have been told of, and is killed in the middle of what comes then. */
function importUntil(told: number): Promise<number | null> {
  const program = join(root, 'node_modules/.cache/pejl/killed-import/pejl.mjs')
  const child = spawn(process.execPath, [program, 'import', '--accept', folder], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let words = ''
  child.stderr.on('data', (chunk) => {
    words += chunk
    if (words.split('.txt: ').length > told) child.kill('SIGKILL')
  })
  return new Promise((done) => child.once('close', done))
}

const halfStored = sql`select d.file_name from documents d
  where not exists (select 1 from readings r where r.document_id = d.id)
     or (d.state = 'accepted') <> exists (select 1 from pages p where p.document_id = d.id)
     or (d.state = 'accepted') <> exists (select 1 from items i where i.document_id = d.id)
     or (d.state = 'accepted') <> exists
        (select 1 from journal j where j.subject = d.id and j.event = 'document-accepted')`

it('has every document whole or not at all when it is killed, and completes when run again', async () => {
  for (const told of [1, 9]) {
    expect(await importUntil(told)).toBeNull()
    expect(await database.staff((db) => db.rows(halfStored))).toEqual([])
  }

  expect(await importUntil(Number.POSITIVE_INFINITY)).toBe(0)
  expect(
    await database.staff((db) =>
      db.rows(sql`select count(*)::int as n, state from documents group by state`),
    ),
  ).toEqual([{ n: many, state: 'accepted' }])
}, 60_000)
