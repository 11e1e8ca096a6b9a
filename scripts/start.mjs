// `npm start`: from a bare checkout to a running Pejl, saying what it does meanwhile.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { areInstalled, checkNode, install } from './packages.mjs'
import { isBuilt } from './sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (text) => console.error(text)

checkNode()
process.chdir(root)
if (!areInstalled(root)) {
  say('Installerer pakker (npm ci). Det tager et minut eller to første gang …')
  install(root)
}
if (!(await isBuilt(root))) {
  say('Bygger programmet …')
  const build = spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' })
  if (build.status !== 0) {
    say('Programmet kunne ikke bygges. Se hvorfor ovenfor.')
    process.exit(1)
  }
}
process.env.PEJL_EXAMPLE ||= 'ja' // whoever starts it so wants to see it
process.argv.splice(2, 0, 'serve')
await import('../dist/pejl.mjs')
