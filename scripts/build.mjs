// Builds the program into dist/: `pejl` with its keeper and its reader, and what a browser is given.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { buildAssets } from './build-assets.mjs'
import { bundle, root } from './bundle.mjs'
import { stateOfSources } from './sources.mjs'

const state = await stateOfSources(root)
await rm(`${root}dist`, { recursive: true, force: true })
await Promise.all([
  bundle(
    {
      pejl: 'apps/cli/src/main.ts',
      'reading-worker': 'apps/cli/src/reading-worker.ts',
      'papers-worker': 'apps/cli/src/papers-worker.ts',
      keeper: 'packages/connect/src/embedded-postgres/keeper.ts',
    },
    'dist',
  ),
  buildAssets(`${root}dist`),
])
await compressAssets(`${root}dist/assets`)
// written last: a build that was cut off is built again
await writeFile(`${root}dist/built-from`, state)

/** Once and well, instead of for every visitor. */
async function compressAssets(folder) {
  const names = await readdir(folder, { recursive: true })
  const texts = names.filter((name) => /\.(css|js|svg)$/.test(name)).map((name) => `${folder}/${name}`)
  for (const file of texts) {
    const content = await readFile(file)
    await writeFile(`${file}.br`, await promisify(brotliCompress)(content))
    await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
  }
}
