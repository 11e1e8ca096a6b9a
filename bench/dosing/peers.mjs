import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { root } from '../../scripts/bundle.mjs'
import { solve } from './cp-sat.mjs'
import { portfolioModel } from './cp-sat-portfolio.mjs'
import { projectModel } from './cp-sat-project.mjs'

const folder = `${root}bench/peers/`

/**
 * CP-SAT, installed beside the benchmark and nowhere else the first time it is asked for. It answers with `status`,
 * and `value`, `bound` and `starts` where it found a plan.
 */
export async function loadPeers() {
  if (!existsSync(`${folder}node_modules/or-tools-wasm`)) {
    const options = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--workspaces=false']
    const { status } = spawnSync('npm', options, { cwd: folder, stdio: 'inherit' })
    if (status !== 0) throw new Error('CP-SAT kunne ikke hentes til bench/peers')
  }
  const entry = createRequire(`${folder}package.json`).resolve('or-tools-wasm/cp-sat')
  const library = await import(pathToFileURL(entry).href)
  const answer = (made, limits) =>
    made ? solve(library, made, { workers: 1, ...limits }) : { status: 'INFEASIBLE' }
  return {
    /** `hint`: the plan to begin from; `mayBegin(place, week)`: what the calendar says. */
    solvePortfolio: (portfolio, { hint, mayBegin, ...limits }) =>
      answer(portfolioModel(library, portfolio, { hint, mayBegin }), limits),
    /** `hint`: the schedule to begin from, if any. */
    solveProject: (project, { hint, ...limits }) => answer(projectModel(library, project, hint), limits),
  }
}
