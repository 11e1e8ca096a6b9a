import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Refuses a Node too old for the program before anything else can fail in less clear words. */
export function checkNode() {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major >= 20) return
  console.error(
    `Pejl kræver Node 20 eller nyere; her er Node ${process.versions.node}. Se https://nodejs.org`,
  )
  process.exit(2)
}

/** Whether every package the lock file names is installed in the version it names. */
export function areInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const present = packagesIn(join(root, 'node_modules/.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') || optional || link || present[path]?.version === version,
  )
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Installs what the lock file names; ends the program when that fails, for npm has said why. */
export function install(root) {
  const npm = process.env.npm_execpath
  const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  const run = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: program === 'npm' && process.platform === 'win32',
  })
  if (run.status === 0) return
  console.error('Pakkerne kunne ikke installeres. Se hvad npm skrev ovenfor; er der adgang til pakkearkivet?')
  process.exit(1)
}
