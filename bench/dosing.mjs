import { bundle, root } from '../scripts/bundle.mjs'
import { benchPortfolios } from './dosing/portfolios.mjs'
import { benchPsplib } from './dosing/psplib.mjs'

// each takes its own options and `{ program, engine }`: the command line as built, and what checks its answers
const parts = { psplib: benchPsplib, portfolios: benchPortfolios }

/** Plans made in a second: `bench:dosing [-- psplib [FOLDER…] [--seconds 1] [--every 10] [--seed 1] [--peers]]`. */
export async function benchDosing([wanted, ...rest]) {
  if (wanted !== undefined && !Object.hasOwn(parts, wanted)) {
    console.error(`Brug: npm run bench:dosing [-- ${Object.keys(parts).join('|')} …]`)
    process.exit(2)
  }
  const built = 'node_modules/.cache/pejl/bench-dosing'
  await bundle({ pejl: 'apps/cli/src/main.ts', engine: 'bench/dosing-entry.ts' }, built)
  const engine = await import(`${root}${built}/engine.mjs`)
  const tables = []
  for (const [name, bench] of Object.entries(parts)) {
    if (wanted !== undefined && wanted !== name) continue
    tables.push(...(await bench(rest, { program: `${root}${built}/pejl.mjs`, engine })))
  }
  return tables
}
