import { join } from 'node:path'
import { expect, it } from 'vitest'
import { restore } from './restore.ts'
import { runCommand } from './testing/run-command.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const clean = '\ufeffUdvalget går på broen.\r\nDen er gammel, men holder endnu.\r\n'
const folder = temporaryFolder({
  'ren.txt': clean,
  'latin1.txt': Buffer.from('Udvalget går på broen.\n', 'latin1'),
  'tom.txt': '',
})

it('prints an undamaged text byte for byte', async () => {
  const { status, output } = await runCommand(restore, [join(folder, 'ren.txt')])

  expect(output).toEqual(Buffer.from(clean))
  expect(status).toBe(0)
})

it('prints another encoding as UTF-8', async () => {
  const { output } = await runCommand(restore, [join(folder, 'latin1.txt')])

  expect(output.toString()).toBe('Udvalget går på broen.\n')
})

it('counts words, changes and doubts', async () => {
  const { output } = await runCommand(restore, ['--stats', '--json', '-'], 'Udvalget går på broen.\n')

  expect(JSON.parse(output.toString())).toEqual({ words: expect.any(Number), changed: 0, inDoubt: 0 })
})

it('says why a file cannot be restored', async () => {
  const path = join(folder, 'tom.txt')

  expect(await runCommand(restore, [path])).toMatchObject({ status: 1, errors: `${path}: filen er tom\n` })
})

it('takes one file, not a folder', async () => {
  expect((await runCommand(restore, [folder])).status).toBe(1)
  expect((await runCommand(restore, ['a', 'b'])).status).toBe(2)
})
