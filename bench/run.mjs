// `npm run bench [reading|pages|dosing|routes|papers|…] [-- …]`: measures, prints tables, writes JSON to bench/results/.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { areInstalled, checkNode, install } from '../scripts/packages.mjs'
import { benchDecisions } from './decisions.mjs'
import { benchDosing } from './dosing.mjs'
import { benchKills } from './kills.mjs'
import { benchPages } from './pages.mjs'
import { benchPapers } from './papers.mjs'
import { benchReading } from './reading.mjs'
import { benchRoutes } from './routes.mjs'
import { benchSize } from './size.mjs'
import { printTable } from './table.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const benches = {
  reading: benchReading,
  pages: benchPages,
  dosing: benchDosing,
  routes: benchRoutes,
  decisions: benchDecisions,
  kills: benchKills,
  papers: benchPapers,
  size: benchSize,
}
const [wanted, ...rest] = process.argv.slice(2)

checkNode()
if (wanted !== undefined && !Object.hasOwn(benches, wanted)) {
  console.error(`Brug: npm run bench, eller bench:${Object.keys(benches).join(', bench:')}`)
  process.exit(2)
}
if (!areInstalled(root)) install(root)

const machine = {
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  memoryMB: Math.round(totalmem() / 2 ** 20),
}
mkdirSync(`${root}bench/results`, { recursive: true })
for (const [name, bench] of Object.entries(benches)) {
  if (wanted !== undefined && wanted !== name) continue
  const results = await bench(rest)
  for (const { title, rows } of results) printTable(title, rows)
  const at = new Date().toISOString()
  const file = `${root}bench/results/${name}-${at.replaceAll(':', '-')}.json`
  writeFileSync(file, `${JSON.stringify({ bench: name, at, machine, results }, null, 2)}\n`)
}
