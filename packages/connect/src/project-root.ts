import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The project's folder, found upwards from this program's own file, so that what is only read (migrations, words,
 * the example) is read in place by sources and by the built program alike.
 */
export function findProjectRoot(from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest)) {
      const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly name?: unknown } // npm's manifest is an object
      if (name === 'pejl') return folder
    }
    if (folder === dirname(folder)) throw new Error(`no folder of the project "pejl" above ${from}`)
  }
}
