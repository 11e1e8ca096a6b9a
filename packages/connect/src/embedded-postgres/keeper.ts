import { mkdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { platform } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCluster, passwordFile, refusalIn } from './cluster.ts'
import { hasSetpriv } from './launch.ts'
import { type Lock, takeLock } from './lock.ts'
import { findNativePrograms } from './native-programs.ts'
import { chooseOsUser } from './os-user.ts'
import { clearHalfMade, elsewhere, findPlaces, makeSocketFolder, type Places } from './places.ts'
import { isReady, type Listening, type Postmaster, startPostmaster } from './postmaster.ts'
import { type Answer, type KeeperMessage, type KeeperOrder, refused, type Tell } from './protocol.ts'
import { clearStale } from './stale.ts'

// A process between the program and PostgreSQL. It lives as long as the pipe from the program does, so however
// the program ends, PostgreSQL is stopped in order.

const order = JSON.parse(process.argv[2] ?? '{}') as KeeperOrder // written by start-embedded-postgres
let leaving = false
let lock: Lock | undefined
let running: Postmaster | undefined
let starting: Promise<unknown> | undefined

const send = (message: KeeperMessage) => process.stdout.write(`${JSON.stringify(message)}\n`)
const tell: Tell = (step, detail = '') => send({ type: 'step', step, detail })

process.stdout.on('error', () => undefined) // the program is gone; the end of the pipe says so too
process.stdin.on('error', leave).on('end', leave).on('close', leave).resume()
process.on('SIGTERM', leave)
process.on('SIGINT', () => undefined) // Ctrl-C is for the program
process.on('SIGHUP', () => undefined)

async function leave(): Promise<void> {
  if (leaving) return
  leaving = true
  lock?.leaving()
  await starting
  await running?.stop()
  lock?.release()
  process.exit(0)
}

try {
  const answer = await begin()
  if (!answer.ok) {
    lock?.release()
    send({ type: 'refused', reason: answer.reason, detail: answer.detail })
    process.exitCode = 1
    process.stdin.destroy()
  }
} catch (fault) {
  lock?.release()
  send({ type: 'refused', reason: refusalIn(String(fault)), detail: String(fault) })
  process.exit(1)
}

async function begin(): Promise<Answer<void>> {
  const places = findAll()
  if (!places.ok) return places
  const { cluster, launch } = places.value
  const socket = makeSocketFolder(cluster, launch)
  if (!socket.ok) return socket

  const lockPath =
    platform() === 'win32' ? `\\\\.\\pipe\\${cluster.replaceAll(/\W/g, '-')}` : join(socket.value, 'keeper')
  lock = await takeLock(lockPath, 30_000, () => tell('waiting-for-other'))
  if (!lock) return order.share ? shareWithOther(cluster, socket.value) : refused('in-use', cluster)

  clearHalfMade(cluster)
  const made = makeCluster(places.value, order.settings.fsync !== 'off', tell)
  if (!made.ok) return made
  await clearStale(cluster, socket.value, tell)

  const listening: Listening =
    platform() === 'win32' ? { on: 'port', port: await freePort() } : { on: 'socket', folder: socket.value }
  const log = `${cluster}.log`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) truncateSync(log)

  const started = await startPatiently(places.value, listening, log)
  if (!started.ok) return started
  send({ type: 'ready', url: urlOf(listening, cluster), folder: cluster })
  keepRunning(started.value, () => startPatiently(places.value, listening, log))
  return { ok: true, value: undefined }
}

/** Another keeper has the server: wait until it is ready, and leave it alone when we go. */
async function shareWithOther(cluster: string, folder: string): Promise<Answer<void>> {
  const until = Date.now() + 20_000
  while (!isReady(cluster)) {
    if (Date.now() > until) return refused('in-use', cluster)
    await new Promise((done) => setTimeout(done, 50))
  }
  if (platform() === 'win32') return refused('in-use', cluster) // its port is known to its own program only
  send({ type: 'ready', url: urlOf({ on: 'socket', folder }, cluster), folder: cluster })
  return { ok: true, value: undefined }
}

function findAll(): Answer<Places> {
  const programs = findNativePrograms(fileURLToPath(import.meta.url))
  if (!programs.ok) return programs
  mkdirSync(order.dataFolder, { recursive: true })
  const found = statSync(join(elsewhere(order.dataFolder), 'postgres'), { throwIfNoEntry: false })
  const owned = found ? join(elsewhere(order.dataFolder), 'postgres') : join(order.dataFolder, 'postgres')
  const user = chooseOsUser(owned, tell)
  if (!user.ok) return user
  const launch = { user: user.value, right: null, dieWithParent: hasSetpriv() }
  return findPlaces(order.dataFolder, programs.value, launch, tell)
}

/** Server processes of one that was killed let go of the cluster only when they notice; wait for them. */
async function startPatiently(
  places: Places,
  listening: Listening,
  log: string,
): Promise<Answer<Postmaster>> {
  const until = Date.now() + 20_000
  for (;;) {
    const attempt = startPostmaster(places, listening, order.settings, log)
    starting = attempt.then((answer) => {
      running = answer.ok ? answer.value : undefined
    })
    const started = await attempt
    const blocked = !started.ok && /pre-existing shared memory|already exists/.test(started.detail)
    if (!blocked || leaving || Date.now() > until) return started
    await new Promise((done) => setTimeout(done, 200))
  }
}

/** PostgreSQL ended by itself (killed, or the disk was full): start it again, ever more slowly, until it runs. */
async function keepRunning(first: Postmaster, again: () => Promise<Answer<Postmaster>>): Promise<void> {
  let current: Postmaster = first
  for (;;) {
    await current.ended
    for (let pause = 200; !leaving; pause = Math.min(pause * 2, 10_000)) {
      tell('restarting')
      await new Promise((done) => setTimeout(done, pause))
      if (leaving) return
      const started = await again()
      if (!started.ok) continue
      current = started.value
      break
    }
    if (leaving) return
  }
}

function urlOf(listening: Listening, cluster: string): string {
  if (listening.on === 'socket') return `postgres://pejl@${encodeURIComponent(listening.folder)}/pejl`
  const password = readFileSync(passwordFile(cluster), 'utf8').trim()
  return `postgres://pejl:${password}@127.0.0.1:${listening.port}/pejl`
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(address && typeof address === 'object' ? address.port : 0))
    })
  })
}
