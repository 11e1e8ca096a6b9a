import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { root } from '../../scripts/bundle.mjs'
import { solveWithCpSat } from './cp-sat.mjs'

const folder = `${root}bench/peers/`

/** Other engines, installed beside the benchmark and nowhere else, the first time they are asked for. */
export async function loadPeers() {
  if (!existsSync(`${folder}node_modules/or-tools-wasm`)) {
    const options = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--workspaces=false']
    const { status } = spawnSync('npm', options, { cwd: folder, stdio: 'inherit' })
    if (status !== 0) throw new Error('De andre maskiner kunne ikke hentes til bench/peers')
  }
  const library = createRequire(`${folder}package.json`).resolve('or-tools-wasm/cp-sat')
  const solver = await import(pathToFileURL(library).href)
  return { solveWithCpSat: (portfolio, options) => solveWithCpSat(solver, portfolio, options) }
}
