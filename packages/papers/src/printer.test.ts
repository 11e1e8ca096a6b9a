import { ok, refuse } from '@pejl/domain/common/result.ts'
import { expect, it } from 'vitest'

import { keepingPrinter, type Order, type Printer } from './printer.ts'
import { order, process } from './testing/samples.ts'

/** Prints so many bytes and counts how often it had to. */
function counting(bytes: number): { readonly print: Printer; readonly made: Order[] } {
  const made: Order[] = []
  const print: Printer = async (wanted) => {
    made.push(wanted)
    return ok({ bytes: new Uint8Array(bytes) })
  }
  return { print, made }
}

const papers = [4, 5, 6].map((stops) => order(process(stops)))
const [first, second, third] = [
  papers[0] ?? order(process(7)),
  papers[1] ?? order(process(7)),
  papers[2] ?? order(process(7)),
]

it('prints the very same once, also for those who ask while it is being made', async () => {
  const { print, made } = counting(10)
  const printer = keepingPrinter(print, 1_000)
  await Promise.all([printer(first), printer({ ...first }), printer(structuredClone(first))])
  await printer(first)

  expect(made).toHaveLength(1)
})

it('knows a paper by its words, its look, its colours and its logo', async () => {
  const { print, made } = counting(10)
  const printer = keepingPrinter(print, 1_000)
  await printer(first)
  await printer({ ...first, sheet: { ...first.sheet, size: 'a2' } })
  await printer({ ...first, logo: { format: 'png', bytes: new Uint8Array([1]) } })
  await printer({ ...first, logo: { format: 'png', bytes: new Uint8Array([2]) } })

  expect(made).toHaveLength(4)
})

it('lets go of what was asked for longest ago when it holds too much', async () => {
  const { print, made } = counting(400)
  const printer = keepingPrinter(print, 1_000)
  await printer(first)
  await printer(second)
  await printer(first)
  await printer(third)
  await printer(first)
  await printer(second)

  expect(made).toEqual([first, second, third, second])
})

it('keeps no refusal and no fault: the next one who asks gets another try', async () => {
  const answers: Printer[] = [
    async () => refuse('busy'),
    async () => {
      throw new Error('lost')
    },
    counting(10).print,
  ]
  const printer = keepingPrinter((wanted) => (answers.shift() ?? counting(1).print)(wanted), 1_000)

  expect(await printer(first)).toEqual({ ok: false, reason: 'busy' })
  await expect(printer(first)).rejects.toThrow('lost')
  expect((await printer(first)).ok).toBe(true)
})
