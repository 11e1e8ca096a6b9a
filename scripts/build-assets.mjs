// Builds what a browser is given: the style sheet, the fonts, the favicon and the islands.
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const styles = join(root, 'packages/ui/src/styles')
const fontCuts = ['Regular', 'Italic', 'Medium', 'SemiBold']

/** Writes `assets/` into the folder: pejl.css, fonts/, favicon.svg and islands/. Replaces what is there. */
export async function buildAssets(outFolder) {
  const assets = resolve(outFolder, 'assets')
  await mkdir(join(assets, 'fonts'), { recursive: true })
  await Promise.all([buildStyles(assets), copyFonts(assets), copyFavicon(assets), buildIslands(assets)])
}

async function buildStyles(assets) {
  await build({
    entryPoints: [join(styles, 'pejl.css')],
    outfile: join(assets, 'pejl.css'),
    bundle: true,
    minify: true,
    external: ['*.woff2'],
    target: ['chrome111', 'firefox113', 'safari16.4'],
    logLevel: 'warning',
  })
}

/** The Latin part of each cut; dkfds ships the IBM Plex Sans files under the SIL Open Font License. */
async function copyFonts(assets) {
  const dkfds = createRequire(import.meta.url).resolve('dkfds')
  const from = join(dirname(dkfds), '../fonts/IBMPlexSans/split/woff2')
  const names = fontCuts.map((cut) => `IBMPlexSans-${cut}-Latin1.woff2`)

  await Promise.all(names.map((name) => copyFile(join(from, name), join(assets, 'fonts', name))))
}

async function copyFavicon(assets) {
  await copyFile(join(styles, 'favicon.svg'), join(assets, 'favicon.svg'))
}

async function buildIslands(assets) {
  const islands = await findIslands()
  refuseSharedNames(islands)
  if (islands.length === 0) return

  await build({
    entryPoints: islands.map((path) => ({ in: path, out: islandName(path) })),
    outdir: join(assets, 'islands'),
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2022',
    logLevel: 'warning',
  })
}

async function findIslands() {
  const apps = await readdir(join(root, 'apps'))
  const folders = [
    ...apps.map((app) => join(root, 'apps', app, 'src')),
    join(root, 'packages/ui/src/islands'),
  ]
  const found = await Promise.all(folders.map(islandsIn))
  return found.flat().toSorted()
}

/** An app without sources, or a package without islands, simply has none. */
async function islandsIn(folder) {
  const entries = await readdir(folder, { recursive: true }).catch((fault) => {
    if (fault.code === 'ENOENT') return []
    throw fault
  })
  return entries.filter((name) => /\.island\.tsx?$/.test(name)).map((name) => join(folder, name))
}

function refuseSharedNames(islands) {
  const names = islands.map(islandName)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`Two islands are both named ${twice}; give one of them another name.`)
}

function islandName(path) {
  return basename(path).replace(/\.island\.tsx?$/, '')
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const outFolder = process.argv[2]
  if (!outFolder) {
    console.error('Usage: node scripts/build-assets.mjs OUT')
    process.exit(2)
  }
  await buildAssets(outFolder)
}
