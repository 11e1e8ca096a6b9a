import type { ChildProcess } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import { refusalIn } from './cluster.ts'
import { launchProgram, runProgram } from './launch.ts'
import { programOf } from './native-programs.ts'
import type { Places } from './places.ts'
import { type Answer, refused } from './protocol.ts'
import { pidIn, stopPostmaster } from './stale.ts'

/** A running PostgreSQL server. */
export interface Postmaster {
  readonly ended: Promise<void>
  stop(): Promise<void>
}

export type Listening =
  | { readonly on: 'socket'; readonly folder: string }
  | { readonly on: 'port'; readonly port: number }

// small enough for a small server, and no compiling of queries: it costs more than ours take
const ours: Readonly<Record<string, string>> = {
  shared_buffers: '64MB',
  jit: 'off',
  log_destination: 'stderr',
  logging_collector: 'off',
  lc_messages: 'C',
}

/** Starts the server and waits until it takes connections. Its words go to `log`. */
export async function startPostmaster(
  places: Places,
  listening: Listening,
  settings: Readonly<Record<string, string>>,
  log: string,
): Promise<Answer<Postmaster>> {
  const all = { ...ours, ...addressOf(listening), ...settings }
  const child = launchProgram(places.launch, programOf(places.programs, 'postgres'), [
    '-D',
    places.cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const said = keepWords(child, log)
  let over = false
  const ended = new Promise<void>((done) => {
    const end = () => {
      over = true
      done()
    }
    child.once('exit', end).once('error', end)
  })

  while (!over && !isReady(places.cluster, child.pid)) await new Promise((done) => setTimeout(done, 10))
  if (over) {
    const words = said()
    return refused(refusalIn(words), lastFault(words))
  }
  return { ok: true, value: { ended, stop: () => stopInOrder(places, child, ended) } }
}

async function stopInOrder(places: Places, child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (platform() === 'win32') {
    runProgram(places.launch, programOf(places.programs, 'pg_ctl'), [
      'stop',
      '-D',
      places.cluster,
      '-m',
      'fast',
    ])
  } else if (child.pid !== undefined) {
    await stopPostmaster(child.pid)
  }
  await ended
}

const addressOf = (listening: Listening): Readonly<Record<string, string>> =>
  listening.on === 'socket'
    ? {
        listen_addresses: '',
        unix_socket_directories: listening.folder,
        unix_socket_permissions: '0700',
      }
    : { listen_addresses: '127.0.0.1', port: String(listening.port), unix_socket_directories: '' }

/**
 * Whether the server on a cluster takes connections, and is the one with this process number if one is given.
 * PostgreSQL writes `ready` as the eighth line of its lock file, as pg_ctl knows.
 */
export function isReady(cluster: string, pid?: number): boolean {
  const file = join(cluster, 'postmaster.pid')
  if (pid !== undefined && platform() !== 'win32' && pidIn(file) !== pid) return false
  try {
    return readFileSync(file, 'utf8').split('\n')[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

/** Sends the server's words to the log and remembers the first of them, which tell why it could not start. */
function keepWords(child: ChildProcess, log: string): () => string {
  let start = ''
  const file = createWriteStream(log, { flags: 'a' })
  file.on('error', () => undefined) // a full disk must not stop the server that will tell of it
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      if (start.length < 20_000) start += chunk
      file.write(chunk)
    })
  }
  child.once('close', () => file.end())
  return () => start
}

function lastFault(words: string): string {
  const lines = words.trim().split('\n')
  return (lines.findLast((line) => /FATAL|PANIC|ERROR|error|setpriv/.test(line)) ?? lines.at(-1) ?? '').trim()
}
