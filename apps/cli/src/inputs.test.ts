import { symlinkSync } from 'node:fs'
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
