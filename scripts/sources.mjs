import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders and files that the built program comes from. */
const sources = ['packages', 'apps', 'scripts', 'package-lock.json']

/** One line that changes when any source does: from every file's name, size and time. */
export async function stateOfSources(root) {
  const hash = createHash('sha256')
  for (const name of sources) await addTo(hash, root, name)
  return hash.digest('hex')
}

async function addTo(hash, root, name) {
  const found = await stat(join(root, name))
  if (!found.isDirectory()) {
    hash.update(`${name} ${found.size} ${found.mtimeMs}\n`)
    return
  }
  const inside = await readdir(join(root, name))
  for (const entry of inside.sort()) {
    if (entry !== 'node_modules' && !entry.startsWith('.')) await addTo(hash, root, `${name}/${entry}`)
  }
}

/** Whether dist/ is there and was built from the sources as they are. */
export async function isBuilt(root) {
  const built = await readFile(join(root, 'dist/built-from'), 'utf8').catch(() => '')
  return built !== '' && built === (await stateOfSources(root))
}
