import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const home = '/usr/lib/postgresql'

/** The folder of the newest PostgreSQL server programs Debian installed, from version 15, or nothing. */
export function findDebianPostgres() {
  try {
    const [newest] = readdirSync(home)
      .map(Number)
      .filter((version) => version >= 15)
      .sort((a, b) => b - a)
    return newest ? join(home, String(newest), 'bin') : undefined
  } catch {
    return undefined
  }
}

/**
 * Starts a server of its own on a socket in a folder of its own. The url is of a user who is no superuser, as a
 * municipality's database user would be, but may make databases and roles.
 */
export function startDebianPostgres(bin) {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-debian-'))
  const run = asServerUser(folder)
  const data = join(folder, 'data')
  const settings = `-k ${folder} -c listen_addresses= -c fsync=off -c max_connections=300`
  const stop = () => {
    run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    must(
      run(join(bin, 'initdb'), [
        '-D',
        data,
        '-U',
        'postgres',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
      ]),
    )
    must(run(join(bin, 'pg_ctl'), ['-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start']))
    const role = 'create role pejl login createdb createrole'
    must(run(join(bin, 'psql'), ['-h', folder, '-U', 'postgres', '-d', 'postgres', '-c', role]))
  } catch (fault) {
    stop()
    throw fault
  }
  return { url: `postgres://pejl@${encodeURIComponent(folder)}/postgres`, stop }
}

/** PostgreSQL refuses to be root; Debian made it a user. */
function asServerUser(folder) {
  if (process.getuid?.() !== 0) return (program, args) => start(program, args, {})
  const [uid, gid] = ['-u', '-g'].map((what) =>
    Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout),
  )
  chownSync(folder, uid, gid)
  return (program, args) => start(program, args, { uid, gid })
}

// output to nowhere but the errors: a server that stays would hold a pipe open
const start = (program, args, as) =>
  spawnSync(program, args, { ...as, cwd: '/', encoding: 'utf8', stdio: ['ignore', 'ignore', 'inherit'] })

function must(run) {
  if (run.status !== 0) throw run.error ?? new Error('PostgreSQL did not start')
}
