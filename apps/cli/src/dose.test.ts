import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dose } from './dose.ts'
import { runCommand } from './testing/run-command.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const project = '4 1\n1\n0 0 2 2 3\n2 1 1 4\n3 1 1 4\n0 0 0\n'
const folder = temporaryFolder({
  'lille.rcp': project,
  'uden-ender.rcp': '2 1\n1\n3 1 0\n4 1 0\n',
  'ring.rcp': '3 1\n1\n0 0 1 2\n1 1 1 3\n0 0 1 2\n',
  'brev.txt': 'Kære alle',
})

it('prints a project as one line of JSON, a start for each activity of the file', async () => {
  const { status, output, errors } = await runCommand(dose, ['--json', join(folder, 'lille.rcp')])

  const answer = JSON.parse(output.toString())
  expect(Object.keys(answer)).toEqual(['instance', 'start', 'makespan', 'seconds'])
  expect(answer).toMatchObject({ instance: 'lille', start: { length: 4 }, makespan: 5 })
  expect(errors).toBe('Varighed 5. Ingen plan er kortere: det er bevist.\n')
  expect(status).toBe(0)
})

it('prints no more starts than the file has activities', async () => {
  const { output } = await runCommand(dose, ['--json', join(folder, 'uden-ender.rcp')])

  expect(JSON.parse(output.toString()).start.toSorted()).toEqual([0, expect.any(Number)])
})

it('prints a line for each activity otherwise, and reads standard input', async () => {
  const { output } = await runCommand(dose, ['-'], project)

  expect(output.toString()).toMatch(/^1\t0\n2\t[03]\n3\t[02]\n4\t5\n$/)
})

it('says why a file cannot be planned', async () => {
  const ring = join(folder, 'ring.rcp')
  expect(await runCommand(dose, [ring])).toMatchObject({
    status: 1,
    errors: `${ring}: aktiviteterne venter på hinanden i ring (aktivitet 2)\n`,
  })
  expect((await runCommand(dose, [join(folder, 'brev.txt')])).errors).toContain('hverken')
  expect((await runCommand(dose, [join(folder, 'findes-ikke')])).status).toBe(1)
})

it('refuses times and seeds that are none', async () => {
  const wrong = [
    ['--seconds', '0'],
    ['--seconds', 'to'],
    ['--seconds=-1'],
    ['--seed', '1.5'],
    ['--seed', 'x'],
  ]
  for (const words of wrong)
    expect((await runCommand(dose, [...words, join(folder, 'lille.rcp')])).status).toBe(2)
  expect((await runCommand(dose, [])).status).toBe(2)
  expect((await runCommand(dose, ['a', 'b'])).status).toBe(2)
})
