import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = projectFolder(dirname(fileURLToPath(import.meta.url)))

/** Where the Typst templates are; read in place by sources and by the built program alike. */
export const templateFolder = join(project, 'packages', 'papers', 'templates')

/** The cuts of IBM Plex Sans that papers use, whole files as OpenType; dkfds ships them under the SIL Open Font License. */
export function readFonts(): readonly Buffer[] {
  const folder = join(dirname(resolved('dkfds')), '../fonts/IBMPlexSans/complete/otf')
  return ['Light', 'Regular', 'SemiBold'].map((cut) => readFileSync(join(folder, `IBMPlexSans-${cut}.otf`)))
}

/** Loads a package by name, from this workspace or the root, wherever npm put it. */
export function loadPackage(name: string): unknown {
  return createRequire(join(project, 'packages', 'papers', 'package.json'))(name)
}

function resolved(name: string): string {
  return createRequire(join(project, 'packages', 'papers', 'package.json')).resolve(name)
}

function projectFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (nameIn(folder) === 'pejl') return folder
    if (folder === dirname(folder)) throw new Error(`no folder of the project "pejl" above ${from}`)
  }
}

function nameIn(folder: string): unknown {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return undefined
  // package.json is an object by npm's own rules; a missing name is undefined
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly name?: unknown }).name
}
