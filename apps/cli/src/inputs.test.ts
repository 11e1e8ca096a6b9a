import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { listInputs } from './inputs.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const folder = temporaryFolder({ 'b.txt': 'b', 'a/2.txt': '2', 'a/1.txt': '1', '.skjult': 'x', 'c.txt': 'c' })
symlinkSync(folder, join(folder, 'a', 'i-ring'))
symlinkSync(join(folder, 'c.txt'), join(folder, 'd.txt'))

async function list(...paths: readonly string[]) {
  const found: string[] = []
  for await (const input of listInputs(paths, { input: Readable.from([]) }))
    found.push('why' in input ? `${input.name}: ${input.why}` : input.name.slice(folder.length + 1))
  return found
}

it('takes a folder as all its files by path, less the hidden, and walks no folder twice', async () => {
  expect(await list(folder)).toEqual(['a/1.txt', 'a/2.txt', 'b.txt', 'c.txt', 'd.txt'])
})

it('keeps the order given, and goes on after what is missing', async () => {
  const missing = join(folder, 'nej.txt')

  expect(await list(join(folder, 'c.txt'), missing, join(folder, 'b.txt'))).toEqual([
    'c.txt',
    `${missing}: findes ikke`,
    'b.txt',
  ])
})

it('reads standard input for a dash', async () => {
  const inputs = listInputs(['-'], { input: Readable.from([Buffer.from('Hej')]) })
  const { value } = await inputs.next()

  expect(value && 'load' in value && Buffer.from(await value.load()).toString()).toBe('Hej')
})

it('reads no more of an endless stream than is needed to refuse it', async () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1024 * 1024)
    })(),
  )
  const { value } = await listInputs(['-'], { input: endless }).next()

  expect(value && 'load' in value && (await value.load()).length).toBe(32 * 1024 * 1024)
})

it.runIf(platform() === 'linux')('reads no more of a device either', async () => {
  const { value } = await listInputs(['/dev/zero'], { input: Readable.from([]) }).next()

  expect(value && 'load' in value && (await value.load()).length).toBe(32 * 1024 * 1024)
})

it.runIf(platform() === 'linux')('opens a file whose name is Latin-1 and shows it in Danish', async () => {
  const old = temporaryFolder({})
  writeFileSync(Buffer.concat([Buffer.from(`${old}/`), Buffer.from('møde.txt', 'latin1')]), 'Hej')
  const { value } = await listInputs([old], { input: Readable.from([]) }).next()

  expect(value?.name).toBe(`${old}/møde.txt`)
  expect(value && 'load' in value && Buffer.from(await value.load()).toString()).toBe('Hej')
})

it('tells of a folder without files, however many folders are in it', async () => {
  const bare = temporaryFolder({})
  mkdirSync(join(bare, 'tom', 'tommere'), { recursive: true })
  const found = await listInputs([bare], { input: Readable.from([]) }).next()

  expect(found.value).toEqual({ name: bare, why: 'er en mappe uden filer' })
})
