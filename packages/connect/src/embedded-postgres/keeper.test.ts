import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { bundle, root } from '../../../../scripts/bundle.mjs'
import { isAlive, pidIn } from './stale.ts'
import { startEmbeddedPostgres } from './start-embedded-postgres.ts'

await bundle({ keeper: 'packages/connect/src/embedded-postgres/keeper.ts' }, 'node_modules/.cache/pejl/test')

const dataFolder = mkdtempSync(join(tmpdir(), 'pejl-keeper-'))
const pidFile = join(dataFolder, 'postgres/postmaster.pid')
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

const start = ({ share = false, folder = dataFolder } = {}) =>
  startEmbeddedPostgres({
    keeper: join(root, 'node_modules/.cache/pejl/test/keeper.mjs'),
    dataFolder: folder,
    settings: { fsync: 'off' },
    share,
    tell: () => undefined,
  })

async function startSurely(options = {}) {
  const started = await start(options)
  if (!started.ok) throw new Error(`${started.reason}: ${started.detail}`)
  return started.value
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries += 1) await new Promise((done) => setTimeout(done, 50))
}

it('makes the database once, and stops it with nothing left', async () => {
  const first = await startSurely()
  const pid = pidIn(pidFile) ?? 0
  expect(isAlive(pid)).toBe(true)
  await first.stop()

  expect(isAlive(pid)).toBe(false)
  const began = Date.now()
  const again = await startSurely()
  await again.stop()
  expect(Date.now() - began).toBeLessThan(5_000)
})

it('is refused a second time on the same data, but can be shared', async () => {
  const first = await startSurely()

  expect(await start()).toMatchObject({ ok: false, reason: 'in-use' })
  const guest = await startSurely({ share: true })
  expect(guest.url).toBe(first.url)
  await guest.stop()
  expect(isAlive(pidIn(pidFile) ?? 0)).toBe(true)
  await first.stop()
})

it('starts PostgreSQL again when it was killed', async () => {
  const running = await startSurely()
  const killed = pidIn(pidFile) ?? 0
  process.kill(killed, 'SIGKILL')
  await until(() => pidIn(pidFile) !== undefined && pidIn(pidFile) !== killed)

  expect(pidIn(pidFile)).not.toBe(killed)
  await until(() => readFileSync(pidFile, 'utf8').split('\n')[7]?.trim() === 'ready')
  await running.stop()
})

it('is not kept from starting by a lock file whose number is now another process', async () => {
  const first = await startSurely()
  const old = readFileSync(pidFile, 'utf8').split('\n')
  await first.stop()
  writeFileSync(pidFile, [process.ppid, ...old.slice(1)].join('\n'))

  const again = await startSurely()
  await again.stop()
})

it('starts from a folder that a copy or chmod has opened to others, and closes it', async () => {
  chmodSync(join(dataFolder, 'postgres'), 0o755)
  const running = await startSurely()

  expect(statSync(join(dataFolder, 'postgres')).mode & 0o777).toBe(0o700)
  await running.stop()
})

it('says what lies in the way of a database, and touches none of it', async () => {
  const place = (name: string) => join(dataFolder, name)
  mkdirSync(place('gammel/postgres'), { recursive: true })
  mkdirSync(place('andet/postgres'), { recursive: true })
  for (const name of ['fil', 'gammel/postgres/PG_VERSION', 'andet/postgres/regnskab.txt'])
    writeFileSync(place(name), '12\n')

  const reasonIn = async (name: string) => {
    const folder = place(name)
    const started = await start({ folder })
    return started.ok ? 'started' : started.reason
  }
  expect(await reasonIn('fil')).toBe('not-a-folder')
  expect(await reasonIn('fil/under')).toBe('not-a-folder')
  expect(await reasonIn('gammel')).toBe('other-version')
  expect(await reasonIn('andet')).toBe('not-a-database')
  expect(readdirSync(place('andet/postgres'))).toEqual(['regnskab.txt'])
})
