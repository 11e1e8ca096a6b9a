import type { Dirent } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
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
const largest = 32 * 1024 * 1024

/**
 * The files that paths name, in the order given: a folder stands for all files below it, sorted by path, less the
 * hidden ones; `-` is standard input. Links to folders are not followed, so no folder is walked twice. A folder
 * without a file is told of.
 */
export async function* listInputs(
  paths: readonly string[],
  { input }: Pick<Surroundings, 'input'>,
): AsyncGenerator<Input | Missing> {
  for (const path of paths) {
    if (path === '-') {
      yield { name: '-', load: () => readBounded(input) }
      continue
    }
    try {
      const found = await stat(path)
      if (!found.isDirectory()) yield fileAt(Buffer.from(path))
      else if (!(yield* listFolder(Buffer.from(path)))) yield { name: path, why: 'er en mappe uden filer' }
    } catch (fault) {
      yield { name: path, why: cannotOpen(fault) }
    }
  }
}

/** Whether there was anything to tell of. Names are bytes: one from an older system need not be UTF-8. */
async function* listFolder(folder: Buffer): AsyncGenerator<Input | Missing, boolean> {
  let entries: readonly Dirent<Buffer>[]
  try {
    entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (fault) {
    yield { name: nameOf(folder), why: cannotOpen(fault) }
    return true
  }
  let any = false
  for (const entry of entries.toSorted((a, b) => Buffer.compare(a.name, b.name))) {
    if (entry.name.toString().startsWith('.')) continue
    const path = Buffer.concat([folder, Buffer.from(folder.at(-1) === slash ? '' : '/'), entry.name])
    if (entry.isDirectory()) any = (yield* listFolder(path)) || any
    else if (entry.isFile() || (await isLinkToFile(entry, path))) {
      any = true
      yield fileAt(path)
    }
  }
  return any
}

const slash = 47

const isLinkToFile = async (entry: Dirent<Buffer>, path: Buffer): Promise<boolean> =>
  entry.isSymbolicLink() &&
  (await stat(path).then(
    (found) => found.isFile(),
    () => false,
  ))

const fileAt = (path: Buffer): Input => ({
  name: nameOf(path),
  load: async () => {
    const found = await stat(path)
    // as long as what would be refused, and no longer
    if (found.isFile()) return found.size > largest ? new Uint8Array(largest) : readFile(path)
    const file = await open(path) // a pipe or a device, which need not end
    return readBounded(file.createReadStream())
  },
})

/** A name in Danish is UTF-8 here, and on older systems Latin-1. */
function nameOf(path: Buffer): string {
  const name = path.toString()
  return name.includes('\ufffd') ? path.toString('latin1') : name
}

/** All there is, or the first too much of it. */
async function readBounded(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= largest) break
  }
  return Buffer.concat(chunks)
}
