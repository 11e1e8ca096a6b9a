import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Launch, runProgram } from './launch.ts'
import { type NativePrograms, programOf } from './native-programs.ts'
import { type Answer, refused, type Tell } from './protocol.ts'

/** Where everything stands, and as whom PostgreSQL can reach it. */
export interface Places {
  readonly cluster: string
  readonly programs: NativePrograms
  readonly launch: Launch
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** The folder used instead when the data folder is closed to PostgreSQL's user. */
export const elsewhere = (dataFolder: string) => join('/var/lib/pejl', hash(dataFolder))

/**
 * Settles where the cluster is and how to reach it. As root, PostgreSQL is another user, who cannot enter a
 * checkout below a closed folder such as /root: then it is lent the right to pass, and where the system cannot
 * lend that, a folder of its own below /var/lib/pejl is used.
 */
export function findPlaces(
  dataFolder: string,
  programs: NativePrograms,
  launch: Launch,
  tell: Tell,
): Answer<Places> {
  const cluster = join(dataFolder, 'postgres')
  if (!launch.user) return { ok: true, value: { cluster, programs, launch } }

  const moved = existsSync(elsewhere(dataFolder))
  if (!moved) {
    for (const right of launch.dieWithParent
      ? ([null, 'dac_read_search', 'dac_override'] as const)
      : [null]) {
      const lent = { ...launch, right }
      if (!reaches(lent, dataFolder, programs)) continue
      if (right && !existsSync(cluster)) tell('borrowing-read-right', dataFolder)
      return { ok: true, value: { cluster, programs, launch: lent } }
    }
  }
  return moveAway(elsewhere(dataFolder), programs, launch, tell)
}

function moveAway(folder: string, programs: NativePrograms, launch: Launch, tell: Tell): Answer<Places> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    tell('data-elsewhere', folder)
    const copied = { ...programs, folder: join('/var/lib/pejl', `postgresql-${programs.version}`) }
    const near = reaches(launch, folder, programs) ? programs : copied
    if (near === copied && !existsSync(copied.folder)) {
      tell('copying-programs', copied.folder)
      const half = `${copied.folder}.${process.pid}`
      cpSync(programs.folder, half, { recursive: true, verbatimSymlinks: true })
      renameSync(half, copied.folder)
    }
    return reaches(launch, folder, near)
      ? { ok: true, value: { cluster: join(folder, 'postgres'), programs: near, launch } }
      : refused('not-permitted', folder)
  } catch (fault) {
    return refused('not-permitted', String(fault))
  }
}

/**
 * Whether PostgreSQL's user can enter the folder and run the programs: tried, not worked out. Showing its settings,
 * initdb looks for its fellow programs as it will when it makes the cluster.
 */
function reaches(launch: Launch, folder: string, programs: NativePrograms): boolean {
  const initdb = programOf(programs, 'initdb')
  const probe = 'cd "$1" && exec "$2" --show --locale=C -D "$1/postgres" -U pejl'
  return runProgram(launch, '/bin/sh', ['-c', probe, 'sh', folder, initdb]).status === 0
}

/**
 * Makes the folder of the sockets: in the data folder, or in the system's temporary one when the path would be
 * longer than a socket's may be. Only PostgreSQL's user and root may enter it, which is the database's lock.
 */
export function makeSocketFolder(cluster: string, { user }: Launch): Answer<string> {
  const near = `${cluster}-socket`
  const uid = user?.uid ?? process.getuid?.() ?? 0
  const folder = Buffer.byteLength(near) < 80 ? near : join(tmpdir(), `pejl-${uid}-${hash(cluster)}`)
  if (platform() === 'win32') return { ok: true, value: near }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  // somebody else's folder of that name in a place everyone may write to would let them listen
  if (!found.isDirectory() || (found.uid !== uid && found.uid !== process.getuid?.()))
    return refused('not-permitted', folder)
  if (user) chownSync(folder, user.uid, user.gid)
  return { ok: true, value: folder }
}

/** Removes what a start that was cut off left half made. */
export const clearHalfMade = (cluster: string) => rmSync(`${cluster}.new`, { recursive: true, force: true })
