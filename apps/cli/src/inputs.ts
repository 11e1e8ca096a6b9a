import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Surroundings } from './command.ts'
import { cannotOpen } from './texts.ts'

/** A file as asked for; opened only when its turn comes. */
export interface Input {
  readonly name: string
  load(): Promise<Uint8Array>
}

/** A path that led to nothing, with the sentence that says so. */
interface Missing {
  readonly name: string
  readonly why: string
}

// far above what the reader takes: what is larger is not brought into memory only to be refused
const largest = 64 * 1024 * 1024

/**
 * The files that paths name, in the order given: a folder stands for all files below it, sorted by path, less the
 * hidden ones; `-` is standard input. Links to folders are not followed, so no folder is walked twice.
 */
export async function* listInputs(
  paths: readonly string[],
  { input }: Pick<Surroundings, 'input'>,
): AsyncGenerator<Input | Missing> {
  for (const path of paths) {
    if (path === '-') {
      yield { name: '-', load: () => buffer(input) }
      continue
    }
    try {
      const found = await stat(path)
      if (found.isDirectory()) yield* listFolder(path)
      else yield fileAt(path)
    } catch (fault) {
      yield { name: path, why: cannotOpen(fault) }
    }
  }
}

async function* listFolder(folder: string): AsyncGenerator<Input | Missing> {
  let entries: readonly Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (fault) {
    yield { name: folder, why: cannotOpen(fault) }
    return
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* listFolder(path)
    else if (entry.isFile() || (await isLinkToFile(entry, path))) yield fileAt(path)
  }
}

const isLinkToFile = async (entry: Dirent, path: string): Promise<boolean> =>
  entry.isSymbolicLink() &&
  (await stat(path).then(
    (found) => found.isFile(),
    () => false,
  ))

const fileAt = (path: string): Input => ({
  name: path,
  load: async () => {
    const { size } = await stat(path)
    // as long as what would be refused, and no longer
    return size > largest ? new Uint8Array(largest) : readFile(path)
  },
})
