import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { type Answer, refused, type Tell } from './protocol.ts'

type OsUser = { readonly uid: number; readonly gid: number }

/**
 * The user PostgreSQL runs as: nobody special, unless the program is root. Then whoever owns the cluster already,
 * or the system's user `postgres`, which is made when it is missing.
 */
export function chooseOsUser(cluster: string, tell: Tell): Answer<OsUser | null> {
  if (process.getuid?.() !== 0) return { ok: true, value: null }

  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { ok: true, value: { uid: owner.uid, gid: owner.gid } }

  const known = findOsUser('postgres')
  if (known) return { ok: true, value: known }

  tell('creating-os-user', 'postgres')
  const detail = makeOsUser('postgres')
  const made = findOsUser('postgres')
  return made ? { ok: true, value: made } : refused('no-os-user', detail)
}

function findOsUser(name: string): OsUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

// Debian, Red Hat, Arch and SUSE have the first pair; Alpine and other busybox systems the second
const makers: readonly (readonly (readonly string[])[])[] = [
  [
    ['groupadd', '--system', 'postgres'],
    [
      'useradd',
      '--system',
      '--gid',
      'postgres',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/bin/false',
      'postgres',
    ],
  ],
  [
    ['addgroup', '-S', 'postgres'],
    ['adduser', '-S', '-D', '-H', '-G', 'postgres', '-s', '/bin/false', 'postgres'],
  ],
]

function makeOsUser(name: string): string {
  const said: string[] = []
  for (const commands of makers) {
    for (const [program = '', ...args] of commands) {
      // a service's PATH may lack the folders where these live
      const path = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`
      const run = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, PATH: path } })
      if (run.status !== 0) said.push(run.error?.message ?? run.stderr.trim())
    }
    if (findOsUser(name)) return ''
  }
  return said.join('; ')
}
