import { join } from 'node:path'
import { order, process as processOf } from '@pejl/papers/testing/samples.ts'
import { afterAll, expect, it } from 'vitest'
import { temporaryFolder } from './testing/temporary-folder.ts'
import { workerPrinter } from './worker-printer.ts'

const answer =
  "process.on('message', ({ paper }) => process.send({ answer: { ok: true, value: { bytes: new Uint8Array([paper.phases.length]), measures: {} } } }))"
const folder = temporaryFolder({
  'answers.mjs': answer,
  // ends at the first order it is given, as a fault in native code would
  'dies.mjs': `import { existsSync, writeFileSync } from 'node:fs'
const mark = new URL('died', import.meta.url)
if (existsSync(mark)) { ${answer} } else { writeFileSync(mark, ''); process.on('message', () => process.abort()) }`,
  'fails.mjs': "process.on('message', () => process.send({ fault: 'the template is at fault' }))",
})
const printers = ['answers', 'dies', 'fails'].map((name) => workerPrinter(join(folder, `${name}.mjs`)))
const [answers, dies, fails] = printers
afterAll(() => Promise.all(printers.map((one) => one.close())))

it('prints in turn, and gives each its own', async () => {
  const printed = await Promise.all([6, 12, 18].map((stops) => answers?.print(order(processOf(stops)))))

  expect(printed.map((one) => one?.ok && one.value.bytes[0])).toEqual([1, 2, 3])
})

it('fails a paper that ends its process alone, and goes on in a new one', async () => {
  await expect(dies?.print(order(processOf(4)))).rejects.toThrow('the printing process ended')

  expect((await dies?.print(order(processOf(4))))?.ok).toBe(true)
})

it('tells a fault in the template as it was told', async () => {
  await expect(fails?.print(order(processOf(4)))).rejects.toThrow('the template is at fault')
})

it('takes no more than can wait', async () => {
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      answers?.print({
        ...order(processOf(4)),
        colours: { deep: `#${100_000 + index}`, accent: '', signal: '' },
      }),
    ),
  )

  expect(all.filter((one) => one && !one.ok && one.reason === 'busy').length).toBeGreaterThan(0)
})
