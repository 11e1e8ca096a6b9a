import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import { runProgram } from './launch.ts'
import { programOf } from './native-programs.ts'
import type { Places } from './places.ts'
import { type Answer, type EmbeddedRefusal, refused, type Tell } from './protocol.ts'

/** What a failed program's words mean. */
export function refusalIn(output: string): EmbeddedRefusal {
  if (/No space left on device|Disk quota exceeded/.test(output)) return 'disk-full'
  if (/incompatible with server|not compatible with this version/.test(output)) return 'other-version'
  if (/ENOTDIR|EEXIST/.test(output)) return 'not-a-folder'
  // in a folder that can only be read, Node's mkdir says ENOENT
  if (
    /Permission denied|Operation not permitted|Read-only file system|EACCES|EPERM|EROFS|ENOENT.*mkdir/.test(
      output,
    )
  )
    return 'not-permitted'
  return 'failed'
}

/** Only Windows has one: elsewhere the closed folder of the socket is the lock. */
export const passwordFile = (cluster: string) => `${cluster}-password`

/**
 * Makes the cluster with its database `pejl`, in a folder aside that is moved into place when it is whole, so
 * that a start cut off anywhere leaves nothing half made. Nothing happens when it is there already. What is not
 * `lasting` is not waited for until the disk has it.
 */
export function makeCluster(
  { cluster, programs, launch }: Places,
  lasting: boolean,
  tell: Tell,
): Answer<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    closeToOthers(cluster)
    return sameVersion(cluster, programs.version)
  }
  if (existsSync(cluster) && readdirSync(cluster).length > 0) return refused('not-a-database', cluster)
  tell('creating-cluster', cluster)
  const fresh = `${cluster}.new`
  for (const ctype of ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'C']) {
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true, mode: 0o700 })
    if (launch.user) chownSync(fresh, launch.user.uid, launch.user.gid)
    const run = runProgram(launch, programOf(programs, 'initdb'), [
      ...['--pgdata', fresh, '--username', 'pejl', '--encoding', 'UTF8', '--no-instructions'],
      // texts sort the same on every machine; letters are known as letters, or trigrams would have no æ, ø and å
      ...['--locale', 'C', '--lc-ctype', ctype, '--locale-provider', 'icu', '--icu-locale', 'da-DK'],
      ...(lasting ? [] : ['--no-sync']),
      ...signIn(cluster),
    ])
    if (run.status === 0) return fillCluster({ cluster, programs, launch })
    if (!/invalid locale name/.test(run.output)) return giveUp(fresh, run.output)
  }
  return giveUp(fresh, 'no locale')
}

function fillCluster({ cluster, programs, launch }: Places): Answer<void> {
  const fresh = `${cluster}.new`
  const run = runProgram(
    launch,
    programOf(programs, 'postgres'),
    ['--single', '-D', fresh, '-c', 'exit_on_error=true', 'postgres'],
    'create database pejl\n',
  )
  if (run.status !== 0) return giveUp(fresh, run.output)
  renameSync(fresh, cluster)
  return { ok: true, value: undefined }
}

function giveUp(fresh: string, output: string): Answer<never> {
  rmSync(fresh, { recursive: true, force: true })
  const telling = output.split('\n').filter((line) => /error|fatal|could not/i.test(line))
  return refused(refusalIn(output), (telling.at(-1) ?? output).trim())
}

/** A copy or a `chmod -R` may have opened the folder to others, and then PostgreSQL refuses it. */
function closeToOthers(cluster: string): void {
  const { mode, uid } = statSync(cluster)
  const own = process.getuid?.()
  if (platform() !== 'win32' && (mode & 0o077) !== 0 && (own === 0 || own === uid)) chmodSync(cluster, 0o700)
}

function sameVersion(cluster: string, version: string): Answer<void> {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const now = version.split('.', 1)[0]
  return made === now ? { ok: true, value: undefined } : refused('other-version', `${made}, ${now}`)
}

function signIn(cluster: string): readonly string[] {
  if (platform() !== 'win32') return ['--auth', 'trust']
  writeFileSync(passwordFile(cluster), randomBytes(24).toString('hex'), { mode: 0o600 })
  return ['--auth', 'scram-sha-256', '--pwfile', passwordFile(cluster)]
}
