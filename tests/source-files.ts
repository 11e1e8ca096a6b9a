import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Room, rooms } from './architecture.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface SourceFile {
  /** From the project's root. */
  readonly path: string
  readonly room: Room
  readonly lines: number
  /** The file each import leads to, or the npm package's name. */
  readonly imports: readonly string[]
}

/** Every source file of the house, with what it imports. */
export function listSourceFiles(): readonly SourceFile[] {
  return Object.entries(rooms).flatMap(([room, folder]) => listSources(join(root, folder), room as Room)) // the table's own keys
}

// at a line's start, as the formatter puts them; and late ones anywhere
const importing =
  /^(?:(?:import|export)\s[\w\s{},*$]*?\sfrom |import )['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm

function listSources(folder: string, room: Room): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      const imports = [...text.matchAll(importing)].map(([, still = '', late = '']) =>
        targetOf(path, still || late),
      )
      return { path: relative(root, path), room, lines: text.split('\n').length - 1, imports }
    })
}

function targetOf(path: string, name: string): string {
  if (name.startsWith('.')) return relative(root, normalize(join(dirname(path), name)))
  const [, room = '', rest = ''] = /^@pejl\/([^/]+)\/(.*)$/.exec(name) ?? []
  return room in rooms ? `${rooms[room as Room]}/${rest}` : name // just asked
}
