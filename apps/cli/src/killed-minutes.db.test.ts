import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { addUser } from '@pejl/actions/add-user.ts'
import { arrangeAgenda } from '@pejl/actions/sittings/arrange-agenda.ts'
import { beginSitting } from '@pejl/actions/sittings/begin-sitting.ts'
import { callMeeting } from '@pejl/actions/sittings/call-meeting.ts'
import { plannedMeeting } from '@pejl/actions/sittings/testing/called-meeting.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { openDatabase } from '@pejl/store/db.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabaseUrl } from '@pejl/store/testing/database.ts'
import { afterAll, expect, it } from 'vitest'
import { bundle, root } from '../../../scripts/bundle.mjs'
import { type Serving, typeAndKill } from '../../../scripts/type-and-kill.mjs'
import { argon2Passwords } from './passwords.ts'

const folder = 'node_modules/.cache/pejl/killed-minutes'
await bundle({ pejl: 'apps/cli/src/main.ts' }, folder)

const url = await testDatabaseUrl()
const database = openDatabase({ url })
afterAll(() => database.close())
const program = { kind: 'program', name: 'test' } as const
const password = 'tolv tegn er nok her'

/** The program on the test's database, on a port of its own. */
async function start(): Promise<Serving> {
  const child = spawn(process.execPath, [join(root, folder, 'pejl.mjs'), 'serve'], {
    env: { ...process.env, DATABASE_URL: url, PORT: '0', HOST: '127.0.0.1', PEJL_EXAMPLE: 'nej' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise<void>((done) => child.once('close', () => done()))
  const address = await new Promise<string>((done, fail) => {
    let words = ''
    child.stderr.on('data', (chunk) => {
      words += chunk
      const [, found] = /Pejl er klar: (\S+)\n/.exec(words) ?? []
      if (found) done(found)
    })
    child.once('close', () => fail(new Error(`the program did not start: ${words}`)))
  })
  return {
    url: address,
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}

it('loses nothing that it has acknowledged, and does nothing twice, when it is killed while minutes are typed', async () => {
  const { meetingId, items } = await plannedMeeting(database)
  await database.staff(
    (db) => db.rows(sql`delete from agenda_items where id = ${items.grundsalg}`),
    'program',
  )
  const added = await addUser({ database, passwords: argon2Passwords }, program, {
    username: 'sigrid',
    name: 'Sigrid',
    role: 'secretary',
    password,
  })
  expect(added).toMatchObject({ ok: true })
  await arrangeAgenda({ database }, program, {
    meetingId,
    version: 1,
    change: { kind: 'place', itemIds: [items.skolen] },
  })
  const today = () => '2026-11-29' as Day
  await callMeeting({ database, today }, program, { meetingId, version: 2, considered: true })
  await beginSitting({ database }, program, meetingId)

  const typed = await typeAndKill({
    start,
    kills: 4,
    username: 'sigrid',
    password,
    meetingId,
    itemId: items.skolen,
  })

  expect(typed).toMatchObject({ kills: 4, lost: 0, doubled: 0, refused: 0 })
  expect(typed.operations).toBeGreaterThanOrEqual(4)
}, 120_000)
