import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { takeLock } from './lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'pejl-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const quiet = () => undefined

it('is held by one at a time, and free when released', async () => {
  const path = join(folder, 'one')
  const first = await takeLock(path, 0, quiet)

  expect(await takeLock(path, 0, quiet)).toBeUndefined()
  first?.release()
  expect(await takeLock(path, 0, quiet)).toBeDefined()
})

it('is taken over from a holder that was killed', async () => {
  expect(await takeLock(await deadSocket('dead'), 5_000, quiet)).toBeDefined()
})

it('waits for a holder that is leaving', async () => {
  const path = join(folder, 'leaving')
  const first = await takeLock(path, 0, quiet)
  first?.leaving()
  setTimeout(() => first?.release(), 200)
  const waits: string[] = []

  expect(await takeLock(path, 5_000, () => waits.push('waited'))).toBeDefined()
  expect(waits.length).toBeGreaterThan(0)
})

it('goes to one of many who ask for a dead one at once', async () => {
  const path = await deadSocket('race')
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => takeLock(path, 1_000, quiet)))

  expect(answers.filter((lock) => lock !== undefined)).toHaveLength(1)
})

/** A socket whose process was killed. */
async function deadSocket(name: string): Promise<string> {
  const path = join(folder, name)
  const program = `require('net').createServer().listen('${path}', () => console.log())`
  const holder = spawn(process.execPath, ['-e', program])
  await new Promise((done) => holder.stdout.once('data', done))
  holder.kill('SIGKILL')
  await new Promise((done) => holder.once('exit', done))
  return path
}
