import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read } from './read.ts'
import { runCommand } from './testing/run-command.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const item = (number: string) =>
  `Havnens nye bro\n\nSagsnr.: ${number}\n\nSagsfremstilling\nBroen er slidt og skal skiftes.\n\nIndstilling\nForvaltningen indstiller, at broen skiftes.\n\nBeslutning\nGodkendt.\n`

const folder = temporaryFolder({
  '1.txt': item('24/1001'),
  '2.txt': '',
  '3.txt': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2]),
  '4.txt': item('24/1004'),
})

it('prints one JSON line an item in the order of the files, and names the files it cannot read', async () => {
  const { status, output, errors } = await runCommand(read, ['--json', folder])

  const items = output
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(items.map(({ matterNumber }) => matterNumber)).toEqual(['24/1001', '24/1004'])
  expect(items[0].source).toEqual({
    file: join(folder, '1.txt'),
    sha256: createHash('sha256').update(item('24/1001')).digest('hex'),
    page: 1,
    format: 'text',
    ocrDamage: 'none',
  })
  expect(errors).toBe(
    `${folder}/2.txt: filen er tom\n${folder}/3.txt: filen er ikke en tekstfil, hvad den så end hedder\n`,
  )
  expect(status).toBe(1)
})

it('reads standard input', async () => {
  const { status, output } = await runCommand(read, ['--json', '-'], item('24/1007'))

  expect(JSON.parse(output.toString())).toMatchObject({ source: { file: '-' }, matterNumber: '24/1007' })
  expect(status).toBe(0)
})

it('says what it found in words when not asked for JSON', async () => {
  const { output } = await runCommand(read, [join(folder, '1.txt')])

  expect(output.toString()).toContain('Havnens nye bro')
  expect(output.toString()).toMatch(/Sag: +24\/1001/)
})

it.each([
  [[], 'pejl read: mangler en fil eller mappe.'],
  [['--jsno', 'x'], 'pejl read: kender ikke --jsno.'],
  [['--json=ja', 'x'], 'pejl read: --json tager ingen værdi.'],
])('refuses %j as wrong usage', async (args, sentence) => {
  const { status, output, errors } = await runCommand(read, args)

  expect(errors).toBe(`${sentence}\nSe: pejl read --help\n`)
  expect(output.length).toBe(0)
  expect(status).toBe(2)
})
