// `npm run dev`: serves, and builds and serves again when a source changes.
import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { areInstalled, checkNode, install } from './packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

checkNode()
process.chdir(root)
if (!areInstalled(root)) install(root)

let server
let planned
let ending = false

await restart()
for (const folder of ['packages', 'apps']) {
  watch(`${root}${folder}`, { recursive: true }, (_event, name) => {
    if (!name || /node_modules|\.test\.tsx?$|~$/.test(name)) return
    clearTimeout(planned)
    planned = setTimeout(restart, 150)
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    ending = true
    await stop()
    process.exit(0)
  })
}

async function restart() {
  const build = spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' })
  if (build.status !== 0) return // the old one serves on until the fault is mended
  await stop()
  if (ending) return
  server = spawn(process.execPath, [`${root}dist/pejl.mjs`, 'serve', ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
}

async function stop() {
  const old = server
  server = undefined
  if (!old || old.exitCode !== null) return
  const ended = new Promise((done) => old.once('exit', done))
  old.kill('SIGTERM')
  await ended
}
