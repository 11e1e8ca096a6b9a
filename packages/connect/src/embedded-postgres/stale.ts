import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import type { Tell } from './protocol.ts'

/** Whether a process with this number runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM' // kill's only other answer is that there is none
  }
}

/**
 * Clears up after a PostgreSQL that was not stopped in order. One that lost its keeper and still runs is stopped
 * first. To be called only by who holds the data folder's lock: then no living keeper has a claim on it.
 */
export async function clearStale(cluster: string, socketFolder: string, tell: Tell): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const pid = pidIn(file)
  if (pid !== undefined && isAlive(pid)) {
    if (isPostmasterOf(pid, cluster)) {
      tell('stopping-orphan', String(pid))
      await stopPostmaster(pid)
    } else {
      // another process has got the number since. With ours there instead PostgreSQL sees that the file is
      // stale, and still checks by itself that no server process of the old one is left.
      const lines = readFileSync(file, 'utf8').split('\n')
      writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'))
    }
  }
  if (platform() === 'win32') return
  for (const name of readdirSync(socketFolder)) {
    if (name.startsWith('.s.PGSQL.')) rmSync(join(socketFolder, name), { force: true })
  }
}

/** The first line of a postmaster.pid, if there is one. */
export function pidIn(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Stops in order (sessions are ended, everything is written); harder when that takes too long. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const until = Date.now() + patience
    while (Date.now() < until) {
      if (!isAlive(pid)) return
      await new Promise((done) => setTimeout(done, 10))
    }
  }
}

function isPostmasterOf(pid: number, cluster: string): boolean {
  try {
    if (platform() === 'linux') {
      const isPostgres = readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
      return isPostgres && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    }
    const listed = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return listed.stdout.includes(cluster) && listed.stdout.includes('postgres')
  } catch {
    return false
  }
}
