// `npm test`: from a bare checkout, every check there is. The last line counts them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'
import { findDebianPostgres, startDebianPostgres } from './debian-postgres.mjs'
import { areInstalled, checkNode, install } from './packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'pejl-reports-'))
const total = { passed: 0, failed: 0 }

checkNode()
process.chdir(root)
if (!areInstalled(root)) {
  say('Installerer pakker (npm ci)')
  install(root)
}

const built = check('Bygger programmet', process.execPath, ['scripts/build.mjs'])
check('Efterser typerne', process.execPath, [bin('typescript', 'bin/tsc'), '--noEmit'])
check('Efterser stil', process.execPath, [bin('@biomejs/biome', 'bin/biome'), 'check', '.'])
check('Leder efter ubrugt kode', process.execPath, [bin('knip', 'bin/knip.js')])
runVitest('Prøver reglerne, siderne og den indbyggede database', [])
runOnDebian()
runJourneys()

rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function say(text) {
  console.log(`\n== ${text}`)
}

function bin(name, path) {
  return join(root, 'node_modules', name, path)
}

/** Runs one program that either passes or fails. */
function check(what, program, args) {
  say(what)
  const { status } = spawnSync(program, args, { stdio: 'inherit' })
  total[status === 0 ? 'passed' : 'failed'] += 1
  return status === 0
}

function runVitest(what, filters, environment = {}) {
  say(what)
  const report = join(reports, `vitest-${filters.length}.json`)
  const args = [bin('vitest', 'vitest.mjs'), 'run', ...filters, '--reporter=default', '--reporter=json']
  const { status } = spawnSync(process.execPath, [...args, `--outputFile.json=${report}`], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report)
  // a file that cannot be loaded has no tests that could fail
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((it) => it.status !== 'failed'),
  )
  count(status, numPassedTests, numFailedTests + unloaded.length)
}

/** The database tests again, on another PostgreSQL than our own and as a user without special rights. */
function runOnDebian() {
  const found = findDebianPostgres()
  if (!found) {
    say(
      'Databaseprøverne er IKKE kørt på Debians PostgreSQL: den er ikke installeret (apt install postgresql).',
    )
    return
  }
  let server
  try {
    server = startDebianPostgres(found)
    runVitest(`Prøver databasen igen på ${found}`, ['.db.test'], {
      TEST_DATABASE_URL: server.url,
    })
  } catch (fault) {
    console.error(fault)
    total.failed += 1
  } finally {
    server?.stop()
  }
}

function runJourneys() {
  if (!findChromium()) {
    say(
      'Prøverne i en browser er IKKE kørt: der er ingen Chromium (apt install chromium, eller sæt PEJL_CHROMIUM).',
    )
    return
  }
  if (!built) {
    say('Prøverne i en browser er IKKE kørt: programmet kunne ikke bygges.')
    return
  }
  say('Prøver i en browser')
  const report = join(reports, 'journeys.json')
  const { status } = spawnSync(process.execPath, [bin('@playwright/test', 'cli.js'), 'test'], {
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
  const { expected = 0, flaky = 0, unexpected = 0 } = readReport(report).stats ?? {}
  count(status, expected + flaky, unexpected)
}

/** A run that fails without a failed test (a file that cannot be loaded) is a failure all the same. */
function count(status, passed, failed) {
  total.passed += passed
  total.failed += status !== 0 && failed === 0 ? 1 : failed
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}
